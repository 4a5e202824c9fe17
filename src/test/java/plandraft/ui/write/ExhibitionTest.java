package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Bytes;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Parts;

/// What is shown where a block stands that is not text.
class ExhibitionTest {
  private static final Id<Block> HERE = new Id<>("here");

  static Stream<Plan> plans() {
    return Portions.plans(40);
  }

  private static Exhibit of(Plan plan, Block block) {
    return new Exhibition(Parts.of(plan)).of(block);
  }

  private static Exhibit table(Plan plan, String id) {
    return of(plan, new Block.TableHere(HERE, id));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyTableIsShown(Plan plan) {
    for (IndicatorTable table : plan.indicatorTables()) {
      assertThat(table(plan, table.id().value()))
          .isEqualTo(
              new Exhibit.OfIndicators(
                  table, plan.header().baseYear(), plan.header().targetYear()));
    }
    for (Breakdown breakdown : plan.breakdowns()) {
      assertThat(table(plan, breakdown.id().value()))
          .isEqualTo(
              new Exhibit.OfTable(Place.of(Part.BREAKDOWN, breakdown.id()), breakdown.title()));
    }
    for (Grid grid : plan.grids()) {
      assertThat(table(plan, grid.id().value()))
          .isEqualTo(new Exhibit.OfTable(Place.of(Part.GRID, grid.id()), grid.title()));
    }
  }

  @Test
  void whatIsGoneIsSaidToBeGone() {
    assertThat(table(Plans.full(), "gone")).isEqualTo(new Exhibit.Missing());
    assertThat(of(Plans.full(), new Block.PictureHere(HERE, new Id<>("gone"), "图1")))
        .isInstanceOfSatisfying(
            Exhibit.OfPicture.class,
            picture -> {
              assertThat(picture.media()).isEmpty();
              assertThat(picture.caption()).isEqualTo("图1");
            });
  }

  @Test
  void tasksAreCountedWithThoseBelow() {
    assertThat(of(Plans.full(), new Block.TasksHere(HERE, List.of())))
        .isEqualTo(new Exhibit.OfTasks(2, 2));
    assertThat(of(Plans.full(), new Block.TasksHere(HERE, List.of(new Id<>("t2")))))
        .isEqualTo(new Exhibit.OfTasks(1, 1));
  }

  @Test
  void picturesAndStagesAreShownAsThePlanHoldsThem() {
    Bytes bytes = Bytes.of(new byte[] {1, 2});
    Media media = new Media(bytes.sha256(), "图.png", "image/png", bytes);
    Plan plan = Plans.full().withMedia(List.of(media));
    assertThat(of(plan, new Block.PictureHere(HERE, media.id(), "")))
        .isInstanceOfSatisfying(
            Exhibit.OfPicture.class, picture -> assertThat(picture.media()).contains(media));
    assertThat(of(plan, new Block.StagesHere(HERE)))
        .isEqualTo(new Exhibit.OfStages(plan.stageLog()));
  }
}
