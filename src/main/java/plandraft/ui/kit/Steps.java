package plandraft.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/// A value that is worked on beside the window step by step, each on what came of the one before;
/// to be used on the window's thread.
public final class Steps<S> {
  private final Executor pool;
  private final Consumer<S> show;
  private final Queue<Step<S, ?>> waiting = new ArrayDeque<>();
  private S now;
  private boolean busy;
  private boolean unshown;

  /// What came of a step.
  ///
  /// @param next the value from now on; the one before if nothing changed
  /// @param told what there is to say of it
  public record Outcome<S, T>(S next, T told) {}

  private record Step<S, T>(Function<S, Outcome<S, T>> work, Consumer<T> then) {
    /// Works on `before`; what is left to do in the window with the next value is given back.
    Runnable run(S before, Steps<S> steps) {
      Outcome<S, T> outcome = work.apply(before);
      return () -> steps.end(outcome.next(), () -> then.accept(outcome.told()));
    }
  }

  Steps(Executor pool, S first, Consumer<S> show) {
    this.pool = pool;
    this.now = first;
    this.show = show;
  }

  /// Works on after all that was asked for before. Once no more is waiting, the value is shown, if
  /// it has changed; `then` hears what there is to say of this step after that.
  public <T> void take(Function<S, Outcome<S, T>> work, Consumer<T> then) {
    waiting.add(new Step<>(work, then));
    if (!busy) {
      begin();
    }
  }

  /// Works on after all that was asked for before.
  public void take(UnaryOperator<S> work) {
    take(before -> new Outcome<>(work.apply(before), ""), _ -> {});
  }

  /// Has `then` hear the value once all that was asked for before is done.
  public void settled(Consumer<S> then) {
    take(before -> new Outcome<>(before, before), then);
  }

  /// The value as it was after the last step that is done.
  public S now() {
    return now;
  }

  /// Whether a step is under way.
  public boolean busy() {
    return busy;
  }

  private void begin() {
    Step<S, ?> step = waiting.remove();
    S before = now;
    busy = true;
    pool.execute(
        () -> {
          try {
            Platform.runLater(step.run(before, this));
          } catch (RuntimeException | Error failure) {
            Platform.runLater(
                () ->
                    end(
                        before,
                        () -> {
                          throw failure;
                        }));
          }
        });
  }

  private void end(S next, Runnable then) {
    unshown |= next != now;
    now = next;
    busy = false;
    if (!waiting.isEmpty()) {
      begin();
    } else if (unshown) {
      unshown = false;
      show.accept(now);
    }
    then.run();
  }
}
