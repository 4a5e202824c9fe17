package plandraft.model;

import java.util.List;

/// A chapter or a part of one: its level is its depth in the tree, its number is counted, not
/// stored. Each `with…` of a list gives this very section back when nothing differs.
///
/// @param numbered whether it counts in the numbering (前言 does not)
public record Section(
    Id<Section> id, String heading, boolean numbered, List<Block> body, List<Section> children) {
  public Section {
    body = List.copyOf(body);
    children = List.copyOf(children);
  }

  /// A numbered section without text or parts.
  public static Section of(Id<Section> id, String heading) {
    return new Section(id, heading, true, List.of(), List.of());
  }

  /// This section under another heading.
  public Section withHeading(String next) {
    return new Section(id, next, numbered, body, children);
  }

  /// This section counted or not.
  public Section withNumbered(boolean next) {
    return new Section(id, heading, next, body, children);
  }

  /// This section with another text.
  public Section withBody(List<Block> next) {
    return next.equals(body) ? this : new Section(id, heading, numbered, next, children);
  }

  /// This section with other parts.
  public Section withChildren(List<Section> next) {
    return next.equals(children) ? this : new Section(id, heading, numbered, body, next);
  }
}
