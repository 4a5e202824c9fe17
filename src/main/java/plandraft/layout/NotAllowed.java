package plandraft.layout;

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

  /// What stands there; blank if something is missing.
  public String given() {
    return given;
  }

  /// What could stand there, or what is missing.
  public List<String> allowed() {
    return allowed;
  }
}
