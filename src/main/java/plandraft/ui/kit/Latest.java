package plandraft.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Works beside the window on whatever is newest: of the inputs that come while one is being worked
/// on only the last is kept, and what came of an older one is dropped.
public final class Latest<I, O> {
  private final Executor pool;
  private final Work<I, O> work;
  private final Consumer<O> done;
  private Optional<I> waiting = Optional.empty();
  private boolean busy;

  /// Work that may tell a first part of its result before the whole.
  @FunctionalInterface
  public interface Work<I, O> {
    /// What comes of `input`; `first` may be told a part of it.
    O of(I input, Consumer<O> first);
  }

  Latest(Executor pool, Work<I, O> work, Consumer<O> done) {
    this.pool = pool;
    this.work = work;
    this.done = done;
  }

  /// Asks for the result of `input`; to be called on the window's thread, which is told it.
  public void ask(I input) {
    waiting = Optional.of(input);
    if (!busy) {
      begin();
    }
  }

  private void begin() {
    I input = waiting.orElseThrow();
    waiting = Optional.empty();
    busy = true;
    pool.execute(
        () -> {
          try {
            O result = work.of(input, part -> Platform.runLater(() -> tell(part)));
            Platform.runLater(() -> end(() -> tell(result)));
          } catch (RuntimeException | Error failure) {
            Platform.runLater(
                () ->
                    end(
                        () -> {
                          throw failure;
                        }));
          }
        });
  }

  private void tell(O result) {
    if (waiting.isEmpty()) {
      done.accept(result);
    }
  }

  private void end(Runnable last) {
    busy = false;
    if (waiting.isPresent()) {
      begin();
    } else {
      last.run();
    }
  }
}
