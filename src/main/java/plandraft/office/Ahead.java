package plandraft.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The pieces of another supply, of which the next ones are made in another thread while those
/// before them are used.
///
/// @param <T> a piece
final class Ahead<T> implements Supply<T> {
  private static final int PIECES = 4;

  private final Supply<T> from;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final Queue<Future<T>> pieces = new ArrayDeque<>();

  Ahead(Supply<T> from) {
    this.from = from;
    for (int i = 0; i < PIECES; i++) {
      pieces.add(thread.submit(from::next));
    }
  }

  @Override
  public T next() throws IOException {
    T piece = Awaited.result(pieces.remove());
    pieces.add(thread.submit(from::next));
    return piece;
  }

  /// Waits for the piece being made; no other one is begun.
  @Override
  public void close() throws IOException {
    pieces.forEach(piece -> piece.cancel(false));
    thread.close();
    from.close();
  }
}
