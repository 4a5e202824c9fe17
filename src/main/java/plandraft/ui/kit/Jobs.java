package plandraft.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plandraft.job.Job;

/// Runs long work beside the window and tells the window of its end; to be used on the window's
/// thread.
public final class Jobs implements AutoCloseable {
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  // kept, since the view of a list forgets who listens once nobody holds the view itself
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1), named("job"));
  private final ExecutorService files = Executors.newSingleThreadExecutor(named("file"));

  /// Does work that only computes, several at once.
  public <T> Running compute(
      String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
    return start(pool, name, job, done, failed);
  }

  /// Does work that reads or writes files, one after the other.
  public <T> Running file(String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
    return start(files, name, job, done, failed);
  }

  /// Does work that writes small files nobody needs to see, after what was begun before it.
  public void file(Runnable work) {
    if (files.isShutdown()) {
      work.run();
    } else {
      files.execute(work);
    }
  }

  /// Work that only computes, done again and again on the newest input; nobody needs to see it.
  public <I, O> Latest<I, O> latest(Latest.Work<I, O> work, Consumer<O> done) {
    return new Latest<>(this::unlessClosed, work, done);
  }

  /// A value that is worked on step by step, beginning with `first`, and shown after each.
  public <S> Steps<S> steps(S first, Consumer<S> show) {
    return new Steps<>(this::unlessClosed, first, show);
  }

  private void unlessClosed(Runnable work) {
    if (!pool.isShutdown()) {
      pool.execute(work);
    }
  }

  /// What is going on now, the newest last.
  public ObservableList<Running> running() {
    return shown;
  }

  /// Lets work on files finish and starts nothing more.
  @Override
  public void close() {
    pool.shutdownNow();
    files.close();
  }

  private <T> Running start(
      ExecutorService where,
      String name,
      Job<T> job,
      Consumer<T> done,
      Consumer<Throwable> failed) {
    Running handle = new Running(name);
    if (where.isShutdown()) {
      return handle;
    }
    running.add(handle);
    where.execute(
        () -> {
          Runnable end = handle.run(job, done, failed);
          Platform.runLater(
              () -> {
                running.remove(handle);
                handle.end();
                end.run();
              });
        });
    return handle;
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "plandraft-" + name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
