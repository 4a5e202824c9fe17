package plandraft.model;

import java.time.Instant;

/// A plan frozen at a stage 稿次, so that later ones can be compared with it.
///
/// @param stage what it is called: 初稿, 征求意见稿, 送审稿 or a name
/// @param author who froze it; blank for nobody known
/// @param note what is to be known about it; blank for nothing
public record Version(
    Id<Version> id, String stage, String author, Instant at, String note, Plan plan) {
  /// This version of another plan.
  public Version withPlan(Plan next) {
    return next == plan ? this : new Version(id, stage, author, at, note, next);
  }
}
