package plandraft.text;

/// 翻一番, 翻番, 翻两番.
///
/// @param times how often the value doubles
public record Doubling(int times, int from, int to) implements Phrase {
  /// How many times the first value the last one is: 翻两番 is four times.
  public long factor() {
    return 1L << times;
  }
}
