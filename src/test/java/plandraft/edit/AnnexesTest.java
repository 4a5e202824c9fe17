package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Bytes;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Annexes, and the tables and pictures they hold, go by one title and leave nothing behind.
class AnnexesTest {
  private static final Id<Annex> TARGETS = new Id<>("a-targets");
  private static final Id<Annex> SHARES = new Id<>("a-shares");
  private static final Id<Annex> MAP = new Id<>("a-map");

  private final Ids ids = Ids.counting("n");
  private final Breakdown shares =
      new Breakdown(new Id<>("shares"), "指标分解表", List.of(), List.of(), List.of());
  private final Grid list = Grids.fresh(Grid.Kind.LIST, "重点平台名单", List.of("序号", "名称"), 1, ids);
  private final Plan plan =
      Annexes.add(
          Annexes.add(
              Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
                  .withIndicatorTables(
                      List.of(
                          new IndicatorTable(
                              new Id<>("targets"), "主要目标表", List.of(), List.of(), List.of())))
                  .withSections(
                      List.of(
                          Section.of(new Id<>("s"), "目标")
                              .withBody(
                                  List.of(
                                      new Block.TableHere(new Id<>("here"), "targets"),
                                      new Block.TableHere(new Id<>("there"), "shares")))))
                  .withAnnexes(
                      List.of(new Annex(TARGETS, "主要目标表", new Content.OfTable("targets")))),
              SHARES,
              shares),
          new Annex(MAP, "空间布局图", new Content.OfText(List.of())));

  private static Media picture(int content) {
    Bytes bytes = Bytes.of(new byte[] {(byte) content});
    return new Media(bytes.sha256(), "布局图.png", "image/png", bytes);
  }

  private static List<String> titles(Plan plan) {
    return plan.annexes().stream().map(Annex::title).toList();
  }

  @Test
  void anAnnexAndItsTableAreRenamedTogether() {
    Plan renamed = Annexes.rename(plan, SHARES, "任务分解表");
    assertThat(renamed.breakdowns().getFirst().title()).isEqualTo("任务分解表");
    assertThat(titles(renamed)).containsExactly("主要目标表", "任务分解表", "空间布局图");
    assertThat(Annexes.renameTable(plan, "shares", "任务分解表")).isEqualTo(renamed);
    assertThat(Annexes.rename(plan, MAP, "布局图").breakdowns()).isEqualTo(plan.breakdowns());
  }

  @Test
  void everyKindOfTableIsRenamed() {
    Plan more = Annexes.add(plan, new Id<>("a-list"), list);
    assertThat(titles(more).getLast()).isEqualTo("重点平台名单");
    Plan renamed =
        Annexes.renameTable(Annexes.renameTable(more, list.id().value(), "名单"), "targets", "目标");
    assertThat(titles(renamed)).containsExactly("目标", "指标分解表", "空间布局图", "名单");
    assertThat(renamed.grids().getFirst().title()).isEqualTo("名单");
    assertThat(Annexes.title(renamed, "targets")).contains("目标");
    assertThat(Annexes.title(renamed, "nothing")).isEmpty();
  }

  @Test
  void anAnnexGivenATableTakesItsTitle() {
    Plan held = Annexes.hold(plan, MAP, new Content.OfTable("targets"));
    assertThat(titles(held).getLast()).isEqualTo("主要目标表");
    assertThat(Annexes.hold(plan, TARGETS, new Content.OfTasks()).annexes().getFirst().title())
        .isEqualTo("主要目标表");
  }

  @Test
  void aTableGoesWithItsAnnexAndItsPlacesInTheText() {
    Plan less = Annexes.deleteTable(plan, "shares");
    assertThat(less.breakdowns()).isEmpty();
    assertThat(titles(less)).containsExactly("主要目标表", "空间布局图");
    assertThat(less.sections().getFirst().body())
        .containsExactly(new Block.TableHere(new Id<>("here"), "targets"));
    assertThat(Annexes.deleteTable(plan, "nothing")).isSameAs(plan);
  }

  @Test
  void aDeletedAnnexLeavesItsTable() {
    Plan less = Annexes.delete(plan, Set.of(SHARES));
    assertThat(titles(less)).containsExactly("主要目标表", "空间布局图");
    assertThat(less.breakdowns()).containsExactly(shares);
  }

  @Test
  void aPictureIsKeptOnceAndAsLongAsItIsShown() {
    Plan shown = Annexes.hold(plan, MAP, picture(1));
    assertThat(shown.media()).containsExactly(picture(1));
    assertThat(Annexes.find(shown, MAP).orElseThrow().content())
        .isEqualTo(new Content.OfPicture(picture(1).id()));
    assertThat(titles(shown)).isEqualTo(titles(plan));
    Plan twice = Annexes.hold(shown, SHARES, picture(1));
    assertThat(twice.media()).hasSize(1);
    assertThat(Annexes.delete(twice, Set.of(MAP)).media()).hasSize(1);
    assertThat(Annexes.delete(twice, Set.of(MAP, SHARES)).media()).isEmpty();
    assertThat(Annexes.hold(shown, MAP, picture(2)).media()).containsExactly(picture(2));
  }

  @Test
  void aPictureInTheTextIsKept() {
    Plan shown = Annexes.hold(plan, MAP, picture(1));
    Section section =
        Section.of(new Id<>("m"), "布局")
            .withBody(List.of(new Block.PictureHere(new Id<>("ph"), picture(1).id(), "布局图")));
    Plan inText = Sections.append(shown, section);
    assertThat(Annexes.delete(inText, Set.of(MAP)).media()).containsExactly(picture(1));
  }

  @Test
  void theOrderNumbersThem() {
    assertThat(Annexes.number(plan, "shares")).contains(2);
    assertThat(Annexes.number(plan, MAP.value())).contains(3);
    Plan up = Annexes.up(plan, Set.of(MAP));
    assertThat(Annexes.number(up, "shares")).contains(3);
    assertThat(Annexes.down(up, Set.of(MAP))).isEqualTo(plan);
    assertThat(Annexes.number(plan, "nothing")).isEmpty();
  }

  @Test
  void annexesAreMovedToAPlace() {
    assertThat(titles(Annexes.move(plan, Set.of(MAP), 0)))
        .containsExactly("空间布局图", "主要目标表", "指标分解表");
    assertThat(titles(Annexes.move(plan, Set.of(TARGETS, SHARES), 3)))
        .containsExactly("空间布局图", "主要目标表", "指标分解表");
    assertThat(Annexes.move(plan, Set.of(SHARES), 2)).isSameAs(plan);
  }

  @Test
  void replacingWordsInOneTitleReplacesThemInTheOther() {
    Plan inAnnex = new Occurrence(Place.of(Place.Part.ANNEX, SHARES), 0, 2).by("任务").on(plan);
    assertThat(inAnnex.breakdowns().getFirst().title()).isEqualTo("任务分解表");
    assertThat(titles(inAnnex)).containsExactly("主要目标表", "任务分解表", "空间布局图");
    Plan inTable =
        new Occurrence(new Place(Place.Part.BREAKDOWN, "shares"), 0, 2).by("任务").on(plan);
    assertThat(inTable).isEqualTo(inAnnex);
    assertThat(Replacing.all("指标", "任务").on(plan)).isEqualTo(inAnnex);
    assertThat(Replacing.all("没有", "任务").on(plan)).isSameAs(plan);
  }

  @Test
  void titlesThatNeverWereOneAreReplacedApart() {
    Plan apart =
        plan.withAnnexes(
            plan.annexes().stream()
                .map(annex -> annex.id().equals(SHARES) ? annex.withTitle("分解") : annex)
                .toList());
    Plan replaced = Replacing.all("指标", "任务").on(apart);
    assertThat(replaced.breakdowns().getFirst().title()).isEqualTo("任务分解表");
    assertThat(titles(replaced).get(1)).isEqualTo("分解");
  }

  @Test
  void tablesMoveAmongTheirKind() {
    Plan more =
        Annexes.add(
            plan,
            new Id<>("a2"),
            new Breakdown(new Id<>("more"), "分解表二", List.of(), List.of(), List.of()));
    Plan up = Annexes.tablesUp(more, Set.of("more"));
    assertThat(up.breakdowns()).extracting(Breakdown::title).containsExactly("分解表二", "指标分解表");
    assertThat(up.annexes()).isEqualTo(more.annexes());
    assertThat(Annexes.tablesDown(up, Set.of("more"))).isEqualTo(more);
  }

  @Test
  void aPlanHasOneTextForEachDocument() {
    DocumentText notice =
        new DocumentText(
            new Id<>("d1"), "notice", List.of(Section.of(new Id<>("s1"), "")), List.of());
    Plan written = DocumentTexts.add(plan, notice);
    assertThat(DocumentTexts.find(written, "notice")).contains(notice);
    DocumentText other = new DocumentText(new Id<>("d2"), "notice", List.of(), List.of());
    assertThat(DocumentTexts.add(written, other)).isSameAs(written);
    assertThat(DocumentTexts.delete(written, Set.of(notice.id()))).isEqualTo(plan);
  }
}
