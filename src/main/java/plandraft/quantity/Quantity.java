package plandraft.quantity;

/// A value as printed.
public record Quantity(String printed) {
  /// Not given.
  public static final Quantity BLANK = new Quantity("");

  /// Reads a printed value.
  public static Quantity read(String printed) {
    return new Quantity(printed);
  }

  /// Whether nothing is given.
  public boolean isBlank() {
    return printed.isBlank();
  }
}
