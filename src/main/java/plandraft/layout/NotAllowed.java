package plandraft.layout;

import java.math.BigDecimal;
import java.util.List;

/// Something in a layout that makes no sense, and what would.
public final class NotAllowed extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String given;
  private final transient List<String> allowed;

  NotAllowed(String given, List<String> allowed) {
    super((given.isEmpty() ? "missing" : given + " is none of") + ": " + String.join(" ", allowed));
    this.given = given;
    this.allowed = List.copyOf(allowed);
  }

  /// Refuses the number called `name` unless it lies between `least` and `most`.
  static void unlessWithin(String name, BigDecimal given, int least, int most) {
    boolean below = given.compareTo(BigDecimal.valueOf(least)) < 0;
    if (below || given.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new NotAllowed(name + " " + given, List.of(least + "～" + most));
    }
  }

  /// What stands there; blank if something is missing.
  public String given() {
    return given;
  }

  /// What could stand there, or what is missing.
  public List<String> allowed() {
    return allowed;
  }
}
