package plandraft.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import plandraft.markup.Decoding;
import plandraft.markup.HtmlReader;
import plandraft.markup.MarkdownReader;
import plandraft.markup.RtfReader;
import plandraft.markup.TabbedReader;
import plandraft.markup.TextReader;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Text of every sort, told apart by what it looks like.
final class Texts {
  private static final long MOST_BYTES = 32L << 20;

  /// Pictures stand in it as digits.
  private static final long MOST_RICH_BYTES = 64L << 20;

  private Texts() {}

  /// Reads a file of text.
  static Reading read(Path file, Meter meter) throws IOException {
    byte[] bytes = bytes(file, MOST_BYTES);
    String name = name(file);
    Decoding text = Decoding.of(bytes);
    meter.at(0, 0);
    if (!text.isText()) {
      throw new Unreadable(Why.UNKNOWN);
    }
    if (HtmlReader.isHtml(text.text())) {
      return HtmlReader.read(name, HtmlReader.decode(bytes), meter);
    }
    String extension = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (extension.matches(".*\\.[ct]sv")) {
      return TabbedReader.read(name, text, meter);
    }
    if (extension.matches(".*\\.(?:md|markdown)") || MarkdownReader.isMarkdown(text.text())) {
      return MarkdownReader.read(name, text, meter);
    }
    meter.at(0, 0);
    return TextReader.read(name, text, meter);
  }

  /// Reads a file of RTF.
  static Reading rich(Path file, Meter meter) throws IOException {
    return RtfReader.read(name(file), bytes(file, MOST_RICH_BYTES), meter);
  }

  private static byte[] bytes(Path file, long most) throws IOException {
    if (Files.size(file) > most) {
      throw new Unreadable(Why.LARGE);
    }
    return Files.readAllBytes(file);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
