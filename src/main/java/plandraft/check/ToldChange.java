package plandraft.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Unit;
import plandraft.text.Change;
import plandraft.text.Prose;

/// The change that a table's cell tells of one indicator, and what base and target give instead.
///
/// @param growth from base to target
/// @param printed the cell
/// @param isWrong whether the cell tells anything else than it must
record ToldChange(
    Indicator indicator,
    Growth growth,
    String printed,
    boolean isRate,
    boolean isWrong,
    String computed,
    String formula) {
  private static final Pattern IN_ALL =
      Pattern.compile("[\\[〔【［](?<number>[-−－]?\\d+(?:\\.\\d+)?)[\\]〕】］]");
  private static final Pattern IN_ALL_HEADING = Pattern.compile("^(?!.*年均).*(?:累计|增加|增量|增减|变化|提高)");
  private static final Pattern RATE =
      Pattern.compile("(?<number>[-−－]?\\d+(?:\\.\\d+)?)[%％]?(?<about>左右|以上)?");
  private static final Unit PERCENT = new Unit("%");
  private static final String MONEY = "元";

  /// What a cell under `heading` tells; empty where it tells no change, or one that base and target
  /// say nothing of.
  static Optional<ToldChange> read(
      Indicator indicator, Growth growth, String heading, String printed) {
    Matcher whole = IN_ALL.matcher(printed);
    if (whole.matches()) {
      return Optional.of(inAll(indicator, growth, printed, number(whole)));
    }
    Matcher rate = RATE.matcher(printed);
    if (!rate.matches()) {
      return inWords(indicator, growth, printed);
    }
    if (IN_ALL_HEADING.matcher(heading).find()) {
      return Optional.of(inAll(indicator, growth, printed, number(rate)))
          .filter(_ -> printed.endsWith(rate.group("number")));
    }
    boolean yearly = heading.contains("年均") && !new Unit(indicator.unit()).folds(PERCENT);
    String about = Optional.ofNullable(rate.group("about")).orElse("");
    return yearly
        ? rate(indicator, growth, printed, "年均增长" + number(rate).toPlainString() + "%" + about)
        : Optional.empty();
  }

  private static BigDecimal number(Matcher matcher) {
    return new BigDecimal(matcher.group("number").replaceFirst("[−－]", "-"));
  }

  /// 〔3.3〕: a fall may be told without its sign. What is measured may be off by a unit of the last
  /// decimal.
  private static ToldChange inAll(
      Indicator indicator, Growth growth, String printed, BigDecimal stated) {
    BigDecimal increase = growth.increase();
    int decimals = Math.min(growth.base().scale(), growth.target().scale());
    BigDecimal slack = decimals > 0 ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ZERO;
    boolean wrong = stated.abs().subtract(increase.abs()).abs().compareTo(slack) > 0;
    String computed = Figures.step(increase);
    String formula =
        "%s − %s = %s"
            .formatted(growth.target().toPlainString(), growth.base().toPlainString(), computed);
    return new ToldChange(indicator, growth, printed, false, wrong, computed, formula);
  }

  private static Optional<Change> change(String words) {
    return Prose.read(words).stream()
        .filter(phrase -> phrase.from() == 0 && phrase.to() == words.length())
        .flatMap(it -> it instanceof Change change ? Stream.of(change) : Stream.empty())
        .findFirst();
  }

  private static Optional<ToldChange> inWords(Indicator indicator, Growth growth, String printed) {
    Growth whole = new Growth(growth.base(), growth.target(), 1);
    return change(printed)
        .filter(change -> !change.yearly())
        .flatMap(change -> Increase.of(whole, new Unit(indicator.unit()), change))
        .map(
            increase ->
                new ToldChange(
                    indicator,
                    growth,
                    printed,
                    false,
                    increase.isWrong(),
                    increase.computed(),
                    increase.formula()));
  }

  /// What is told in money grows at comparable prices.
  private static Optional<ToldChange> rate(
      Indicator indicator, Growth growth, String printed, String words) {
    boolean priced = indicator.unit().contains(MONEY);
    return change(words)
        .flatMap(
            change ->
                StatedGrowth.verdict(growth, indicator.target(), change)
                    .map(
                        verdict ->
                            new ToldChange(
                                indicator,
                                growth,
                                printed,
                                true,
                                verdict.isWrong()
                                    && !(priced && StatedGrowth.isReal(verdict, growth, change)),
                                StatedGrowth.implied(growth, change),
                                StatedGrowth.formula(growth, change)
                                    + StatedGrowth.implied(growth, change))));
  }
}
