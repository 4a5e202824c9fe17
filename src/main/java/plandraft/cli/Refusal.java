package plandraft.cli;

import plandraft.say.Message;

/// A command that cannot be carried out as it was asked for.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message told;

  Refusal(Message told) {
    super(told.key(), null, false, false);
    this.told = told;
  }

  /// What to tell the user.
  Message told() {
    return told;
  }
}
