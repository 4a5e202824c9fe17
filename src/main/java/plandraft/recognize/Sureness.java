package plandraft.recognize;

import plandraft.say.Message;

/// How sure the reading of a part is.
public enum Sureness {
  /// Everything about it agrees.
  SURE("sureness.sure"),
  /// It was mended or deduced.
  LIKELY("sureness.likely"),
  /// It wants to be looked at.
  UNSURE("sureness.unsure");

  private final String key;

  Sureness(String key) {
    this.key = key;
  }

  /// What people call it.
  public Message title() {
    return Message.of(Sureness.class, key);
  }
}
