package plandraft.ui.preview.layout;

import java.util.Optional;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutText;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.Numbering;
import plandraft.layout.Tables;

/// The layout in hand: its text, and what that says.
///
/// @param layout of one document; empty for the house style
/// @param ownNumbering the numbering that it says itself
public record Shown(
    LayoutFile file,
    LayoutText text,
    House house,
    Optional<DocumentLayout> layout,
    Optional<Numbering> ownNumbering) {

  /// What the text of `file` says now, in the house style `house` unless it is one itself; empty
  /// while the text is wrong.
  public static Optional<Shown> of(LayoutFile file, LayoutText text, House house) {
    Optional<DocumentLayout> layout = text.layout();
    Optional<Numbering> numbering = text.numbering();
    return layout.isPresent()
        ? Optional.of(new Shown(file, text, house, layout, numbering))
        : text.house().map(own -> new Shown(file, text, own, Optional.empty(), numbering));
  }

  /// Whether it is the house style and not the layout of one document.
  boolean isHouse() {
    return layout.isEmpty();
  }

  /// The kind of document it lays out; blank for the house style.
  String document() {
    return layout.map(DocumentLayout::document).orElse("");
  }

  /// Whether it lays out the plan's own text, alone or among others.
  boolean isOfText() {
    return layout
        .map(DocumentLayout::document)
        .filter(document -> !document.equals("plan") && !document.equals("notice"))
        .isEmpty();
  }

  /// The tables as they come out, and those that the layout has itself.
  Tables tables() {
    return own().or(house.tables());
  }

  Tables own() {
    return layout.map(document -> document.tables().orElse(Tables.NONE)).orElseGet(house::tables);
  }

  Numbering numbering() {
    return ownNumbering.orElseGet(house::numbering);
  }
}
