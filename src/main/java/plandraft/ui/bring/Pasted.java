package plandraft.ui.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import plandraft.job.Progress;
import plandraft.markup.Decoding;
import plandraft.markup.HtmlReader;
import plandraft.markup.RtfReader;
import plandraft.markup.TabbedReader;
import plandraft.markup.TextReader;
import plandraft.read.Meter;
import plandraft.read.Reading;

/// What lies on the clipboard, in the richest form another program left there.
///
/// @param html with headings, tables and merged cells
/// @param rtf the same from programs that leave no HTML
public record Pasted(Optional<String> html, Optional<String> rtf, String text) {
  private static final Pattern LINKED = Pattern.compile("(?i)<img\\b[^>]*src=\"?file:");

  /// What `clipboard` holds; empty if it holds no words.
  public static Optional<Pasted> of(Clipboard clipboard) {
    Optional<String> html = Optional.ofNullable(clipboard.getHtml()).filter(HtmlReader::isHtml);
    Optional<String> rtf = Optional.ofNullable(clipboard.getRtf()).filter(Pasted::isRtf);
    String text = Optional.ofNullable(clipboard.getString()).orElse("");
    boolean empty = html.isEmpty() && rtf.isEmpty() && text.isBlank();
    return empty ? Optional.empty() : Optional.of(new Pasted(html, rtf, text));
  }

  /// Reads it as an input called `name`.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing to read in it
  public Brought read(String name, Progress progress) throws IOException {
    Reading reading = reading(name, new Meter(progress));
    return new Brought(name, reading.document(), reading.notes());
  }

  private Reading reading(String name, Meter meter) throws IOException {
    if (html.isPresent() && !hasPicturesInRtfOnly()) {
      return HtmlReader.read(name, new Decoding(html.get(), 0), meter);
    }
    if (rtf.isPresent()) {
      return RtfReader.read(name, bytes(rtf.get()), meter);
    }
    return TabbedReader.isTabbed(text)
        ? TabbedReader.read(name, text, meter)
        : TextReader.read(name, new Decoding(text, 0), meter);
  }

  /// Word and WPS leave their pictures in files beside the HTML, but within the RTF.
  private boolean hasPicturesInRtfOnly() {
    return html.filter(page -> LINKED.matcher(page).find()).isPresent()
        && rtf.filter(rich -> rich.contains("\\pict")).isPresent();
  }

  private static boolean isRtf(String text) {
    return RtfReader.isRtf(bytes(text));
  }

  private static byte[] bytes(String rtf) {
    return rtf.getBytes(StandardCharsets.ISO_8859_1);
  }
}
