package plandraft.recognize;

import plandraft.say.Message;

/// What a table can be in a plan.
public enum TableKind {
  /// 主要目标表, 测算表.
  INDICATORS("kind.indicators"),
  /// 责任分解表.
  TASKS("kind.tasks"),
  /// 指标分解表.
  BREAKDOWN("kind.breakdown"),
  /// 评价结果表.
  EVALUATION("kind.evaluation"),
  /// 重点项目库.
  PROJECTS("kind.projects"),
  /// 招商库.
  INVESTMENT("kind.investment"),
  /// 名单, and whatever is nothing else.
  LIST("kind.list"),
  /// 专栏: text in a frame.
  PANEL("kind.panel");

  private final String key;

  TableKind(String key) {
    this.key = key;
  }

  /// What people call it.
  public Message title() {
    return Message.of(TableKind.class, key);
  }
}
