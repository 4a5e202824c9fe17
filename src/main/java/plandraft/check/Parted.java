package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Unit;
import plandraft.text.Amount;
import plandraft.text.Count;
import plandraft.text.Span;

/// A whole and parts of it, said in one sentence: 48万套，其中商品住房36万套、安置住房12万套.
///
/// @param labels the words each part is named by
/// @param how how the parts are joined to the whole
/// @param kinds how many kinds are said to be there right before the whole; 0 if it is not said
record Parted(Amount whole, List<Amount> parts, List<String> labels, How how, int kinds) {
  /// How parts are joined to their whole.
  enum How {
    /// Some of it: 其中.
    AMONG,
    /// In brackets behind it.
    BRACKETED,
    /// Added up in front of it: 合计.
    TOGETHER
  }

  private static final String LABEL = "(?<label>[^，。；：、（）()！？\\n]{1,16})";
  private static final Pattern AMONG = Pattern.compile("[^，。；：、（）()]{0,12}[，：；]?其中[，：:]?" + LABEL);
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");
  private static final Pattern BRACKET = Pattern.compile("[（(]" + LABEL);
  private static final Pattern NEXT =
      Pattern.compile("(?:[、，；]|和|与|及|以及)(?<label>[^，。；：、（）()！？\\n]{0,16})");
  private static final Pattern TOGETHER =
      Pattern.compile("[^，。；：、（）()]{0,12}，(?:(?:合计|共计|总计)[^，。；：、（）()]{0,6}|共(?:有|需|缺|建|投资)?)");
  private static final Pattern OTHERWISE =
      Pattern.compile("其中|其它?中|含|每|均|同比|增[长幅]|下降|比|占|较|带动|撬动|累计|完成率|第");
  private static final Pattern RUNNING_ON = Pattern.compile("^(?:等|左右|以上|以下|多|余)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?:安排|投资|投入|完成)?");
  private static final Pattern REST = Pattern.compile("其他.*|其余.*|剩余.*|其它.*");
  private static final Pattern HALVES =
      Pattern.compile(
          "新建.*\\|改.*|市(?:本)?级.*\\|(?:各)?(?:区县|县).*|城[市镇].*\\|(?:农村|乡村).*|公办.*\\|民办.*"
              + "|(?<kind>.*[类级源])\\|.*[类级源]");
  private static final int FULL_TERM = 5;
  private static final Unit MONEY = new Unit("亿元");

  Parted {
    parts = List.copyOf(parts);
    labels = List.copyOf(labels);
  }

  /// The wholes of a statement that are told with at least two parts.
  static Stream<Parted> in(Statement statement) {
    List<Amount> all =
        statement.phrases().stream()
            .flatMap(it -> it instanceof Amount amount ? Stream.of(amount) : Stream.empty())
            .toList();
    List<Span> asides =
        ASIDE
            .matcher(statement.text())
            .results()
            .map(it -> new Span(it.start(), it.end()))
            .toList();
    List<Amount> amounts =
        all.stream().filter(it -> asides.stream().noneMatch(it.span()::overlaps)).toList();
    List<Parted> found = new ArrayList<>();
    for (int i = 0; i + 2 < all.size(); i++) {
      bracketed(statement, all, i).ifPresent(found::add);
    }
    for (int i = 0; i + 2 < amounts.size(); i++) {
      among(statement, amounts, i).ifPresent(found::add);
      together(statement, amounts, i).ifPresent(found::add);
    }
    return found.stream().filter(parted -> parted.parts.size() >= 2);
  }

  private static Optional<Parted> among(Statement statement, List<Amount> amounts, int index) {
    String opening = between(statement, amounts.get(index), amounts.get(index + 1));
    Matcher among = AMONG.matcher(opening);
    return among.matches()
        ? Optional.of(chain(statement, amounts, index, among.group("label"), How.AMONG))
        : Optional.empty();
  }

  /// A bracket that ends with its last part.
  private static Optional<Parted> bracketed(Statement statement, List<Amount> amounts, int index) {
    Amount whole = amounts.get(index);
    Amount first = amounts.get(index + 1);
    Matcher bracket =
        first.from() < whole.to()
            ? BRACKET.matcher("")
            : BRACKET.matcher(new Span(whole.to(), first.from()).in(statement.text()));
    return bracket.matches()
        ? Optional.of(chain(statement, amounts, index, bracket.group("label"), How.BRACKETED))
            .filter(it -> !it.parts.isEmpty())
            .filter(it -> statement.text().startsWith("）", it.parts.getLast().to()))
        : Optional.empty();
  }

  /// The parts behind a whole, as far as nothing else stands between them.
  private static Parted chain(
      Statement statement, List<Amount> amounts, int index, String first, How how) {
    Amount whole = amounts.get(index);
    List<Amount> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Optional<String> label = Optional.of(first);
    for (int i = index + 1; i < amounts.size() && label.isPresent(); i++) {
      if (!isPart(statement, whole, amounts.get(i), label.get())) {
        break;
      }
      parts.add(amounts.get(i));
      labels.add(label.get());
      label =
          i + 1 < amounts.size()
              ? label(between(statement, amounts.get(i), amounts.get(i + 1)))
              : Optional.empty();
    }
    return new Parted(whole, parts, labels, how, kinds(statement, whole));
  }

  private static Optional<Parted> together(Statement statement, List<Amount> amounts, int last) {
    int index = last + 2;
    Amount whole = amounts.get(index);
    String joint = between(statement, amounts.get(index - 1), whole);
    if (!TOGETHER.matcher(joint).matches()) {
      return Optional.empty();
    }
    int from = index - 1;
    while (from > 0
        && isPart(statement, whole, amounts.get(from - 1), "")
        && label(between(statement, amounts.get(from - 1), amounts.get(from))).isPresent()) {
      from--;
    }
    List<Amount> parts = amounts.subList(from, index);
    boolean alike = parts.stream().allMatch(part -> isPart(statement, whole, part, ""));
    return alike
        ? Optional.of(
            new Parted(whole, parts, parts.stream().map(_ -> "").toList(), How.TOGETHER, 0))
        : Optional.empty();
  }

  private static Optional<String> label(String between) {
    Matcher next = NEXT.matcher(between);
    return next.matches()
        ? Optional.of(next.group("label")).filter(it -> !OTHERWISE.matcher(it).find())
        : Optional.empty();
  }

  private static boolean isPart(Statement statement, Amount whole, Amount part, String label) {
    String behind = statement.text().substring(part.to());
    return part.quantity().meaning() instanceof Meaning.Exact
        && whole.quantity().meaning() instanceof Meaning.Exact
        && !whole.quantity().unit().isNone()
        && !whole.quantity().unit().printed().endsWith("%")
        && part.quantity().unit().folds(whole.quantity().unit())
        && statement.sentenceAt(whole.from()).equals(statement.sentenceAt(part.from()))
        && !OTHERWISE.matcher(label).find()
        && !RUNNING_ON.matcher(behind).find();
  }

  /// 三大类18项: how many kinds the whole is said to be of.
  private static int kinds(Statement statement, Amount whole) {
    return statement.phrases().stream()
        .flatMap(it -> it instanceof Count count ? Stream.of(count) : Stream.empty())
        .filter(count -> count.to() <= whole.from() && whole.from() - count.to() <= 3)
        .filter(count -> new Span(count.to(), whole.from()).in(statement.text()).matches("[类]?"))
        .mapToInt(Count::number)
        .findFirst()
        .orElse(0);
  }

  /// The text between two amounts without asides: 48万套（间）、.
  private static String between(Statement statement, Amount one, Amount next) {
    return next.from() < one.to()
        ? ""
        : ASIDE.matcher(new Span(one.to(), next.from()).in(statement.text())).replaceAll("");
  }

  /// The parts' numbers in the whole's unit.
  List<BigDecimal> numbers() {
    Unit unit = whole.quantity().unit();
    return parts.stream().flatMap(part -> part.quantity().valueIn(unit, unit).stream()).toList();
  }

  /// Whether nothing is left beside the parts, as far as their names tell.
  boolean isComplete() {
    boolean years =
        labels.size() >= FULL_TERM
            && labels.stream()
                .map(YEAR::matcher)
                .map(year -> year.matches() ? Integer.parseInt(year.group(1)) : 0)
                .gather(Gatherers.windowSliding(2))
                .allMatch(pair -> pair.getFirst() > 0 && pair.getLast() == pair.getFirst() + 1);
    return years
        || how == How.TOGETHER
        || how == How.BRACKETED && parts.size() > 2
        || kinds == parts.size()
        || REST.matcher(labels.getLast()).matches()
        || areHalves();
  }

  /// Whether two parts name the two sides of one thing: 市级 and 县级, 新建 and 改扩建.
  private boolean areHalves() {
    return labels.size() == 2 && HALVES.matcher(String.join("|", labels)).matches();
  }

  /// Whether it is money, which is spent once.
  boolean isMoney() {
    return whole.quantity().unit().folds(MONEY);
  }
}
