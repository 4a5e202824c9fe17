package plandraft.quantity;

/// An indicator's name and the unit printed in parentheses after it.
public record IndicatorName(String name, Unit unit) {
  /// Splits 数字经济增加值（亿元）; a parenthesis that holds no unit is an alias or a remark and stays in the
  /// name.
  public static IndicatorName read(String printed) {
    String narrow = Width.narrow(printed);
    String trimmed = narrow.stripTrailing();
    int open = trimmed.endsWith(")") ? trimmed.lastIndexOf('(') : -1;
    if (open > 0) {
      String inside = inside(printed.substring(open + 1, trimmed.length() - 1));
      if (Unit.isUnit(inside)) {
        return new IndicatorName(printed.substring(0, open).strip(), new Unit(inside));
      }
    }
    return new IndicatorName(printed.strip(), Unit.NONE);
  }

  private static String inside(String parenthesis) {
    String word = parenthesis.strip();
    return word.startsWith("单位：") || word.startsWith("单位:") ? word.substring(3).strip() : word;
  }

  /// The name with its unit in full-width parentheses, as tables print it.
  public String printed() {
    return unit.isNone() ? name : name + "（" + unit.printed() + "）";
  }
}
