package plandraft.office;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// What another thread does for a stream.
final class Awaited {
  private Awaited() {}

  /// What comes of `work`, waited for.
  ///
  /// @throws IOException if the work failed or the waiting was interrupted
  static <T> T result(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      throw switch (failed.getCause()) {
        case IOException told -> told;
        case Error fatal -> throw fatal;
        case Throwable other -> new IOException(other);
      };
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
