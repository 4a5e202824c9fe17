package plandraft.text;

import java.util.ArrayList;
import java.util.List;

/// Words in quotation marks “” found in a text.
public final class Quotes {
  private Quotes() {}

  /// The outermost quotations in order, marks included; a mark left open quotes nothing, and no
  /// quotation goes over the end of a line.
  public static List<Span> in(String text) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = depth == 0 ? i : open;
        depth++;
      } else if (c == '”' && depth > 0) {
        depth--;
        if (depth == 0) {
          quotes.add(new Span(open, i + 1));
        }
      } else if (c == '\n') {
        depth = 0;
      }
    }
    return quotes;
  }
}
