package plandraft.review;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Version;

/// What two copies of a plan have in common.
public final class Ancestry {
  private Ancestry() {}

  /// The newest version that both copies know and one of them keeps.
  public static Optional<Version> common(Dossier one, Dossier other) {
    return Stream.concat(
            one.versions().stream().filter(version -> knows(other, version.id())),
            other.versions().stream().filter(version -> knows(one, version.id())))
        .max(Comparator.comparing(Version::at));
  }

  private static boolean knows(Dossier dossier, Id<Version> id) {
    return dossier.version(id).isPresent() || dossier.ancestor().filter(id::equals).isPresent();
  }
}
