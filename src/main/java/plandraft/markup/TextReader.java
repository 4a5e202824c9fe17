package plandraft.markup;

import java.io.IOException;
import java.util.regex.Pattern;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Reading;

/// Reads plain text: every line is a paragraph, as it stands.
public final class TextReader {
  private static final String PAGE = "\f";
  private static final int LINES_PER_LOOK = 1 << 10;
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\uFEFF\\uFFFE\\uFFFF]");
  private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\n\\x0B\\u0085\\u2028\\u2029]");

  private TextReader() {}

  /// Reads `text` as a document called `name`.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, Decoding text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    sheaf.notes().add(Omission.LETTERS, text.lost());
    int number = 0;
    for (String line : lines(text.text())) {
      boolean newPage = line.startsWith(PAGE);
      sheaf.line(line.replace(PAGE, ""), newPage);
      if (++number % LINES_PER_LOOK == 0) {
        meter.at(number, 0);
      }
    }
    return sheaf.reading(name);
  }

  /// The lines of a text, wherever it was written; characters nobody sees are left out.
  static String[] lines(String text) {
    return BREAK.split(UNSEEN.matcher(text).replaceAll(""));
  }
}
