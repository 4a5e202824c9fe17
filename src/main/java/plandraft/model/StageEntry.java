package plandraft.model;

/// One entry of the stage log: what happened when, and the stage 稿次 it led to.
///
/// @param when as printed, such as 2021年3月3日 or 2020年4月
/// @param stage the stage reached; blank when it stayed the same
public record StageEntry(Id<StageEntry> id, String when, String event, String stage) {}
