package plandraft.text;

/// A stretch of a text from one position to another, counted as [String#substring] counts.
public record Span(int from, int to) {
  /// Refuses a stretch that ends before it begins.
  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }

  /// The words it covers.
  public String in(String text) {
    return text.substring(from, to);
  }

  public int length() {
    return to - from;
  }

  /// Whether a position lies within.
  public boolean covers(int position) {
    return from <= position && position < to;
  }

  /// Whether the two share at least one position.
  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }
}
