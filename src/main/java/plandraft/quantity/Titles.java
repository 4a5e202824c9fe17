package plandraft.quantity;

import java.util.ArrayList;
import java.util.List;

/// Titles in 《》 found in a text.
public final class Titles {
  /// Where a title stands, its brackets included, and the title without its outer brackets.
  public record Titled(String title, int from, int to) {}

  private Titles() {}

  /// The outermost titles in order; a bracket that is never closed cites nothing.
  public static List<Titled> in(String text) {
    List<Titled> titles = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《') {
        from = depth == 0 ? i : from;
        depth++;
      } else if (c == '》' && depth > 0) {
        depth--;
        if (depth == 0) {
          titles.add(new Titled(text.substring(from + 1, i), from, i + 1));
        }
      } else if (c == '\n') {
        depth = 0;
      }
    }
    return titles;
  }

  /// The text with every title blanked out, as long as before, so that no number of a title is
  /// taken for one of the text.
  public static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (Titled titled : in(text)) {
      for (int i = titled.from; i < titled.to; i++) {
        blanked.setCharAt(i, '■');
      }
    }
    return blanked.toString();
  }
}
