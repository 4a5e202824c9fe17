package plandraft.word;

import java.io.IOException;
import java.util.List;
import plandraft.document.Change;
import plandraft.document.Run;
import plandraft.office.Markup;

/// The runs of a paragraph.
final class Prose {
  /// Lets the marks that Chinese and Latin share, such as “ and …, take the Chinese font.
  private static final String CHINESE = "<w:rFonts w:hint=\"eastAsia\"";

  private static final Tags TEXT = new Tags("<w:t xml:space=\"preserve\">", "</w:t>");
  private static final Tags DELETED =
      new Tags("<w:delText xml:space=\"preserve\">", "</w:delText>");

  /// What words stand between.
  private record Tags(String open, String close) {}

  private final Markup xml;
  private final Tracking tracking;

  Prose(Markup xml, Tracking tracking) {
    this.xml = xml;
    this.tracking = tracking;
  }

  /// Writes `runs`, those that say something.
  void write(List<Run> runs) throws IOException {
    for (Run run : runs) {
      if (!run.text().isEmpty()) {
        write(run);
      }
    }
  }

  private void write(Run run) throws IOException {
    String end = tracking.open(run.change());
    boolean deleted =
        run.change().filter(change -> change.kind() == Change.Kind.DELETED).isPresent();
    xml.put("<w:r><w:rPr>");
    look(run.look());
    if (run.restyling().isPresent()) {
      String close = tracking.restyled("w:rPr", run.restyling().get());
      look(run.restyling().get().was());
      xml.put(close);
    }
    xml.put("</w:rPr>");
    words(run.text(), deleted ? DELETED : TEXT);
    xml.put("</w:r>").put(end);
  }

  private void look(Run.Look look) throws IOException {
    xml.put(CHINESE);
    if (look.font().isPresent()) {
      xml.put(" w:eastAsia=\"").text(look.font().get()).put("\"");
    }
    xml.put(look.bold() ? "/><w:b/><w:bCs/>" : "/>");
  }

  /// Writes words as their style has them.
  void write(String words) throws IOException {
    if (!words.isEmpty()) {
      xml.put("<w:r><w:rPr>" + CHINESE + "/></w:rPr>");
      words(words, TEXT);
      xml.put("</w:r>");
    }
  }

  private void words(String words, Tags tags) throws IOException {
    if (words.indexOf('\n') < 0 && words.indexOf('\t') < 0) {
      line(words, tags);
      return;
    }
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i == words.length() ? '\n' : words.charAt(i);
      if (c == '\n' || c == '\t') {
        if (from < i) {
          line(words.substring(from, i), tags);
        }
        if (i < words.length()) {
          xml.put(c == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        from = i + 1;
      }
    }
  }

  private void line(String words, Tags tags) throws IOException {
    xml.put(tags.open()).text(words).put(tags.close());
  }
}
