package plandraft.model;

import java.util.Optional;

/// What a copy merged into the plan says otherwise than the plan. The plan has what `ours` says, or
/// what `theirs` says where `ours` deleted it, until somebody decides.
///
/// @param of what it is about, as the file names it
/// @param place where a reader finds it
/// @param field the field's name in the file, with dots into what is nested, `home` for where the
///   part hangs, the name of a list for the order of its parts; empty for the part itself: one copy
///   deleted what the other changed
/// @param before what both began from, as a reader takes it; empty if it was not there
/// @param ours what this copy says; empty if it was deleted
/// @param theirs what the other copy says; empty if it was deleted
/// @param taking the value that stands once theirs is taken, as the file writes it; blank for none;
///   of a part that only the other copy still has, the part with all below it
/// @param copy the name of the file the other copy came in; blank until it is told
public record Conflict(
    Part of,
    Place place,
    Optional<String> field,
    Optional<String> before,
    Optional<String> ours,
    Optional<String> theirs,
    String taking,
    String copy) {

  /// A part of a plan: the kind of list it can stand in, and its id as the file writes it; both
  /// blank for the plan itself.
  public record Part(String kind, String id) {}

  /// This conflict with a copy that came in the file `name`.
  public Conflict from(String name) {
    return new Conflict(of, place, field, before, ours, theirs, taking, name);
  }

  /// This conflict with what was said in other words.
  public Conflict saying(
      Optional<String> was, Optional<String> ourWords, Optional<String> theirWords) {
    return new Conflict(of, place, field, was, ourWords, theirWords, taking, copy);
  }

  /// Whether another conflict is of the same thing, and its copy says the same, however it is told.
  public boolean isSame(Conflict other) {
    return saysTheSame(other) && copy.equals(other.copy);
  }

  /// Whether the copy says the same of the same thing as that of another conflict.
  public boolean saysTheSame(Conflict other) {
    return of.equals(other.of)
        && field.equals(other.field)
        && theirs.isEmpty() == other.theirs.isEmpty()
        && taking.equals(other.taking);
  }

  /// Whether this copy deleted what the other changed.
  public boolean ofOwnDeletion() {
    return ofDeletion() && ours.isEmpty();
  }

  /// Whether one copy deleted what the other changed.
  public boolean ofDeletion() {
    return field.isEmpty();
  }
}
