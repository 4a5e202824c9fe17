package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import plandraft.quantity.Numeral;

/// Reads points counted off: 一是…二是…, 第一，…第二，….
final class SequenceReader {
  /// How many characters the number of a point has at most.
  private static final int LONGEST = 4;

  private enum Kind {
    IS("", "是"),
    MUST("", "要"),
    ORDINAL("第", "，"),
    ORDINAL_IS("第", "是"),
    ORDINAL_STOP("第", "、");

    private final String before;
    private final String after;

    Kind(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  private record Marker(int number, int from, int to) {}

  private SequenceReader() {}

  /// Every sequence of a passage; each runs within one line and a new one begins with each 一是.
  static List<Sequence> in(Passage passage) {
    List<Sequence> sequences = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Marker> open = new ArrayList<>();
      int lineEnd = -1;
      for (Marker marker : markers(passage.text(), kind)) {
        boolean nextLine = marker.from > lineEnd;
        if (marker.number == 1 || nextLine) {
          close(sequences, passage, open, marker.from);
        }
        lineEnd = nextLine ? lineEnd(passage.text(), marker.from) : lineEnd;
        open.add(marker);
      }
      close(sequences, passage, open, passage.text().length());
    }
    return sequences;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static List<Marker> markers(String text, Kind kind) {
    List<Marker> markers = new ArrayList<>();
    int at = text.indexOf(kind.after);
    while (at >= 0) {
      int from = at;
      while (from > 0 && Numeral.end(text, from - 1) > from - 1 && at - from < LONGEST) {
        from--;
      }
      OptionalInt number = Numeral.read(text.substring(from, at));
      int start = from - kind.before.length();
      if (number.isPresent()
          && number.getAsInt() > 0
          && start >= 0
          && text.startsWith(kind.before, start)
          && startsPoint(text, start)) {
        markers.add(new Marker(number.getAsInt(), start, at + kind.after.length()));
      }
      at = text.indexOf(kind.after, at + 1);
    }
    return markers;
  }

  private static boolean startsPoint(String text, int at) {
    return at == 0 || "，。；：、！？,;:!?”) \n".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void close(
      List<Sequence> sequences, Passage passage, List<Marker> open, int limit) {
    if (open.size() > 1) {
      List<Sequence.Item> items = new ArrayList<>();
      int sentences = 1;
      for (int i = 0; i + 1 < open.size(); i++) {
        int next = open.get(i + 1).from;
        sentences = Math.max(sentences, stops(passage.text(), open.get(i).to, next));
        items.add(item(passage, open.get(i), next));
      }
      int end = afterStops(passage.text(), open.getLast().to, limit, sentences);
      items.add(item(passage, open.getLast(), end));
      sequences.add(new Sequence(items, items.getFirst().from(), items.getLast().to()));
    }
    open.clear();
  }

  private static int stops(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '。').count();
  }

  /// The last point has no marker behind it: it is as many sentences long as the longest before it.
  private static int afterStops(String text, int from, int limit, int stops) {
    int end = from;
    int left = stops;
    while (end < limit && left > 0 && text.charAt(end) != '\n') {
      left -= text.charAt(end) == '。' ? 1 : 0;
      end++;
    }
    return end;
  }

  private static Sequence.Item item(Passage passage, Marker marker, int next) {
    int end = next;
    while (end > marker.to && "，。；;、 \n".indexOf(passage.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Sequence.Item(
        marker.number, passage.printed().substring(marker.to, end).strip(), marker.from, end);
  }
}
