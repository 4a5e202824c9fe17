package plandraft.ui.write;

import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;

/// A piece of a line with its emphasis.
record Run(Piece piece, Emphasis emphasis) {
  /// Words without emphasis.
  static Run of(String words) {
    return new Run(new Piece.Words(words), Emphasis.NONE);
  }

  /// Two runs of words as one.
  static Run join(Run one, Run next) {
    return new Run(new Piece.Words(one.piece().text() + next.piece().text()), one.emphasis());
  }

  int length() {
    return piece.text().length();
  }

  /// The part between two positions; a part of what is indivisible is mere words.
  Run slice(int from, int to) {
    return from == 0 && to == length()
        ? this
        : new Run(new Piece.Words(piece.text().substring(from, to)), emphasis);
  }

  /// This run as the plan keeps it.
  Inline inline() {
    return piece instanceof Piece.Reference reference
        ? reference.inline().withEmphasis(emphasis)
        : new Inline.Text(piece.text(), emphasis);
  }
}
