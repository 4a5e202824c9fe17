package plandraft.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import plandraft.job.Job;
import plandraft.job.Progress;
import plandraft.job.Stopped;

/// One job on its way: its name, how far it is, and a way to stop it.
public final class Running {
  private static final long SHOW_EVERY_NANOS = 50_000_000;

  private final String name;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicLong shown = new AtomicLong();
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private Runnable whenStopped = () -> {};

  Running(String name) {
    this.name = name;
  }

  /// What is being done.
  public String name() {
    return name;
  }

  /// From 0 to 1; -1 while nobody knows.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Whether it is over, whatever came of it.
  public ReadOnlyBooleanProperty over() {
    return over.getReadOnlyProperty();
  }

  void end() {
    over.set(true);
  }

  /// This job, which does `then` on the window's thread if it ends because it was asked to.
  public Running whenStopped(Runnable then) {
    whenStopped = then;
    return this;
  }

  /// Asks the job to stop; it ends without a result.
  public void cancel() {
    stopped.set(true);
  }

  /// Does the job and gives what the window must do then.
  <T> Runnable run(Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
    Progress teller = this::tell;
    try {
      T result = job.run(teller);
      return () -> done.accept(result);
    } catch (Stopped asked) {
      return () -> whenStopped.run();
    } catch (Throwable failure) {
      return () -> failed.accept(failure);
    }
  }

  private void tell(long done, long whole) {
    if (stopped.get()) {
      throw new Stopped();
    }
    long now = System.nanoTime();
    if (now - shown.get() > SHOW_EVERY_NANOS) {
      shown.set(now);
      double fraction = whole > 0 ? (double) done / whole : -1;
      Platform.runLater(() -> progress.set(fraction));
    }
  }
}
