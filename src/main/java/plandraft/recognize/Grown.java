package plandraft.recognize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// How an indicator grows from its base to its target in a number of yearly steps.
record Grown(Quantity base, Quantity target, int steps) {
  private static final Pattern INCREASE = Pattern.compile("增量|增加|净增|增长量|差值");

  /// Whether a printed growth says nothing, or what base and target give: the yearly rate, or the
  /// yearly or whole increase where the column's heading asks for it.
  boolean gives(String heading, String printed) {
    Quantity said = Quantity.read(printed);
    if (said.isBlank() || isNone(said.meaning())) {
      return true;
    }
    Optional<Growth> growth =
        base.value().flatMap(from -> target.value().map(to -> new Growth(from, to, steps)));
    return said.meaning() instanceof Meaning.Exact
        && growth.stream()
            .flatMap(each -> worked(each, INCREASE.matcher(heading).find()))
            .anyMatch(number -> same(number, said.value().get()));
  }

  private static boolean isNone(Meaning meaning) {
    return meaning instanceof Meaning.NotAssigned || meaning instanceof Meaning.None;
  }

  private static Stream<BigDecimal> worked(Growth growth, boolean increase) {
    return increase
        ? Stream.concat(growth.increment().stream(), Stream.of(growth.increase()))
        : Stream.of(growth.compoundRate(), growth.simpleRate()).flatMap(Optional::stream);
  }

  private static boolean same(BigDecimal exact, BigDecimal printed) {
    return exact.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP).compareTo(printed)
        == 0;
  }
}
