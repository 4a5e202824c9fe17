package plandraft.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import plandraft.say.Message;

/// A file that could not be read or written: one sentence for the user says which, why and what to
/// do; the file and the plan in hand are as they were.
public final class FileTrouble extends IOException {
  private static final long serialVersionUID = 1;

  private final Why why;
  private final transient Message told;

  /// What kind of trouble it is, for those who can do something about it.
  public enum Why {
    /// There is no such file.
    MISSING,
    /// It is no plan, or not whole, or nothing a careful program should unpack.
    DAMAGED,
    /// A newer program wrote it, so that this one must not write it.
    NEWER,
    /// Another program wrote it since it was opened.
    CHANGED,
    /// It is of another plan than the one it is to be merged into.
    FOREIGN,
    /// Somebody else has it open.
    HELD,
    /// The disk does not take it.
    UNWRITABLE
  }

  FileTrouble(Why why, Message told) {
    super(told.in(Locale.ENGLISH));
    this.why = why;
    this.told = told;
  }

  FileTrouble(Why why, Message told, Throwable cause) {
    this(why, told);
    initCause(cause);
  }

  /// The same, told with the name of the file.
  FileTrouble in(Path file) {
    return new FileTrouble(
        why, Message.of(FileTrouble.class, "in", file.getFileName().toString(), told), this);
  }

  /// The same, told with the name of the file and what can be had back of it.
  FileTrouble in(Path file, Rescue rescue) {
    Message message =
        Message.of(
            FileTrouble.class, "in.rescue", file.getFileName().toString(), told, rescue.what());
    return new FileTrouble(why, message, this);
  }

  /// What kind of trouble it is.
  public Why why() {
    return why;
  }

  /// What to tell the user.
  public Message told() {
    return told;
  }
}
