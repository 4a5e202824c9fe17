package plandraft.word.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.office.OfficeParts;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Pieces of the XML of Word files, and what is read of files put together from them.
final class Snippets {
  private Snippets() {}

  /// A paragraph of words, or of XML.
  static String p(String content) {
    return content.startsWith("<") || content.isEmpty()
        ? "<w:p>" + content + "</w:p>"
        : "<w:p>" + r(content) + "</w:p>";
  }

  /// A paragraph that says `properties` of itself.
  static String p(String properties, String content) {
    return p(
        "<w:pPr>" + properties + "</w:pPr>" + (content.startsWith("<") ? content : r(content)));
  }

  /// A run of words.
  static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  /// A run of words that look as `properties` say.
  static String r(String properties, String words) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
  }

  /// A run of XML.
  static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  /// A paragraph style.
  static String style(String id, String name, String content) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(id, name, content);
  }

  /// A paragraph of words in a style.
  static String styled(String id, String words) {
    return p("<w:pStyle w:val='" + id + "'/>", words);
  }

  /// A table.
  static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /// A row.
  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /// A row that says `properties` of itself.
  static String row(String properties, String... cells) {
    return tr("<w:trPr>" + properties + "</w:trPr>" + String.join("", cells));
  }

  /// A cell of words or paragraphs that says `properties` of itself.
  static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr>"
        + (content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : p(r(content)))
        + "</w:tc>";
  }

  /// A cell of words.
  static String tc(String words) {
    return tc("", words);
  }

  /// A field that shows `result`.
  static String field(String instruction, String result) {
    return run("<w:fldChar w:fldCharType='begin'/>")
        + run("<w:instrText>" + instruction + "</w:instrText>")
        + run("<w:fldChar w:fldCharType='separate'/>")
        + result
        + run("<w:fldChar w:fldCharType='end'/>");
  }

  /// A comment.
  static String comment(int id, String author, String date, String words) {
    return "<w:comment w:id='%d' w:author='%s' w:date='%s'>%s</w:comment>"
        .formatted(id, author, date, p(r(words)));
  }

  /// What is read of a file.
  static Reading read(RawWord word) throws IOException {
    Path file = Files.createTempFile("raw", ".docx");
    try {
      Files.write(file, word.bytes());
      Meter meter = new Meter(Progress.SILENT);
      try (OfficeParts parts = OfficeParts.open(file, meter)) {
        return WordReader.read(file, parts, meter);
      }
    } finally {
      Files.delete(file);
    }
  }

  /// What is read of a file whose body is this XML, in a few signs.
  static List<String> sketch(String... body) throws IOException {
    return sketch(RawWord.of(String.join("", body)));
  }

  /// What is read of a file, in a few signs.
  static List<String> sketch(RawWord word) throws IOException {
    return Sketch.of(read(word).document());
  }

  /// The sentences about what was left out.
  static List<String> notes(Reading reading) {
    return reading.notes().stream().map(note -> note.in(Locale.ROOT)).toList();
  }

  /// The paragraphs that stand in no table.
  static List<Paragraph> paragraphs(Document document) {
    return only(document, Paragraph.class).toList();
  }

  /// The only table.
  static Table table(RawWord word) throws IOException {
    return only(read(word).document(), Table.class).findFirst().orElseThrow();
  }

  /// The styles of the paragraphs, one after the other.
  static List<Style> styles(RawWord word) throws IOException {
    Document document = read(word).document();
    return paragraphs(document).stream()
        .map(
            paragraph ->
                document.styles().stream()
                    .filter(style -> style.id().equals(paragraph.style()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static <T> Stream<T> only(Document document, Class<T> kind) {
    return document.blocks().filter(kind::isInstance).map(kind::cast);
  }
}
