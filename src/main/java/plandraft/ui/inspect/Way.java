package plandraft.ui.inspect;

import java.util.List;
import plandraft.quantity.Method;

/// How a target can be worked out, as the user picks it, with what there is to fill in.
enum Way {
  GROWTH(Detail.RATE, Detail.START),
  INCREMENT(Detail.AMOUNT),
  POINTS(Detail.STEP),
  SHARE(Detail.TITLES, Detail.PERCENT),
  RATIO(Detail.TITLES, Detail.YEAR, Detail.SUBJECT, Detail.WORTH),
  CITED(Detail.TITLES),
  ESTIMATED(Detail.BY),
  WORDS();

  /// What there is to fill in.
  enum Detail {
    /// 15以上, in percent a year.
    RATE,
    /// 2020年3250: the estimate growth is counted from instead of the base.
    START,
    /// 40, a year.
    AMOUNT,
    /// 0.12 percentage points a year.
    STEP,
    /// 10 percent of another plan's value.
    PERCENT,
    /// 《…》《…》.
    TITLES,
    YEAR,
    /// What another quantity is of: 我市GDP.
    SUBJECT,
    /// How much another quantity is: 1万亿元.
    WORTH,
    /// 用户数及覆盖率.
    BY
  }

  private final List<Detail> details;

  Way(Detail... details) {
    this.details = List.of(details);
  }

  List<Detail> details() {
    return details;
  }

  /// The way that a method goes.
  static Way of(Method method) {
    return switch (method) {
      case Method.AnnualGrowth _ -> GROWTH;
      case Method.YearlyIncrement _ -> INCREMENT;
      case Method.PercentagePoints _ -> POINTS;
      case Method.ShareOf _ -> SHARE;
      case Method.RatioTo _ -> RATIO;
      case Method.Cited _ -> CITED;
      case Method.Estimated _ -> ESTIMATED;
      case Method.Words _ -> WORDS;
    };
  }
}
