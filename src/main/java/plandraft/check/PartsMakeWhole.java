package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;
import plandraft.text.Amount;

/// Parts told beside their whole add up to it: 总投资12亿元，其中市级5亿元、县级7亿元; so do the years of a plan:
/// 每年3亿元，五年共15亿元. What leaves out a part, or counts one thing under two, proves nothing.
public final class PartsMakeWhole implements Rule<Void> {
  private static final int FEW = 3;
  private static final Pattern JOINED = Pattern.compile("^(?:、|和|与|及|以及)");
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final BigDecimal SLIGHT = new BigDecimal("0.01");
  private static final BigDecimal PLANNED = BigDecimal.valueOf(100);
  private static final BigDecimal FAR = new BigDecimal("0.5");

  @Override
  public Message title() {
    return Message.of(PartsMakeWhole.class, "parts.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse()) {
      return Stream.empty();
    }
    return Stream.concat(
        Parted.in(statement)
            .filter(parted -> !holds(statement, parted))
            .filter(PartsMakeWhole::proves)
            .map(parted -> found(statement, parted)),
        Yearly.in(statement)
            .filter(yearly -> !holds(yearly))
            .map(yearly -> found(statement, yearly)));
  }

  private static boolean holds(Statement statement, Parted parted) {
    List<BigDecimal> numbers = parted.numbers();
    return parted.how() == Parted.How.TOGETHER
        ? makesOfAny(statement, parted)
        : IntStream.rangeClosed(2, numbers.size())
            .filter(
                count ->
                    count == numbers.size()
                        || parted.how() != Parted.How.OUT_OF
                            && endsAt(statement, parted.parts().get(count - 1)))
            .anyMatch(count -> makes(parted.whole(), parted.parts().subList(0, count)));
  }

  /// Whether the parts may end with this one, for what follows is not joined to it by 、 or 和.
  private static boolean endsAt(Statement statement, Amount part) {
    return !JOINED.matcher(statement.text().substring(part.to())).find();
  }

  /// Whether any of the amounts before a total make it: a sentence may add up other things first.
  private static boolean makesOfAny(Statement statement, Parted parted) {
    Amount whole = parted.whole();
    List<Amount> before =
        statement
            .phrasesIn(statement.sentenceAt(whole.from()))
            .flatMap(it -> it instanceof Amount amount ? Stream.of(amount) : Stream.empty())
            .filter(it -> it.to() <= whole.from())
            .filter(it -> it.quantity().value().isPresent())
            .filter(it -> it.quantity().unit().folds(whole.quantity().unit()))
            .toList()
            .reversed();
    List<Amount> nearest = before.subList(0, Math.min(before.size(), 10));
    return IntStream.range(1, 1 << nearest.size())
        .filter(chosen -> Integer.bitCount(chosen) > 1)
        .mapToObj(chosen -> chosen(nearest, chosen))
        .anyMatch(some -> makes(whole, some));
  }

  private static List<Amount> chosen(List<Amount> amounts, int bits) {
    return IntStream.range(0, amounts.size())
        .filter(i -> (bits >> i & 1) == 1)
        .mapToObj(amounts::get)
        .toList();
  }

  private static boolean makes(Amount whole, List<Amount> parts) {
    Unit unit = whole.quantity().unit();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = slack(whole.quantity(), unit);
    for (Amount part : parts) {
      sum = sum.add(part.quantity().valueIn(unit, unit).orElseThrow());
      slack = slack.add(slack(part.quantity(), unit));
    }
    return sum.subtract(whole.quantity().value().orElseThrow()).abs().compareTo(slack) <= 0;
  }

  /// How far a number may be off for being rounded: half of its last decimal; nothing where things
  /// are counted one by one, or the amount is as round as what is planned: 10亿元.
  private static BigDecimal slack(Quantity quantity, Unit unit) {
    BigDecimal number = quantity.value().orElseThrow();
    int scale = Math.max(number.scale(), 0);
    boolean planned = number.compareTo(PLANNED) < 0;
    boolean one = scale == 0 && (planned || !quantity.unit().printed().matches("[万亿].+"));
    return one
        ? BigDecimal.ZERO
        : quantity.unit().convert(BigDecimal.valueOf(5, scale + 1), unit).orElseThrow();
  }

  /// Whether parts that don't make the whole must have made it.
  private static boolean proves(Parted parted) {
    BigDecimal whole = parted.whole().quantity().value().orElseThrow();
    BigDecimal off = sum(parted).subtract(whole);
    boolean near = off.abs().compareTo(whole.multiply(NEAR)) <= 0;
    boolean notFar = off.abs().compareTo(whole.multiply(FAR)) <= 0;
    if (parted.how() == Parted.How.TOGETHER) {
      return true;
    }
    if (off.signum() > 0) {
      return notFar && (parted.isMoney() || parted.isComplete())
          || near && parted.parts().size() >= FEW
          || isSlip(off, whole);
    }
    return near && parted.isComplete();
  }

  /// Whether two parts are more than the whole by one digit far behind its first: 692 + 564 for
  /// 1246.
  private static boolean isSlip(BigDecimal off, BigDecimal whole) {
    return off.stripTrailingZeros().precision() == 1 && off.compareTo(whole.multiply(SLIGHT)) <= 0;
  }

  private static BigDecimal sum(Parted parted) {
    return parted.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Finding found(Statement statement, Parted parted) {
    boolean added = parted.how() == Parted.How.TOGETHER;
    Amount whole = parted.whole();
    Spot spot = Spot.of(statement, number(statement, whole), whole.to());
    String unit = whole.quantity().unit().printed();
    String sum = Figures.amount(sum(parted));
    String terms =
        parted.numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    return Finding.of(
            this,
            added ? Severity.ERROR : Severity.WARNING,
            spot,
            Message.of(PartsMakeWhole.class, "parts.differ", sum + unit, spot.words()))
        .withFormula(terms + " = " + sum);
  }

  /// Where the number of an amount starts, the words in front of it left out.
  private static int number(Statement statement, Amount amount) {
    int from = amount.from();
    while (!Character.isDigit(statement.text().charAt(from))) {
      from++;
    }
    return from;
  }

  /// The average of the years may itself be rounded, which all years together show.
  private static boolean holds(Yearly yearly) {
    Quantity all = yearly.all().quantity();
    BigDecimal slack =
        slack(all, all.unit())
            .add(slack(yearly.each().quantity(), all.unit()).multiply(yearly.years()));
    return all.value().orElseThrow().subtract(yearly.computed()).abs().compareTo(slack) <= 0;
  }

  private Finding found(Statement statement, Yearly yearly) {
    Amount all = yearly.all();
    Spot spot = Spot.of(statement, number(statement, all), all.to());
    Spot each = Spot.of(statement, number(statement, yearly.each()), yearly.each().to());
    String computed = Figures.amount(yearly.computed());
    return Finding.of(
            this,
            Severity.WARNING,
            spot,
            Message.of(
                PartsMakeWhole.class,
                "parts.years",
                each.words(),
                yearly.years().toPlainString(),
                computed + all.quantity().unit().printed(),
                spot.words()))
        .withFormula(each.words() + " × " + yearly.years().toPlainString() + " = " + computed);
  }
}
