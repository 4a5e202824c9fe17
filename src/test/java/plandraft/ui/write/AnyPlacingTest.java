package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;

/// Things placed behind every line of every plan.
class AnyPlacingTest {
  private static final Words WORDS = Words.of(ChapterEditor.class, Locale.SIMPLIFIED_CHINESE);
  private static final Block TABLE = new Block.TableHere(new Id<>("fresh"), "table");

  static Stream<Plan> plans() {
    return Portions.plans(30);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aThingStandsOnceWhereALineTakesIt(Plan plan) {
    for (Place root : Portions.roots(plan)) {
      for (TextRow row : Portions.rows(plan, root)) {
        Plan placed = Placing.placed(plan, row.line(), TABLE);
        if (!Placing.takes(row.line())) {
          assertThat(
                  row.line() instanceof Line.TaskTitle
                      || row.line() instanceof Line.TaskGoal
                      || body(row.line()) instanceof Body.OfTask)
              .isTrue();
        } else {
          Body body = body(row.line());
          List<Block> without = new ArrayList<>(body.of(placed));
          assertThat(without.remove(TABLE)).isTrue();
          assertThat(without).isEqualTo(body.of(plan));
        }
      }
    }
  }

  private static Body body(Line line) {
    return switch (line) {
      case Line.Heading heading -> new Body.OfSection(heading.section());
      case Line.PanelTitle title -> title.body();
      case Line.Within within -> within.body();
      case Line.TaskTitle title -> new Body.OfTask(title.task());
      case Line.TaskGoal goal -> new Body.OfTask(goal.task());
    };
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void whateverIsPlacedIsShown(Plan plan) {
    for (Placing.Thing thing : Placing.things(plan, WORDS)) {
      Block block = thing.make().apply(new Id<>("fresh"));
      Plan placed =
          Placing.placed(plan, new Line.Vacant(new Body.Preamble(), Optional.empty()), block);
      assertThat(placed.preamble()).contains(block);
      assertThat(Portions.rows(placed, new Place(Place.Part.PLAN, "")))
          .filteredOn(TextRow::holdsThing)
          .extracting(TextRow::place)
          .contains(Place.of(Place.Part.BLOCK, block.id()));
      assertThat(thing.kind()).isNotBlank();
    }
  }
}
