package plandraft.ui;

import java.util.Locale;
import java.util.function.Consumer;
import plandraft.job.Job;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Running;

/// What one window works with: the workplace, the questions it asks in front of itself, and its
/// words.
record Seat(Workplace place, Ask ask, Words words) {
  /// The phrase under `key`, filled in.
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  Locale locale() {
    return words.locale();
  }

  /// Tells the user of a failure.
  void tell(Throwable failure) {
    ask.fail(Troubles.sentence(failure, words), say("understood"));
  }

  /// Does work that only computes, and tells the user if it fails.
  <T> Running compute(String name, Job<T> job, Consumer<T> done) {
    return place.jobs().compute(name, job, done, this::tell);
  }

  /// Does work on the thread for files, and tells the user if it fails.
  <T> Running file(String name, Job<T> job, Consumer<T> done) {
    return place.jobs().file(name, job, done, this::tell);
  }
}
