package plandraft.text;

import java.util.ArrayList;
import java.util.List;

/// The sentences of a text.
public final class Sentences {
  private static final String ENDS = "。！？；\n";
  private static final String CLOSING = "”’）》";

  private Sentences() {}

  /// The sentences in order, their closing sign included; ； ends one too, for in plans it parts
  /// statements that stand alone. What lies within brackets or quotes ends none.
  public static List<Span> in(String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = c == '\n' ? 0 : Math.max(0, depth + depthOf(c));
      if (depth == 0 && ENDS.indexOf(c) >= 0 || closesSentence(text, i, depth)) {
        add(sentences, text, from, i + 1);
        from = i + 1;
      }
    }
    add(sentences, text, from, text.length());
    return sentences;
  }

  private static int depthOf(char c) {
    return switch (c) {
      case '“', '（', '《', '(' -> 1;
      case '”', '）', '》', ')' -> -1;
      default -> 0;
    };
  }

  /// 。” ends the sentence only after the quotation mark.
  private static boolean closesSentence(String text, int at, int depth) {
    return depth == 0
        && at > 0
        && CLOSING.indexOf(text.charAt(at)) >= 0
        && "。！？".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      sentences.add(new Span(from, to));
    }
  }
}
