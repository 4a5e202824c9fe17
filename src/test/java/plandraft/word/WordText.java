package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Spans;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.office.Zips;

/// What a reader finds in a Word file.
public final class WordText {
  private static final Pattern COMMENTED =
      Pattern.compile("<w:commentRangeStart[^>]*/>(.*?)<w:commentRangeEnd", Pattern.DOTALL);

  private WordText() {}

  /// A document as a file.
  public static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  /// Fails unless a file holds every paragraph of a document in its order, and its tables cell by
  /// cell.
  public static void assertHeldBy(byte[] file, Document document) throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<String> texts = read.getParagraphs().stream().map(p -> p.getText()).toList();
      List<String> paragraphs =
          blocks(document, Paragraph.class).stream().map(Paragraph::text).toList();
      assertThat(found(texts, paragraphs)).isEqualTo(paragraphs);
      List<Table> tables = blocks(document, Table.class);
      List<XWPFTable> found = read.getTables();
      if (blocks(document, Band.class).isEmpty()) {
        assertThat(found).hasSameSizeAs(tables);
      }
      List<List<List<String>>> rows = tables.stream().map(WordText::rows).toList();
      assertThat(found(found.stream().map(WordText::rows).toList(), rows)).isEqualTo(rows);
    }
  }

  /// What stands within the ranges of the comments of a document's file.
  public static List<String> commented(Document document) throws IOException {
    byte[] body = Zips.parts(write(document)).get("word/document.xml");
    return COMMENTED
        .matcher(new String(body, StandardCharsets.UTF_8))
        .results()
        .map(range -> range.group(1).replaceAll("<[^>]*>", ""))
        .toList();
  }

  /// As many of `wanted` as stand among `all`, one behind the other.
  private static <T> List<T> found(List<T> all, List<T> wanted) {
    int at = 0;
    for (T next : all) {
      at += at < wanted.size() && wanted.get(at).equals(next) ? 1 : 0;
    }
    return wanted.subList(0, at);
  }

  private static <B extends Block> List<B> blocks(Document document, Class<B> type) {
    return document.blocks().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
        .toList();
  }

  private static List<List<String>> rows(Table table) {
    return Spans.of(table).stream()
        .map(row -> row.stream().map(slot -> slot.begins() ? text(slot.cell()) : "").toList())
        .toList();
  }

  private static String text(Cell cell) {
    return cell.content().printed().replace("\n", "");
  }
}
