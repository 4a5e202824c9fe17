package plandraft.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The usual wording of a method; reading the wording gives the method back.
final class BasisPhrase {
  private BasisPhrase() {}

  static String of(Method method) {
    return switch (method) {
      case Method.AnnualGrowth growth -> replaced(growth.base()) + growth(growth);
      case Method.YearlyIncrement step ->
          "按照年均"
              + (step.amount().signum() < 0 ? "减少" : "新增")
              + bounded(step.amount(), step.unit().printed(), step.bound())
              + "测算";
      case Method.PercentagePoints step ->
          "按照年均"
              + (step.points().signum() < 0 ? "下降" : "提高")
              + bounded(step.points(), "个百分点", step.bound())
              + "测算";
      case Method.ShareOf share ->
          "参照" + titles(share.titles()) + "对应指标数的" + plain(share.percent()) + "%测算";
      case Method.RatioTo ratio ->
          (ratio.titles().isEmpty() ? "按照" : "根据" + titles(ratio.titles()))
              + ratio.year().map(year -> year + "年").orElse("")
              + ratio.subject()
              + "达到"
              + ratio.amount().printed()
              + "测算";
      case Method.Cited cited -> cited.titles().isEmpty() ? "" : "根据" + titles(cited.titles());
      case Method.Estimated estimated ->
          estimated.by().isEmpty() ? "经综合估算" : "按" + estimated.by() + "进行估算";
      case Method.Words _ -> "";
    };
  }

  /// The words of its wording that say what differs between two bases of one method, which a phrase
  /// may have in other words around them.
  static List<String> details(Method method) {
    return switch (method) {
      case Method.AnnualGrowth growth ->
          Stream.concat(
                  Stream.of(bounded(growth.percent(), "%", growth.bound())),
                  growth.base().stream()
                      .flatMap(base -> Stream.of(base.year() + "年", plain(base.value()))))
              .toList();
      case Method.YearlyIncrement step ->
          List.of(bounded(step.amount(), step.unit().printed(), step.bound()));
      case Method.PercentagePoints step -> List.of(bounded(step.points(), "个百分点", step.bound()));
      case Method.ShareOf share -> List.of(titles(share.titles()), plain(share.percent()) + "%");
      case Method.RatioTo ratio ->
          List.of(
              titles(ratio.titles()),
              ratio.year().map(year -> year + "年").orElse(""),
              ratio.subject(),
              ratio.amount().printed());
      case Method.Cited cited -> List.of(titles(cited.titles()));
      case Method.Estimated estimated -> List.of(estimated.by());
      case Method.Words _ -> List.of();
    };
  }

  private static String growth(Method.AnnualGrowth growth) {
    return "按年均"
        + (growth.percent().signum() < 0 ? "下降" : "增长")
        + bounded(growth.percent(), "%", growth.bound())
        + "测算";
  }

  private static String replaced(Optional<Method.ReplacedBase> base) {
    return base.map(b -> b.year() + "年估算" + plain(b.value()) + "，").orElse("");
  }

  private static String bounded(BigDecimal number, String unit, Qualifier bound) {
    return bound.around(plain(number.abs()) + unit);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String titles(List<String> titles) {
    return titles.stream().map(title -> "《" + title + "》").collect(Collectors.joining());
  }
}
