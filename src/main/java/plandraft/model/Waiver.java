package plandraft.model;

/// A finding of the check list set aside with a reason.
///
/// @param rule the rule that found it
/// @param place where it was found
/// @param about the fingerprint of what was read and computed; the waiver lapses when that changes
public record Waiver(String rule, Place place, String about, String reason) {}
