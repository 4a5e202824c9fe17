package plandraft.file;

import plandraft.model.Plan;

/// The sample plans that come with the program, by their names.
public final class Samples {
  private Samples() {}

  /// The plan of the sample of that name.
  public static Plan plan(String name) throws FileTrouble {
    return Templates.samples().stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .orElseThrow()
        .plan();
  }
}
