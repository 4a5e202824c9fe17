package plandraft.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import plandraft.job.Progress;
import plandraft.markup.Decoding;
import plandraft.markup.HtmlReader;
import plandraft.markup.MarkdownReader;
import plandraft.markup.RtfReader;
import plandraft.markup.TabbedReader;
import plandraft.markup.TextReader;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Unreadable;

/// What lies on the clipboard, in the forms its program put there.
///
/// @param rich as RTF
public record Pasted(Optional<String> html, Optional<String> rich, Optional<String> text) {
  /// The richest form that says something, as a document without a name.
  ///
  /// @throws Unreadable if none does
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public Reading read(Progress progress) throws Unreadable {
    Meter meter = new Meter(progress);
    try {
      if (html.isPresent()) {
        return HtmlReader.read("", new Decoding(html.get(), 0), meter);
      }
      if (rich.isPresent()) {
        byte[] bytes = rich.get().getBytes(StandardCharsets.ISO_8859_1);
        return RtfReader.read("", bytes, meter);
      }
      return plain(text.orElse(""), meter);
    } catch (Unreadable empty) {
      throw empty;
    } catch (IOException impossible) {
      throw new Unreadable(Unreadable.Why.DAMAGED, impossible);
    }
  }

  private static Reading plain(String words, Meter meter) throws IOException {
    if (TabbedReader.isTabbed(words)) {
      return TabbedReader.read("", words, meter);
    }
    Decoding decoded = new Decoding(words, 0);
    return MarkdownReader.isMarkdown(words)
        ? MarkdownReader.read("", decoded, meter)
        : TextReader.read("", decoded, meter);
  }
}
