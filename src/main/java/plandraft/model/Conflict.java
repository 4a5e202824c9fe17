package plandraft.model;

import java.util.Optional;

/// What two copies changed differently; the merged plan has what `ours` says.
///
/// @param field the field's name in the file, with dots into what is nested, `home` for where the
///   part hangs; empty for the part itself: one copy deleted what the other changed
/// @param before what both began from, as a reader takes it; empty if it was not there
/// @param ours what stands now
/// @param theirs what the other copy says
public record Conflict(
    Place place,
    Optional<String> field,
    Optional<String> before,
    Optional<String> ours,
    Optional<String> theirs) {}
