package plandraft.model;

import java.util.Optional;

/// What copies of a plan say otherwise.
public final class Conflicts {
  private Conflicts() {}

  /// A target of 10 that the plan says is 12, and `copy` that it is 15.
  public static Conflict ofTarget(String copy) {
    return new Conflict(
        new Conflict.Part("indicators", "\"i1\""),
        new Place(Place.Part.TARGET, "i1"),
        Optional.of("target"),
        Optional.of("10"),
        Optional.of("12"),
        Optional.of("15"),
        "{\"printed\":\"15\"}",
        copy);
  }
}
