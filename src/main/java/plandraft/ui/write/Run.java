package plandraft.ui.write;

import java.util.List;
import java.util.stream.Stream;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;

/// A piece of a line with its emphasis and the comments that are on it.
record Run(Piece piece, Emphasis emphasis, List<Remark> remarks) {
  Run {
    remarks = List.copyOf(remarks);
  }

  /// A piece that nobody commented on.
  Run(Piece piece, Emphasis emphasis) {
    this(piece, emphasis, List.of());
  }

  /// Words without emphasis.
  static Run of(String words) {
    return new Run(new Piece.Words(words), Emphasis.NONE);
  }

  /// Two runs of words as one.
  static Run join(Run one, Run next) {
    return one.with(new Piece.Words(one.piece().text() + next.piece().text()));
  }

  /// Whether two runs are words of one look.
  boolean joins(Run next) {
    return piece.divisible()
        && next.piece.divisible()
        && emphasis == next.emphasis
        && remarks.equals(next.remarks);
  }

  int length() {
    return piece.text().length();
  }

  /// How many positions the plan counts for it: a live reference is one.
  int positions() {
    return piece.divisible() ? length() : 1;
  }

  /// The part between two positions; a part of what is indivisible is mere words.
  Run slice(int from, int to) {
    return from == 0 && to == length()
        ? this
        : with(new Piece.Words(piece.text().substring(from, to)));
  }

  private Run with(Piece next) {
    return new Run(next, emphasis, remarks);
  }

  /// This run emphasised otherwise.
  Run emphasised(Emphasis next) {
    return new Run(piece, next, remarks);
  }

  /// This run with another comment on it.
  Run remarked(Remark remark) {
    return new Run(piece, emphasis, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
  }

  /// This run as the plan keeps it.
  Inline inline() {
    return piece instanceof Piece.Reference reference
        ? reference.inline().withEmphasis(emphasis)
        : new Inline.Text(piece.text(), emphasis);
  }
}
