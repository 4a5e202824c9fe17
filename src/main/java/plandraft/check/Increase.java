package plandraft.check;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;
import plandraft.quantity.Rounding;
import plandraft.quantity.Unit;
import plandraft.text.Change;

/// How much a value rose in all, as stated and as computed: 增长25%, 增长2倍, 增加1200张, 提高3.4个百分点.
///
/// @param about whether it is stated with 左右 or 约
record Increase(Growth growth, BigDecimal stated, BigDecimal counted, Kind kind, boolean about) {
  /// What an increase is told in.
  enum Kind {
    PERCENT,
    TIMES,
    AMOUNT
  }

  private static final Unit PERCENT = new Unit("%");
  private static final BigDecimal ABOUT = new BigDecimal("0.2");

  /// The increase that a change states of a growth; empty where it states a bound or something else
  /// than an increase of that value.
  static Optional<Increase> of(Growth growth, Unit unit, Change change) {
    Quantity by = change.by().quantity();
    boolean points = by.unit().printed().endsWith("点");
    boolean percent = by.unit().folds(PERCENT) && !points;
    boolean ambiguous = percent && unit.folds(PERCENT);
    boolean about = by.meaning() instanceof Meaning.About;
    if (!about && !(by.meaning() instanceof Meaning.Exact) || ambiguous) {
      return Optional.empty();
    }
    BigDecimal number = by.value().orElseThrow();
    BigDecimal stated = change.falls() ? number.negate() : number;
    if (percent) {
      return growth
          .simpleRate()
          .map(rate -> new Increase(growth, stated, rate, Kind.PERCENT, about));
    }
    if (by.unit().printed().equals("倍")) {
      return growth
          .simpleRate()
          .map(rate -> new Increase(growth, stated, rate.movePointLeft(2), Kind.TIMES, about));
    }
    boolean same = points ? unit.folds(PERCENT) : !by.unit().isNone() && by.unit().folds(unit);
    return same
        ? unit.convert(growth.increase(), by.unit())
            .map(more -> new Increase(growth, stated, more, Kind.AMOUNT, about))
        : Optional.empty();
  }

  /// Whether it may be told at comparable prices, which move over so many years.
  boolean isReal(int years) {
    return kind == Kind.PERCENT && RealGrowth.explains(stated, counted, years);
  }

  /// Base and target are rounded themselves, so their difference may be off by a unit of the last
  /// decimal.
  boolean isWrong() {
    BigDecimal least = new Growth(base(1), target(-1), 1).simpleRate().orElse(counted);
    BigDecimal most = new Growth(base(-1), target(1), 1).simpleRate().orElse(counted);
    boolean between =
        kind == Kind.PERCENT && stated.compareTo(least) >= 0 && stated.compareTo(most) <= 0;
    boolean near =
        about && counted.subtract(stated).abs().compareTo(stated.abs().multiply(ABOUT)) <= 0;
    return !between && !near && !Rounding.admits(stated, counted);
  }

  private BigDecimal base(int direction) {
    return growth.base().add(half(growth.base()).multiply(BigDecimal.valueOf(direction)));
  }

  private BigDecimal target(int direction) {
    return growth.target().add(half(growth.target()).multiply(BigDecimal.valueOf(direction)));
  }

  private static BigDecimal half(BigDecimal printed) {
    return BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
  }

  String base() {
    return growth.base().toPlainString();
  }

  String target() {
    return growth.target().toPlainString();
  }

  String computed() {
    return switch (kind) {
      case PERCENT -> Figures.percent(counted);
      case TIMES -> Figures.amount(counted) + "倍";
      case AMOUNT -> Figures.step(counted);
    };
  }

  String formula() {
    return kind == Kind.AMOUNT
        ? "%s − %s = %s".formatted(target(), base(), computed())
        : "(%s − %s) ÷ %s = %s".formatted(target(), base(), base(), computed());
  }
}
