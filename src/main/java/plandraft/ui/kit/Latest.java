package plandraft.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import plandraft.job.Stopped;

/// Works beside the window on whatever is newest: of the inputs that come while one is being worked
/// on only the last is kept, and what came of an older one is dropped.
public final class Latest<I, O> {
  private final Executor pool;
  private final Work<I, O> work;
  private final Consumer<O> done;
  private Optional<I> waiting = Optional.empty();
  private boolean busy;
  // also read by the work under way
  private volatile boolean outdated;

  /// Work that may tell a first part of its result before the whole.
  @FunctionalInterface
  public interface Work<I, O> {
    /// What comes of `input`; its `turn` may be told a part of it.
    O of(I input, Turn<O> turn);
  }

  /// What work is in touch with while it goes on.
  public interface Turn<O> {
    /// Tells a first part of the result.
    void first(O part);

    /// Ends the work if nobody waits for its result any more.
    ///
    /// @throws Stopped if so
    void goOn();
  }

  Latest(Executor pool, Work<I, O> work, Consumer<O> done) {
    this.pool = pool;
    this.work = work;
    this.done = done;
  }

  /// Asks for the result of `input`; to be called on the window's thread, which is told it.
  public void ask(I input) {
    waiting = Optional.of(input);
    outdated = true;
    if (!busy) {
      begin();
    }
  }

  /// Gives up whatever is being worked on; to be called on the window's thread.
  public void forget() {
    waiting = Optional.empty();
    outdated = true;
  }

  private void begin() {
    I input = waiting.orElseThrow();
    waiting = Optional.empty();
    outdated = false;
    busy = true;
    pool.execute(
        () -> {
          try {
            O result = work.of(input, turn());
            Platform.runLater(() -> end(() -> tell(result)));
          } catch (Stopped asked) {
            Platform.runLater(() -> end(() -> {}));
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

  private Turn<O> turn() {
    return new Turn<>() {
      @Override
      public void first(O part) {
        Platform.runLater(() -> tell(part));
      }

      @Override
      public void goOn() {
        if (outdated) {
          throw new Stopped();
        }
      }
    };
  }

  private void tell(O result) {
    if (!outdated) {
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
