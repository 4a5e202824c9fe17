package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Numeral;
import plandraft.text.Amount;
import plandraft.text.Span;

/// What is done in each year and in all years of a plan, said side by side: 每年安排3亿元，五年共安排15亿元.
///
/// @param years how many years all of them are
record Yearly(Amount each, Amount all, BigDecimal years) {
  private static final BigDecimal FULL_TERM = BigDecimal.valueOf(5);

  private static final int FARTHEST = 24;
  private static final Pattern EACH =
      Pattern.compile("(?:^|[，。；（、])[^，。；：、（）\\d]{0,10}(?:平均)?(?:每年|年均)[^，。；：、（）%]{0,14}$");
  private static final String TERM = "(?:(?:今后|未来|后|前|近)?(?<years>[两二三四五2-5])年|“十四五”期间|“十五五”期间)";
  private static final Pattern ALL = Pattern.compile("(?:^|[，。；（、])" + TERM + "[^，。；：、（）]{0,12}$");
  private static final Pattern ALL_AGAIN =
      Pattern.compile("[，、；（]?" + TERM + "(?:内)?(?:共|累计|合计|共计|总计)[\\p{IsHan}]{0,4}");
  private static final Pattern EACH_AGAIN =
      Pattern.compile("[，、；（]?(?:，?较[^，。；]{0,20}，)?(?:平均)?(?:每年|年均)为?");

  /// The pairs a statement tells of one and the same thing.
  static Stream<Yearly> in(Statement statement) {
    List<Amount> amounts =
        statement.phrases().stream()
            .flatMap(it -> it instanceof Amount amount ? Stream.of(amount) : Stream.<Amount>empty())
            .toList();
    return IntStream.range(0, amounts.size() - 1)
        .boxed()
        .flatMap(i -> of(statement, amounts.get(i), amounts.get(i + 1)).stream());
  }

  private static Optional<Yearly> of(Statement statement, Amount first, Amount next) {
    boolean near = next.from() >= first.to() && next.from() - first.to() <= FARTHEST;
    boolean exact =
        first.quantity().meaning() instanceof Meaning.Exact
            && next.quantity().meaning() instanceof Meaning.Exact
            && !first.quantity().unit().isNone()
            && first.quantity().unit().folds(next.quantity().unit());
    if (!near || !exact) {
      return Optional.empty();
    }
    String text = statement.text();
    String before = text.substring(statement.sentenceAt(first.from()).from(), first.from());
    int number = next.from();
    while (!Character.isDigit(text.charAt(number))) {
      number++;
    }
    String between = new Span(first.to(), number).in(text);
    Matcher again = ALL_AGAIN.matcher(between);
    if (EACH.matcher(before).find() && again.matches()) {
      return Optional.of(new Yearly(first, next, years(again)));
    }
    Matcher all = ALL.matcher(before);
    return all.find() && EACH_AGAIN.matcher(between).matches()
        ? Optional.of(new Yearly(next, first, years(all)))
        : Optional.empty();
  }

  private static BigDecimal years(Matcher matcher) {
    String years = matcher.group("years");
    if (years == null) {
      return FULL_TERM;
    }
    return Character.isDigit(years.charAt(0))
        ? new BigDecimal(years)
        : BigDecimal.valueOf(Numeral.read(years.replace('两', '二')).orElseThrow());
  }

  /// So many times what is done in each, in the unit of what is done in all.
  BigDecimal computed() {
    return each.quantity()
        .valueIn(all.quantity().unit(), all.quantity().unit())
        .orElseThrow()
        .multiply(years);
  }
}
