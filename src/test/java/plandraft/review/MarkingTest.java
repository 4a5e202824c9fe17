package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Change;
import plandraft.document.Change.Kind;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Restyling;
import plandraft.document.Run;
import plandraft.document.Specimens;
import plandraft.document.Table;

/// Which runs, paragraphs and rows of a redline are marked as what.
class MarkingTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");
  private static final PageSetup PAGE = page();

  private static PageSetup page() {
    return Specimens.all().values().iterator().next().parts().getFirst().page();
  }

  private static Document document(Block... blocks) {
    return new Document(
        "例",
        new Document.Origin("示例局", Optional.empty()),
        List.of(),
        List.of(new Document.Part(PAGE, List.of(blocks))),
        List.of());
  }

  private static List<Block> redline(Document before, Document after) {
    return Redline.of(before, after, "张三", AT).blocks().toList();
  }

  private static Paragraph paragraph(String anchor, String words) {
    return Paragraph.of("body", words).at(new Anchor(anchor));
  }

  private static Table table(String... rows) {
    List<Table.Row> all =
        Stream.of(rows)
            .map(
                row -> {
                  String[] words = row.split(",", -1);
                  List<Cell> cells =
                      IntStream.range(0, words.length)
                          .mapToObj(
                              i ->
                                  new Cell(
                                      i, 1, 1, "cell", new Cell.Words(words[i]), Optional.empty()))
                          .toList();
                  return new Table.Row(cells, false, Optional.empty());
                })
            .toList();
    return new Table("表", List.of(1000, 1000), 1, all, true);
  }

  /// The runs as wdiff writes them.
  private static String told(List<Run> runs) {
    return runs.stream().map(MarkingTest::told).collect(Collectors.joining());
  }

  private static String told(Run run) {
    return run.change()
        .map(
            change ->
                switch (change.kind()) {
                  case INSERTED -> "{+" + run.text() + "+}";
                  case DELETED -> "[-" + run.text() + "-]";
                  case MOVED_FROM -> "<" + change.move() + run.text() + "<";
                  case MOVED_TO -> ">" + change.move() + run.text() + ">";
                })
        .orElse(run.text());
  }

  private static List<String> toldAll(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                switch (block) {
                  case Paragraph it -> told(it.runs());
                  case Table it ->
                      it.rows().stream().map(MarkingTest::told).collect(Collectors.joining("/"));
                  default -> block.toString();
                })
        .toList();
  }

  private static String told(Table.Row row) {
    String cells =
        row.cells().stream()
            .map(
                cell ->
                    cell.content() instanceof Cell.Runs runs
                        ? told(runs.runs())
                        : cell.content().printed())
            .collect(Collectors.joining("|"));
    return row.change().map(change -> change.kind() + ":" + cells).orElse(cells);
  }

  @Test
  void wordsOfAParagraphAreMarkedWithWhoAndWhen() {
    List<Block> blocks =
        redline(document(paragraph("a", "加快发展数字经济")), document(paragraph("a", "加快发展智慧农业经济")));
    assertThat(toldAll(blocks)).containsExactly("加快发展[-数字-]{+智慧农业+}经济");
    Run deleted = ((Paragraph) blocks.getFirst()).runs().get(1);
    assertThat(deleted.change()).contains(new Change(Kind.DELETED, 0, "张三", AT));
    assertThat(((Paragraph) blocks.getFirst()).change()).isEmpty();
  }

  @Test
  void whatStaysLooksAsItDoesNow() {
    Paragraph before = paragraph("a", "重点任务是数字化").withRuns(List.of(Run.of("重点任务是数字化")));
    Run bold = new Run("重点任务", true, Optional.of("楷体"));
    Paragraph after = before.withRuns(List.of(bold, Run.of("是智能化")));
    Paragraph marked = (Paragraph) redline(document(before), document(after)).getFirst();
    Restyling<Run.Look> was = new Restyling<>(Run.of("").look(), "张三", AT);
    assertThat(marked.runs().getFirst()).isEqualTo(bold.restyled(was));
    assertThat(marked.runs().getLast()).isEqualTo(Run.of("化"));
    assertThat(told(marked.runs())).isEqualTo("重点任务是[-数字-]{+智能+}化");
  }

  @Test
  void paragraphsComeAndGoAsAWhole() {
    List<Block> blocks =
        redline(
            document(paragraph("a", "甲"), paragraph("b", "乙")),
            document(paragraph("c", "丙"), paragraph("b", "乙"), paragraph("d", "丁")));
    assertThat(toldAll(blocks)).containsExactly("[-甲-]", "{+丙+}", "乙", "{+丁+}");
    assertThat(((Paragraph) blocks.getFirst()).change()).isPresent();
    assertThat(((Paragraph) blocks.getFirst()).anchor()).isEmpty();
    assertThat(((Paragraph) blocks.get(1)).anchor()).contains(new Anchor("c"));
  }

  @Test
  void whatIsDeletedAtTheEndStandsThere() {
    assertThat(
            toldAll(
                redline(
                    document(paragraph("a", "甲"), paragraph("b", "乙"), paragraph("c", "丙")),
                    document(paragraph("a", "甲")))))
        .containsExactly("甲", "[-乙-]", "[-丙-]");
  }

  @Test
  void everythingMayGo() {
    assertThat(toldAll(redline(document(paragraph("a", "甲")), document())))
        .containsExactly("[-甲-]");
    assertThat(toldAll(redline(document(), document(paragraph("a", "甲")))))
        .containsExactly("{+甲+}");
    assertThat(redline(document(), document())).isEmpty();
  }

  @Test
  void aParagraphElsewhereIsMovedUnlessItWasAlsoRewritten() {
    Document before = document(paragraph("a", "甲甲"), paragraph("b", "乙乙"), paragraph("c", "丙丙"));
    assertThat(
            toldAll(
                redline(
                    before,
                    document(paragraph("c", "丙丙"), paragraph("a", "甲甲"), paragraph("b", "乙乙")))))
        .containsExactly(">1丙丙>", "甲甲", "乙乙", "<1丙丙<");
    assertThat(
            toldAll(
                redline(
                    before,
                    document(paragraph("c", "丁丁"), paragraph("a", "甲甲"), paragraph("b", "乙乙")))))
        .containsExactly("{+丁丁+}", "甲甲", "乙乙", "[-丙丙-]");
  }

  @Test
  void cellsAreMarkedWithinATableOfTheSameShape() {
    assertThat(
            toldAll(
                redline(
                    document(table("指标,目标", "产值,200亿元")), document(table("指标,目标", "产值,220亿元")))))
        .containsExactly("指标|目标/产值|[-200亿元-]{+220亿元+}");
  }

  @Test
  void aTableOfAnotherShapeGoesAndComesWhole() {
    assertThat(
            toldAll(
                redline(
                    document(table("指标,目标", "产值,200")),
                    document(table("指标,目标", "产值,200", "企业数,50")))))
        .containsExactly(
            "DELETED:[-指标-]|[-目标-]/DELETED:[-产值-]|[-200-]",
            "INSERTED:{+指标+}|{+目标+}/INSERTED:{+产值+}|{+200+}/INSERTED:{+企业数+}|{+50+}");
  }

  @Test
  void paragraphsThatShowNothingAreKnownByTheirWordsAndOrder() {
    Paragraph line = Paragraph.of("body", "同样");
    assertThat(
            toldAll(
                redline(
                    document(line, line, paragraph("a", "甲")),
                    document(line, paragraph("a", "甲"), line))))
        .containsExactly("同样", "<1同样<", "甲", ">1同样>");
  }
}
