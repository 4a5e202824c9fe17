package plandraft.office;

import java.io.Closeable;
import java.io.IOException;

/// Something long, handed out piece by piece.
///
/// @param <T> a piece
interface Supply<T> extends Closeable {
  /// The next piece; an empty one when there is nothing left.
  T next() throws IOException;
}
