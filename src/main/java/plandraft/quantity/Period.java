package plandraft.quantity;

/// The years from a base year to a target year.
public record Period(int from, int to) {
  /// How many yearly steps lie between; negative if the years run backwards.
  public int count() {
    return to - from;
  }
}
