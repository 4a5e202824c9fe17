package plandraft.layout;

import java.util.Set;

/// All a composer needs to know of how its document is laid out.
///
/// @param pieces the parts that the document has
public record Layout(
    House house, Numbering numbering, Set<Piece> pieces, Lines lines, Tables tables) {
  public Layout {
    pieces = Set.copyOf(pieces);
  }

  /// This layout with headings numbered otherwise.
  public Layout withNumbering(Numbering next) {
    return new Layout(house, next, pieces, lines, tables);
  }

  /// Whether the document has `piece`.
  public boolean has(Piece piece) {
    return pieces.contains(piece);
  }
}
