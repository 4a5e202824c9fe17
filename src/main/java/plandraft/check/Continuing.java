package plandraft.check;

import java.util.regex.Pattern;

/// Tells whether what stands between two values and a growth leaves it theirs:
/// 从200家增加到300家，年均增长8.4%, but not …，营业收入年均增长18%.
final class Continuing {
  private static final Pattern SAME =
      Pattern.compile(
          "[)）]?[，,、；（(]?(?:[一二三四五六七八九十两\\d]{1,2}年(?:间|来|内)?|“十[一二三四五六]五”|期间|时期|其间|累计|总共|共|平均"
              + "|年均|每年|同比|比上年|较上年|总量|总数|总额|总体|规模|数量|实现|总增幅|增幅|增速|幅度|为|约|将|实际|名义|的|接近|近"
              + "|已|再|又|，|即)*");

  private Continuing() {}

  static boolean leaves(String between) {
    return SAME.matcher(between).matches();
  }
}
