package plandraft.ui;

import java.lang.System.Logger.Level;
import plandraft.file.FileTrouble;
import plandraft.read.Unreadable;
import plandraft.say.Words;

/// Failures as one sentence for the user; what nobody expected goes to the log as well.
final class Troubles {
  private static final System.Logger LOG = System.getLogger(Troubles.class.getName());

  private Troubles() {}

  /// A failure in a sentence.
  static String sentence(Throwable failure, Words words) {
    if (failure instanceof FileTrouble trouble) {
      return trouble.told().in(words.locale());
    }
    if (failure instanceof Unreadable trouble) {
      return trouble.told().in(words.locale());
    }
    log(failure);
    return words(failure, words);
  }

  /// Notes what nobody expected.
  static void log(Throwable failure) {
    LOG.log(Level.ERROR, "unexpected", failure);
  }

  /// What nobody expected, in words.
  static String words(Throwable failure, Words words) {
    if (failure instanceof OutOfMemoryError) {
      return words.say("trouble.memory");
    }
    String what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return words.say("trouble.unexpected", what);
  }
}
