package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Scheme;

class PortionTest {
  private final Plan plan = Plans.full();

  private Portion page(Part part, String id) {
    return Portion.of(plan, new Place(part, id), Scheme.USUAL).orElseThrow();
  }

  @Test
  void aPartIsShownWithinItsChapter() {
    Portion page = page(Part.SECTION, "goals");
    assertThat(page.root()).isEqualTo(new Place(Part.SECTION, "demands"));
    assertThat(page.rows())
        .extracting(row -> row.lead() + row.text())
        .startsWith(
            "二、总体要求",
            "（一）指导思想",
            "　　",
            "（二）发展目标",
            "　　到2025年，增加值达到6500亿元，占地区生产总值的比重达到65%，产业的规模和质量同步提升。",
            "　　围绕综合发展等方面，共设2项主要指标。")
        .contains("　　——规模持续扩大。", "重点工程", "　　示例项目一：建设示范园区。");
    assertThat(page.rows().get(3).place()).isEqualTo(new Place(Part.SECTION, "goals"));
  }

  @Test
  void blocksLeadToThePageThatHoldsThem() {
    assertThat(page(Part.BLOCK, "g4").root()).isEqualTo(new Place(Part.SECTION, "demands"));
    assertThat(page(Part.BLOCK, "t1-1-text").root()).isEqualTo(new Place(Part.TASK, "t1"));
    assertThat(page(Part.BLOCK, "sh").root())
        .isEqualTo(new Place(Part.DOCUMENT_TEXT, "explanation"));
    assertThat(page(Part.PLAN, "plan").rows()).hasSize(1);
    assertThat(page(Part.SECTION, "")).isEqualTo(page(Part.PLAN, "plan"));
  }

  @Test
  void tasksStandInTheirChapterWithNumbersThatGoOn() {
    assertThat(page(Part.SECTION, "tasks").rows())
        .extracting(row -> row.lead() + row.text())
        .containsSubsequence(
            "三、主要任务", "（一）产业能级提升工程", "　　到2025年，形成若干优势产业集群。", "1.做强优势产业", "（二）创新生态培育工程");
  }

  @Test
  void whatIsCommentedOrToBeCheckedIsMarked() {
    assertThat(page(Part.SECTION, "goals").rows())
        .filteredOn(row -> row.marks().contains(Mark.COMMENTED))
        .extracting(TextRow::place)
        .containsExactly(new Place(Part.BLOCK, "g2"));
    assertThat(page(Part.DOCUMENT_TEXT, "explanation").rows().getFirst().marks())
        .containsExactly(Mark.TO_CHECK);
  }

  @Test
  void aReferenceSaysWhereItsValueComesFrom() {
    Stream<Piece> pieces =
        page(Part.SECTION, "goals").rows().stream()
            .flatMap(row -> row.runs().stream())
            .map(Run::piece);
    assertThat(pieces.filter(Piece.Reference.class::isInstance))
        .extracting(piece -> ((Piece.Reference) piece).source().in(Locale.ROOT))
        .containsExactly("主要目标测算表：产业增加值，2025年目标值", "主要目标测算表：占地区生产总值比重，2025年目标值", "规划中的指标，随指标增减变动");
  }

  @Test
  void whatIsNotRunningTextHasNoPage() {
    assertThat(Portion.of(plan, new Place(Part.TARGET, "output"), Scheme.USUAL)).isEmpty();
    assertThat(Portion.of(plan, new Place(Part.SECTION, "gone"), Scheme.USUAL)).isEmpty();
  }

  @Test
  void rowsRewriteThePlanTheyCameFromIntoItself() {
    List<Place> roots =
        List.of(
            new Place(Part.SECTION, "demands"),
            new Place(Part.SECTION, "tasks"),
            new Place(Part.DOCUMENT_TEXT, "explanation"),
            Place.of(Part.TASK, new Id<>("t1")));
    for (Place root : roots) {
      List<TextRow> rows = Portion.of(plan, root, Scheme.USUAL).orElseThrow().rows();
      assertThat(new Rewriting(List.of(), rows).on(plan)).isSameAs(plan);
    }
  }
}
