package plandraft.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Reading;

/// Reads HTML, as web pages have it and as Word, WPS, Excel and LibreOffice put it on the
/// clipboard. Scripts are not run, nothing the page refers to is fetched.
public final class HtmlReader {
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|table|div|p|h[1-6]|span|style|title|ul|ol|section|article|font|center|br)\\b.*");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]{2,40})");
  private static final Pattern CLIPBOARD = Pattern.compile("(?s)^Version:[\\d.]+\\s.*?(?=<)");
  private static final int HEAD = 4096;

  private HtmlReader() {}

  /// Reads `html` as a document called by its title, else `name`.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, Decoding html, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    sheaf.notes().add(Omission.LETTERS, html.lost());
    String text = CLIPBOARD.matcher(html.text()).replaceFirst("");
    Document page = Parser.htmlParser().parseInput(new Heard(text, meter), "");
    CssRules.apply(page);
    new HtmlBlocks(sheaf).read(page.body());
    String title = page.title().strip();
    return sheaf.reading(title.isEmpty() ? name : title);
  }

  /// Whether a text is HTML by its first tag.
  public static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return HTML.matcher(head).matches() || CLIPBOARD.matcher(head).lookingAt();
  }

  /// The bytes of a page as text, in the encoding it names if nothing else tells.
  public static Decoding decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (charset.find()) {
      String name = charset.group(1);
      // Pages that claim the smaller Chinese encodings use letters of the larger.
      boolean told = !name.matches("(?i)gb.*|utf.*|unicode");
      try {
        return told
            ? new Decoding(new String(bytes, Charset.forName(name)), 0)
            : Decoding.of(bytes);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        return Decoding.of(bytes);
      }
    }
    return Decoding.of(bytes);
  }

  /// A text that tells how far it has been read.
  private static final class Heard extends FilterReader {
    private final Meter meter;
    private final long whole;
    private long done;

    Heard(String text, Meter meter) {
      super(new StringReader(text));
      this.meter = meter;
      this.whole = text.length();
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
      int read = super.read(letters, from, length);
      done += Math.max(0, read);
      meter.at(done, whole);
      return read;
    }
  }
}
