package plandraft.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a target was worked out.
public sealed interface Method {
  /// A base that stands in for the printed one: 2020年估算3250.
  record ReplacedBase(int year, BigDecimal value) {}

  /// 按年均增长10%测算: each year so many percent more than the year before.
  ///
  /// @param percent negative where it falls
  /// @param bound what 以上 or 左右 makes of the rate
  /// @param base the estimate the growth is counted from, if not from the printed base
  record AnnualGrowth(BigDecimal percent, Qualifier bound, Optional<ReplacedBase> base)
      implements Method {}

  /// 按照年均新增40家测算: each year so much more, in the unit printed.
  record YearlyIncrement(BigDecimal amount, Unit unit, Qualifier bound) implements Method {}

  /// 按照年均增长0.12个百分点测算: each year so many percentage points more.
  record PercentagePoints(BigDecimal points, Qualifier bound) implements Method {}

  /// 参照《…》主要指标表对应指标数的10%测算: a share of the same value in another plan.
  record ShareOf(BigDecimal percent, List<String> titles) implements Method {
    public ShareOf {
      titles = List.copyOf(titles);
    }
  }

  /// 根据《…》2025年我市GDP达到1万亿元: worked out from another quantity.
  ///
  /// @param year the year that quantity is for, if said
  /// @param subject what it is: 我市GDP
  record RatioTo(Optional<Integer> year, String subject, Quantity amount, List<String> titles)
      implements Method {
    public RatioTo {
      titles = List.copyOf(titles);
    }
  }

  /// 根据《…》: taken over from other documents.
  record Cited(List<String> titles) implements Method {
    public Cited {
      titles = List.copyOf(titles);
    }
  }

  /// 按用户数及覆盖率进行估算.
  ///
  /// @param by what it was estimated by, possibly empty
  record Estimated(String by) implements Method {}

  /// Words whose method is not understood, or none at all.
  record Words() implements Method {}
}
