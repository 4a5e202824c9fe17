package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Yearly steps told in another unit than the values they lead from one to the other: 年均新增4000万元 of
/// an indicator in 亿元.
public final class Steps {
  private Steps() {}

  /// The step of a basis told in another unit that folds into `own`; empty where there is none.
  public static Optional<Method.YearlyIncrement> in(Basis basis, Unit own) {
    return basis.method() instanceof Method.YearlyIncrement step
            && !step.unit().isNone()
            && !own.isNone()
            && !step.unit().equals(own)
            && step.unit().folds(own)
        ? Optional.of(step)
        : Optional.empty();
  }

  /// A basis in the same words, its step meant in `own` unit.
  public static Basis inUnit(Basis basis, Unit own) {
    return in(basis, own)
        .flatMap(
            step ->
                step.unit()
                    .convert(step.amount(), own)
                    .map(amount -> new Method.YearlyIncrement(amount, own, step.bound())))
        .map(step -> new Basis(basis.printed(), step))
        .orElse(basis);
  }

  /// An amount of `own` unit in the unit that the step of a basis is told in.
  public static BigDecimal asStated(Basis basis, Unit own, BigDecimal amount) {
    return in(basis, own).flatMap(step -> own.convert(amount, step.unit())).orElse(amount);
  }
}
