package plandraft.job;

/// How far a job is, and whether it should go on.
@FunctionalInterface
public interface Progress {
  /// Nobody listens and nobody stops it.
  Progress SILENT = (done, whole) -> {};

  /// Tells that `done` of `whole` steps are finished (`whole` 0: not known yet).
  ///
  /// @throws Stopped if the job was cancelled
  void at(long done, long whole);
}
