package plandraft.ui.write;

import java.util.Optional;
import org.fxmisc.richtext.model.SegmentOpsBase;
import org.fxmisc.richtext.model.TextOps;

/// How the editor's text cuts and joins pieces: words freely, other pieces never.
final class PieceOps extends SegmentOpsBase<Piece, Look> implements TextOps<Piece, Look> {
  PieceOps() {
    super(new Piece.Words(""));
  }

  @Override
  public int length(Piece piece) {
    return piece.text().length();
  }

  @Override
  public char realCharAt(Piece piece, int index) {
    return piece.text().charAt(index);
  }

  @Override
  public String realGetText(Piece piece) {
    return piece.text();
  }

  @Override
  public Piece realSubSequence(Piece piece, int start, int end) {
    return start == 0 && end == length(piece)
        ? piece
        : new Piece.Words(piece.text().substring(start, end));
  }

  @Override
  public Optional<Piece> joinSeg(Piece one, Piece next) {
    return one.divisible() && next.divisible()
        ? Optional.of(new Piece.Words(one.text() + next.text()))
        : Optional.empty();
  }

  @Override
  public Piece create(String text) {
    return new Piece.Words(text);
  }
}
