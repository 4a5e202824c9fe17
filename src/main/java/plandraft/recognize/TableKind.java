package plandraft.recognize;

/// What a table can be in a plan.
public enum TableKind {
  /// 主要目标表, 测算表.
  INDICATORS,
  /// 责任分解表.
  TASKS,
  /// 指标分解表.
  BREAKDOWN,
  /// 评价结果表.
  EVALUATION,
  /// 重点项目库.
  PROJECTS,
  /// 招商库.
  INVESTMENT,
  /// 名单, and whatever is nothing else.
  LIST,
  /// 专栏: text in a frame.
  PANEL
}
