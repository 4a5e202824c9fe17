package plandraft.quantity;

/// What a target was worked out on, as printed.
public record Basis(String printed) {
  /// None is given.
  public static final Basis EMPTY = new Basis("");

  /// Reads a printed basis.
  public static Basis read(String printed) {
    return new Basis(printed);
  }
}
