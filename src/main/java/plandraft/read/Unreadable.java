package plandraft.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import plandraft.say.Message;

/// A file that cannot be read: one sentence says what it is and what to do.
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final Why why;
  private final transient Message told;

  /// Why a file cannot be read.
  public enum Why {
    /// There is no such file.
    MISSING("missing"),
    /// It is a folder.
    FOLDER("folder"),
    /// The system does not let it be read.
    REFUSED("refused"),
    /// It has no content.
    EMPTY("empty"),
    /// It is of a kind nobody here reads.
    UNKNOWN("unknown"),
    /// It was written by a program older than Office 97.
    ANCIENT("ancient"),
    /// It opens only with a password.
    ENCRYPTED("encrypted"),
    /// It is cut off or its parts contradict one another.
    DAMAGED("damaged"),
    /// It holds more than a document could.
    LARGE("large"),
    /// It is nested deeper than a document could be.
    DEEP("deep"),
    /// It was made to swell when unpacked.
    SWELLING("swelling"),
    /// It wants something from outside of it.
    OUTWARD("outward"),
    /// Reading it took longer than it is worth.
    SLOW("slow"),
    /// Nothing in it could be shown on paper.
    BLANK("blank");

    private final String key;

    Why(String key) {
      this.key = key;
    }
  }

  private Unreadable(Why why, Message told) {
    super(told.in(Locale.ENGLISH));
    this.why = why;
    this.told = told;
  }

  /// A file that cannot be read for this reason.
  public Unreadable(Why why) {
    this(why, Message.of(Unreadable.class, why.key));
  }

  /// A file that cannot be read for this reason, as the library found.
  public Unreadable(Why why, Throwable cause) {
    this(why);
    initCause(cause);
  }

  /// The same, told with the name of the file.
  public Unreadable in(Path file) {
    String name = String.valueOf(file.getFileName());
    Unreadable named = new Unreadable(why, Message.of(Unreadable.class, "in", name, told));
    named.initCause(this);
    return named;
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
