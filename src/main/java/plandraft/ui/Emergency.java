package plandraft.ui;

import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What happens when something fails that nobody foresaw: the work in hand is kept, the log knows,
/// and one dialog tells.
final class Emergency {
  private static final int RESERVE_BYTES = 8 << 20;

  private final Supplier<? extends Collection<? extends Runnable>> keeping;
  private final Consumer<Throwable> log;
  private final Consumer<Throwable> tell;
  private final Executor later;
  private byte[] reserve = new byte[RESERVE_BYTES];
  private boolean telling;

  /// @param keeping keeps the work of each window against a crash
  /// @param log notes the failure
  /// @param tell tells the user, returning when they have read it
  /// @param later does something once the window is done with what failed
  Emergency(
      Supplier<? extends Collection<? extends Runnable>> keeping,
      Consumer<Throwable> log,
      Consumer<Throwable> tell,
      Executor later) {
    this.later = later;
    this.keeping = keeping;
    this.log = log;
    this.tell = tell;
  }

  /// Handles a failure; where memory ran out, some is let go first so that the work can be kept.
  void happened(Throwable failure) {
    if (isMemory(failure)) {
      reserve = new byte[0];
      keep();
      log.accept(failure);
    } else {
      log.accept(failure);
      keep();
    }
    if (!telling) {
      telling = true;
      later.execute(() -> tell(failure));
    }
  }

  private void tell(Throwable failure) {
    try {
      tell.accept(failure);
    } finally {
      telling = false;
    }
  }

  private void keep() {
    for (Runnable each : keeping.get()) {
      try {
        each.run();
      } catch (RuntimeException | Error another) {
        log.accept(another);
      }
    }
  }

  private static boolean isMemory(Throwable failure) {
    return failure instanceof OutOfMemoryError
        || failure.getCause() != null && isMemory(failure.getCause());
  }
}
