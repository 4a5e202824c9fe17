package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Numeral;
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
    /// What became of it: 10项指标中，提前完成3项，…，滞后1项.
    OUT_OF,
    /// In brackets behind it.
    BRACKETED,
    /// Added up in front of it: 合计.
    TOGETHER,
    /// All of it, divided in one way: 按来源分.
    DIVIDED
  }

  private static final String LABEL = "(?<label>[^，。；：、（）()！？\\n]{1,16})";
  private static final Pattern AMONG =
      Pattern.compile(
          "[^，。；：、（）()]{0,12}[，：；]?其中[，：:]?"
              + LABEL
              + "|[^，。；：、（）()]{1,12}中，(?<of>[^，。；：、（）()]{1,16})");
  private static final Pattern DIVIDED =
      Pattern.compile("按[^，。；：、（）()]{1,8}(?:分|划分)[：，:](?<label>[^，。；：、（）()！？\\d]{0,16})");

  /// （人）, or what a whole is compared with: 860亿元，比2024年的782亿元增长10%，其中….
  private static final Pattern ASIDE =
      Pattern.compile("（[^（）]*）|，(?:比|较|同比|占|增长|下降)[^，。；：（）]*(?=，其中)");

  private static final Pattern BRACKET = Pattern.compile("[（(]" + LABEL);
  private static final Pattern NEXT =
      Pattern.compile("(?:[、，；]|和|与|及|以及)(?<label>[^，。；：、（）()！？\\n]{0,16})");
  private static final Pattern TOGETHER =
      Pattern.compile("[^，。；：、（）()]{0,12}，(?:(?:合计|共计|总计)[^，。；：、（）()]{0,6}|共(?:有|需|缺|建|投资)?)");
  private static final Pattern OTHERWISE =
      Pattern.compile("其中|其它?中|含|每|均|同比|增[长幅]|下降|比|占|较|带动|撬动|累计|完成率|第(?![一二三]产业)");
  private static final Pattern RUNNING_ON = Pattern.compile("^(?:等|左右|以上|以下|多|余)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?:安排|投资|投入|完成)?");
  private static final Pattern REST = Pattern.compile("其他.*|其余.*|剩余.*|其它.*|.*及以下");
  private static final Pattern HALVES =
      Pattern.compile(
          "新建.*\\|改.*|市(?:本)?级.*\\|(?:各)?(?:区县|县).*|城[市镇].*\\|(?:农村|乡村).*|公办.*\\|民办.*"
              + "|(?<kind>.*[类级源])\\|.*[类级源]");
  private static final Pattern SECTORS = Pattern.compile("第一产业.*\\|第二产业.*\\|第三产业.*");

  /// 三年盘活9000亩: over how many years a whole comes about.
  private static final Pattern TERM = Pattern.compile("(?<![第十〇\\d])(?<years>[两二三四])年(?![级制间])");

  /// 10亿—100亿元企业18家: what is counted, told by its size.
  private static final Pattern SIZED = Pattern.compile("^(?:的)?(?:企业|项目|工程|平台|园区|机构)");

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
        all.stream()
            .filter(it -> asides.stream().noneMatch(it.span()::overlaps))
            .filter(it -> !isSize(statement, it))
            .toList();
    List<Parted> found = new ArrayList<>();
    for (int i = 0; i + 2 < all.size(); i++) {
      bracketed(statement, all, i).ifPresent(found::add);
    }
    for (int i = 0; i + 2 < amounts.size(); i++) {
      among(statement, amounts, i).ifPresent(found::add);
      together(statement, amounts, i).ifPresent(found::add);
    }
    divided(statement, amounts).forEach(found::add);
    return found.stream().filter(parted -> parted.parts.size() >= 2);
  }

  private static boolean isSize(Statement statement, Amount amount) {
    return !(amount.quantity().meaning() instanceof Meaning.Exact)
        && SIZED.matcher(statement.text().substring(amount.to())).find();
  }

  /// 总投资26亿元，按来源分：…；按年度分：….
  private static Stream<Parted> divided(Statement statement, List<Amount> amounts) {
    List<MatchResult> ways = DIVIDED.matcher(statement.text()).results().toList();
    if (ways.isEmpty()) {
      return Stream.empty();
    }
    int whole = last(amounts, ways.getFirst().start());
    boolean near =
        whole >= 0
            && new Span(amounts.get(whole).to(), ways.getFirst().start())
                .in(statement.text())
                .matches("[^，。；：、]{0,12}[，：；。]");
    return near
        ? ways.stream()
            .map(way -> divided(statement, amounts, whole, way))
            .filter(parted -> !parted.parts.isEmpty())
        : Stream.empty();
  }

  private static Parted divided(
      Statement statement, List<Amount> amounts, int whole, MatchResult way) {
    int first = last(amounts, way.end()) + 1;
    String label =
        first < amounts.size()
            ? new Span(way.start("label"), Math.max(way.end(), amounts.get(first).from()))
                .in(statement.text())
            : "";
    return chain(statement, amounts, whole, first, label, How.DIVIDED);
  }

  /// The last amount before a position; -1 if there is none.
  private static int last(List<Amount> amounts, int position) {
    int last = -1;
    while (last + 1 < amounts.size() && amounts.get(last + 1).from() < position) {
      last++;
    }
    return last;
  }

  private static Optional<Parted> among(Statement statement, List<Amount> amounts, int index) {
    String opening = between(statement, amounts.get(index), amounts.get(index + 1));
    Matcher among = AMONG.matcher(opening);
    return among.matches()
        ? Optional.of(
            chain(
                statement,
                amounts,
                index,
                index + 1,
                Optional.ofNullable(among.group("label")).orElseGet(() -> among.group("of")),
                among.group("of") == null ? How.AMONG : How.OUT_OF))
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
        ? Optional.of(
                chain(statement, amounts, index, index + 1, bracket.group("label"), How.BRACKETED))
            .filter(it -> !it.parts.isEmpty())
            .filter(it -> statement.text().startsWith("）", it.parts.getLast().to()))
        : Optional.empty();
  }

  /// The parts behind a whole, as far as nothing else stands between them.
  private static Parted chain(
      Statement statement, List<Amount> amounts, int index, int from, String first, How how) {
    Amount whole = amounts.get(index);
    Span sentence = statement.sentenceAt(amounts.get(Math.min(from, amounts.size() - 1)).from());
    List<Amount> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Optional<String> label = Optional.of(first);
    for (int i = from; i < amounts.size() && label.isPresent(); i++) {
      if (!isPart(statement, whole, amounts.get(i), label.get())
          || !sentence.covers(amounts.get(i).from())) {
        break;
      }
      parts.add(amounts.get(i));
      labels.add(label.get());
      label =
          i + 1 < amounts.size()
              ? label(between(statement, amounts.get(i), amounts.get(i + 1)))
              : Optional.empty();
    }
    int kinds = areYears(labels) ? term(statement, whole) : kinds(statement, whole);
    return new Parted(whole, parts, labels, how, kinds);
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
    boolean alike =
        parts.stream()
            .allMatch(
                part ->
                    isPart(statement, whole, part, "")
                        && statement.sentenceAt(whole.from()).covers(part.from()));
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
    return areYears(labels) && labels.size() >= FULL_TERM
        || how == How.TOGETHER
        || how == How.DIVIDED
        || how == How.BRACKETED && parts.size() > 2
        || kinds == parts.size()
        || REST.matcher(labels.getLast()).matches()
        || SECTORS.matcher(String.join("|", labels)).matches()
        || areHalves();
  }

  private static boolean areYears(List<String> labels) {
    return labels.size() > 1
        && labels.stream()
            .map(YEAR::matcher)
            .map(year -> year.matches() ? Integer.parseInt(year.group(1)) : 0)
            .gather(Gatherers.windowSliding(2))
            .allMatch(pair -> pair.getFirst() > 0 && pair.getLast() == pair.getFirst() + 1);
  }

  /// The years that the clause of a whole says it comes about in; 0 if it says none.
  private static int term(Statement statement, Amount whole) {
    String before = statement.text().substring(0, whole.from());
    int from =
        Math.max(
            before.lastIndexOf('。'), Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')));
    Matcher term = TERM.matcher(before.substring(from + 1));
    return term.find() ? Numeral.read(term.group("years").replace('两', '二')).orElse(0) : 0;
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
