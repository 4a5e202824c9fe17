package plandraft.model;

import java.time.LocalDate;
import java.util.Optional;

/// What a plan says of itself: title, kind, years, the people behind it and the facts of 版头 and 版记.
///
/// @param kind the kind of plan in words, such as 专项规划
/// @param horizonYear a year beyond the target year that tables may show, such as 2035
/// @param issuer 发文机关
/// @param drafter 起草单位
/// @param documentNumber 文号 as printed
/// @param date 成文日期
/// @param stage 稿次 in words, such as 送审稿; blank for the final text
/// @param mainRecipients 主送 as printed
/// @param copyTo 抄送 as printed
/// @param printer 印发机关
/// @param printedOn 印发日期
/// @param remark 附注 without its parentheses
public record Header(
    String title,
    String kind,
    int baseYear,
    int targetYear,
    Optional<Integer> horizonYear,
    String issuer,
    String drafter,
    String documentNumber,
    Optional<LocalDate> date,
    String stage,
    String mainRecipients,
    String copyTo,
    String printer,
    Optional<LocalDate> printedOn,
    String remark) {

  /// A header with nothing but a title, a kind and its two years.
  public static Header of(String title, String kind, int baseYear, int targetYear) {
    return new Header(
        title,
        kind,
        baseYear,
        targetYear,
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        "",
        Optional.empty(),
        "");
  }

  /// This header under another title.
  public Header withTitle(String next) {
    return new Header(
        next,
        kind,
        baseYear,
        targetYear,
        horizonYear,
        issuer,
        drafter,
        documentNumber,
        date,
        stage,
        mainRecipients,
        copyTo,
        printer,
        printedOn,
        remark);
  }

  /// This header at another stage.
  public Header withStage(String next) {
    return new Header(
        title,
        kind,
        baseYear,
        targetYear,
        horizonYear,
        issuer,
        drafter,
        documentNumber,
        date,
        next,
        mainRecipients,
        copyTo,
        printer,
        printedOn,
        remark);
  }
}
