package plandraft.quantity;

/// Years as they are written digit by digit: 2035 is 二〇三五.
public final class YearNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private YearNumeral() {}

  /// The digits of `year` one by one.
  public static String of(int year) {
    StringBuilder numeral = new StringBuilder();
    Integer.toString(year).chars().forEach(c -> numeral.append(DIGITS.charAt(c - '0')));
    return numeral.toString();
  }
}
