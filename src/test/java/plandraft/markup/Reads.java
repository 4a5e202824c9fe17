package plandraft.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import plandraft.job.Progress;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// Readings of texts in a few signs.
final class Reads {
  private Reads() {}

  static List<String> markdown(String text) throws IOException {
    return Sketch.of(MarkdownReader.read("", new Decoding(text, 0), meter()).document());
  }

  static List<String> html(String text) throws IOException {
    return Sketch.of(htmlReading(text).document());
  }

  static Reading htmlReading(String text) throws IOException {
    return HtmlReader.read("", new Decoding(text, 0), meter());
  }

  static List<String> rtf(String text) throws IOException {
    return Sketch.of(rtfReading(text).document());
  }

  static Reading rtfReading(String text) throws IOException {
    return RtfReader.read("", text.getBytes(StandardCharsets.ISO_8859_1), meter());
  }

  static List<String> text(String text) throws IOException {
    return Sketch.of(TextReader.read("", new Decoding(text, 0), meter()).document());
  }

  static List<String> tabbed(String text) throws IOException {
    return Sketch.of(TabbedReader.read("", text, meter()).document());
  }

  static List<String> separated(String text) throws IOException {
    return Sketch.of(TabbedReader.read("表", new Decoding(text, 0), meter()).document());
  }

  static List<String> notes(Reading reading) {
    return reading.notes().stream().map(note -> note.in(Locale.ROOT)).toList();
  }

  private static Meter meter() {
    return new Meter(Progress.SILENT);
  }
}
