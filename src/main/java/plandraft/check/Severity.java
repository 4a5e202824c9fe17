package plandraft.check;

import plandraft.say.Message;

/// How sure a finding is, the gravest first.
public enum Severity {
  /// 必错: the arithmetic or a count is wrong.
  ERROR,
  /// 疑似: probably wrong.
  WARNING,
  /// 提示: worth a look.
  ADVICE;

  /// What it is called.
  public Message title() {
    return switch (this) {
      case ERROR -> Message.of(Severity.class, "severity.error");
      case WARNING -> Message.of(Severity.class, "severity.warning");
      case ADVICE -> Message.of(Severity.class, "severity.advice");
    };
  }
}
