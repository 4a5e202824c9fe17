package plandraft.job;

/// Long work on immutable input: the window runs it on a worker thread, the terminal in place.
@FunctionalInterface
public interface Job<T> {
  /// Does the work, telling `progress` now and then.
  ///
  /// @throws Stopped if progress was asked to stop
  T run(Progress progress) throws Exception;
}
