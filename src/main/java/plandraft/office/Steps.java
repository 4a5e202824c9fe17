package plandraft.office;

import plandraft.job.Progress;

/// Counts the steps of writing a file.
public final class Steps {
  private final Progress progress;
  private final long whole;
  private long done;

  /// None of `whole` steps is done yet.
  public Steps(Progress progress, long whole) {
    this.progress = progress;
    this.whole = whole;
  }

  /// One more is done.
  ///
  /// @throws plandraft.job.Stopped if the work was cancelled
  public void next() {
    progress.at(++done, whole);
  }
}
