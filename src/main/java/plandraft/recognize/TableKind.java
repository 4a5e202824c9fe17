package plandraft.recognize;

import java.util.List;
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

  /// What columns of such a table may hold; none where cells are only kept as they are.
  public List<ColumnRole> roles() {
    return switch (this) {
      case INDICATORS ->
          List.of(
              ColumnRole.NUMBER,
              ColumnRole.CATEGORY,
              ColumnRole.NAME,
              ColumnRole.UNIT,
              ColumnRole.NATURE,
              ColumnRole.BASE,
              ColumnRole.BASE_YEAR,
              ColumnRole.MILESTONE,
              ColumnRole.TARGET,
              ColumnRole.GROWTH,
              ColumnRole.BASIS,
              ColumnRole.OTHER);
      case TASKS ->
          List.of(
              ColumnRole.NUMBER,
              ColumnRole.CATEGORY,
              ColumnRole.TASK,
              ColumnRole.MEASURE,
              ColumnRole.UNITS,
              ColumnRole.LEADS,
              ColumnRole.SUPPORTING,
              ColumnRole.DEADLINE,
              ColumnRole.INDICATORS,
              ColumnRole.OTHER);
      case BREAKDOWN -> List.of(ColumnRole.NUMBER, ColumnRole.REGION, ColumnRole.VALUE);
      case EVALUATION, PROJECTS, INVESTMENT, LIST, PANEL -> List.of();
    };
  }

  /// What people call it.
  public Message title() {
    return Message.of(TableKind.class, key);
  }
}
