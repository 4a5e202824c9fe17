package plandraft.model;

import java.util.List;

/// The text that belongs to one document alone, such as the drafting explanation's own chapters.
///
/// @param kind the document it belongs to, such as `explanation`
/// @param digests which of its sections digest which parts of the plan
public record DocumentText(
    Id<DocumentText> id, String kind, List<Section> sections, List<Digest> digests) {
  public DocumentText {
    sections = List.copyOf(sections);
    digests = List.copyOf(digests);
  }

  /// A section that digests a part of the plan. With a blank heading it goes under that part's
  /// title; it is marked 待核 once the part no longer is what it was.
  ///
  /// @param seen the fingerprint of the part when the section was last found right
  public record Digest(Id<Section> section, Place of, String seen) {}

  /// This text with other sections.
  public DocumentText withSections(List<Section> next) {
    return next.equals(sections) ? this : new DocumentText(id, kind, next, digests);
  }

  /// This text with other digests.
  public DocumentText withDigests(List<Digest> next) {
    return new DocumentText(id, kind, sections, next);
  }
}
