package plandraft.model;

/// The lasting name of one part of a plan; `T` is the kind of part it names.
public record Id<T>(String value) {
  public Id {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
