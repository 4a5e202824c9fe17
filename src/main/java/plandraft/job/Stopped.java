package plandraft.job;

/// The job was cancelled by its user; nothing it began may be left behind.
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Without a stack trace, since stopping is no fault.
  public Stopped() {
    super("stopped", null, false, false);
  }
}
