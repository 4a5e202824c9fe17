package plandraft.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a plan's file holds: the plan in hand and all that is kept beside it. Each `with…` gives
/// this very dossier back when nothing differs.
///
/// @param versions the plan as it was frozen, the oldest first
/// @param ancestor the version this copy began from, by which copies find what they have in common;
///   it need not be among `versions`; empty for a copy that nobody sent out
/// @param conflicts what copies merged into the plan said otherwise and nobody has decided yet
/// @param decided conflicts that somebody has decided: what the copy said there is not asked again
/// @param recipient who was sent this copy to say what they think of it; empty for one to work on
public record Dossier(
    Plan plan,
    List<Version> versions,
    Optional<Id<Version>> ancestor,
    List<Conflict> conflicts,
    List<Conflict> decided,
    Optional<String> recipient) {
  public Dossier {
    versions = List.copyOf(versions);
    conflicts = List.copyOf(conflicts);
    decided = List.copyOf(decided);
  }

  /// The dossier of a copy to work on.
  public Dossier(
      Plan plan, List<Version> versions, Optional<Id<Version>> ancestor, List<Conflict> conflicts) {
    this(plan, versions, ancestor, conflicts, List.of(), Optional.empty());
  }

  /// The dossier of a plan that nothing is kept beside.
  public static Dossier of(Plan plan) {
    return new Dossier(plan, List.of(), Optional.empty(), List.of());
  }

  /// This dossier with another plan in hand.
  public Dossier withPlan(Plan next) {
    return next == plan
        ? this
        : new Dossier(next, versions, ancestor, conflicts, decided, recipient);
  }

  /// This dossier with other versions.
  public Dossier withVersions(List<Version> next) {
    return next.equals(versions)
        ? this
        : new Dossier(plan, next, ancestor, conflicts, decided, recipient);
  }

  /// This dossier begun from another version.
  public Dossier withAncestor(Optional<Id<Version>> next) {
    return next.equals(ancestor)
        ? this
        : new Dossier(plan, versions, next, conflicts, decided, recipient);
  }

  /// This dossier with other conflicts left open.
  public Dossier withConflicts(List<Conflict> next) {
    return next.equals(conflicts)
        ? this
        : new Dossier(plan, versions, ancestor, next, decided, recipient);
  }

  /// This dossier with other conflicts held to be decided.
  public Dossier withDecided(List<Conflict> next) {
    return next.equals(decided)
        ? this
        : new Dossier(plan, versions, ancestor, conflicts, next, recipient);
  }

  /// The copy of this that `organization` is sent for comments: the plan as a version, and nothing
  /// else that is kept here.
  public Dossier copyFor(String organization, Version version) {
    return new Dossier(
        version.plan(),
        List.of(version),
        Optional.of(version.id()),
        List.of(),
        List.of(),
        Optional.of(organization));
  }

  /// The plan that this copy began from; the plan in hand if it is not kept.
  public Plan sent() {
    return ancestor.flatMap(this::version).map(Version::plan).orElse(plan);
  }

  /// This dossier with one more version, the newest.
  public Dossier frozen(Version version) {
    return withVersions(Stream.concat(versions.stream(), Stream.of(version)).toList());
  }

  /// The version called `id`; empty if it is not kept here.
  public Optional<Version> version(Id<Version> id) {
    return versions.stream().filter(version -> version.id().equals(id)).findFirst();
  }

  /// The newest version of a stage; empty if none was frozen.
  public Optional<Version> newest(String stage) {
    return versions.reversed().stream()
        .filter(version -> version.stage().equals(stage))
        .findFirst();
  }
}
