package plandraft.text;

import plandraft.quantity.Numeral;

/// The ways headings and items are numbered, each from 1 to 9999.
public enum Numbering {
  /// 第一篇.
  PART("第", "篇", true),
  /// 第一章.
  CHAPTER("第", "章", true),
  /// 第一节.
  SECTION("第", "节", true),
  /// 第一条.
  ARTICLE("第", "条", true),
  /// 一、.
  FIRST("", "、", true),
  /// （一）.
  SECOND("（", "）", true),
  /// 1. as in GB/T 9704.
  THIRD("", ".", false),
  /// （1）.
  FOURTH("（", "）", false);

  private final String before;
  private final String after;
  private final boolean chinese;

  Numbering(String before, String after, boolean chinese) {
    this.before = before;
    this.after = after;
    this.chinese = chinese;
  }

  /// The label of a number: 三、, （三）, 3., 第三章.
  public String label(int number) {
    return before + (chinese ? Numeral.of(number) : Integer.toString(number)) + after;
  }
}
