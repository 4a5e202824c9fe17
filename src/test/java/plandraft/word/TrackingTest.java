package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Change;
import plandraft.document.Change.Kind;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.office.Schemas;
import plandraft.office.Zips;

/// Changes as they stand in `document.xml`.
class TrackingTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");
  private static final String BY = "w:author=\"张三 &lt;甲局&gt;\" w:date=\"2026-03-01T16:00:00Z\"";

  private static Change change(Kind kind, int move) {
    return new Change(kind, move, "张三 <甲局>", AT);
  }

  private static Paragraph paragraph(Optional<Change> change, Run... runs) {
    return new Paragraph("body", List.of(runs), Optional.empty(), false, change, Optional.empty());
  }

  private static String written(Block... blocks) throws IOException {
    return written(List.of(List.of(blocks)));
  }

  private static String written(List<List<Block>> parts) throws IOException {
    Document sample = Specimens.all().values().iterator().next();
    var page = sample.parts().getFirst().page();
    Document document =
        new Document(
            "例",
            sample.origin(),
            sample.styles(),
            parts.stream().map(blocks -> new Document.Part(page, blocks)).toList(),
            List.of());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WordFile.write(document, file, Progress.SILENT);
    Schemas.assertValid(file.toByteArray());
    byte[] xml = Zips.parts(file.toByteArray()).get("word/document.xml");
    return new String(xml, StandardCharsets.UTF_8);
  }

  @Test
  void insertedWordsStandInAnInsertion() throws IOException {
    String xml =
        written(
            paragraph(
                Optional.empty(), Run.of("原有"), Run.of("新增").changed(change(Kind.INSERTED, 0))));
    assertThat(xml)
        .contains("<w:ins w:id=\"1000000\" " + BY + "><w:r>")
        .contains("新增</w:t></w:r></w:ins>")
        .doesNotContain("w:delText");
  }

  @Test
  void deletedWordsAreDeletedText() throws IOException {
    Run gone = new Run("加粗\n换行", true, Optional.of("楷体")).changed(change(Kind.DELETED, 0));
    assertThat(written(paragraph(Optional.empty(), gone)))
        .contains("<w:del w:id=\"1000000\" " + BY + ">")
        .contains("<w:b/>")
        .contains(">加粗</w:delText><w:br/><w:delText xml:space=\"preserve\">换行</w:delText>")
        .contains("</w:r></w:del>");
  }

  @Test
  void aParagraphThatCameInSaysSoOfItsMark() throws IOException {
    Change come = change(Kind.INSERTED, 0);
    assertThat(written(paragraph(Optional.of(come), Run.of("新段").changed(come))))
        .contains("<w:rPr><w:ins w:id=\"1000000\" " + BY + "/></w:rPr></w:pPr>");
  }

  @Test
  void aMoveHasTwoRangesOfOneName() throws IOException {
    Change from = change(Kind.MOVED_FROM, 3);
    Change to = change(Kind.MOVED_TO, 3);
    String xml =
        written(
            paragraph(Optional.of(to), Run.of("移动").changed(to)),
            paragraph(Optional.empty(), Run.of("中间")),
            paragraph(Optional.of(from), Run.of("移动").changed(from)));
    assertThat(xml)
        .contains("<w:moveToRangeStart w:id=\"1000000\" " + BY + " w:name=\"move3\"/><w:p>")
        .contains("</w:p><w:moveToRangeEnd w:id=\"1000000\"/>")
        .containsPattern("<w:moveFromRangeStart w:id=\"(\\d+)\" [^>]*w:name=\"move3\"/>")
        .contains("<w:moveFrom ")
        .contains("<w:moveTo ");
  }

  @Test
  void rowsSayThemselvesHowTheyCame() throws IOException {
    Change gone = change(Kind.DELETED, 0);
    Cell cell =
        new Cell(
            0, 1, 1, "cell", new Cell.Runs(List.of(Run.of("旧").changed(gone))), Optional.empty());
    Table.Row row = new Table.Row(List.of(cell), false, 0, Optional.empty(), Optional.of(gone));
    Table table = new Table("表", List.of(3000), 0, List.of(row), true);
    assertThat(written(table))
        .contains("<w:trPr><w:cantSplit/><w:del w:id=\"1000000\" " + BY + "/></w:trPr>")
        .contains("旧</w:delText>");
  }

  @Test
  void aParagraphThatMayGoCarriesNoPageSetup() throws IOException {
    Change come = change(Kind.INSERTED, 0);
    String xml =
        written(
            List.of(
                List.of(paragraph(Optional.of(come), Run.of("末段").changed(come))),
                List.of(paragraph(Optional.empty(), Run.of("次页")))));
    int last = xml.indexOf("末段");
    assertThat(xml.indexOf("<w:sectPr")).isGreaterThan(last);
    assertThat(xml.substring(last, xml.indexOf("<w:sectPr"))).contains("</w:p><w:p>");
  }

  @Test
  void everyChangeHasANumberOfItsOwn() throws IOException {
    Change come = change(Kind.INSERTED, 0);
    String xml =
        written(
            paragraph(Optional.of(come), Run.of("甲").changed(come), Run.of("乙").changed(come)),
            paragraph(Optional.of(come), Run.of("丙").changed(come)));
    List<String> numbers =
        Pattern.compile("<w:ins w:id=\"(\\d+)\"")
            .matcher(xml)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void aDocumentWithoutChangesHasNone() throws IOException {
    assertThat(written(paragraph(Optional.empty(), Run.of("原样"))))
        .doesNotContainPattern("<w:(ins|del|move)");
  }
}
