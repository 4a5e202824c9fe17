package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Figures;
import plandraft.quantity.Width;
import plandraft.say.Message;

/// Shares of one whole that are told together make 100: 三次产业结构为7.5：45.2：47.3;
/// 占比分别为57.8%、23.7%和14.8% may leave a rest, but are no more. What one of three industries gained is
/// what lies between two such structures.
public final class SharesMakeHundred implements Rule<Void> {
  private static final String NUMBER = "(\\d{1,2}(?:\\.\\d{1,2})?)";
  private static final Pattern STRUCTURE =
      Pattern.compile("(?<![\\d.:])" + NUMBER + ":" + NUMBER + ":" + NUMBER + "(?![\\d.:%])");
  private static final Pattern SHARED = Pattern.compile("产业|结构|比例|构成|占比");
  private static final Pattern SHARES =
      Pattern.compile(
          "(?:占比|比重|构成)[^，。；\\d]{0,6}分别(?:约为|为|达到|达|是)((?:\\d{1,2}(?:\\.\\d+)?%(?:、|和|,)?){3,})");
  private static final Pattern GAINED =
      Pattern.compile(
          "第([一二三])产业(?:增加值)?(?:比重|占比)(?:[^，。；\\d]{0,6})(提高|上升|提升|增加|下降|降低|减少)了? ?"
              + NUMBER
              + " ?个?百分点");
  private static final Pattern NESTED = Pattern.compile("以上|以下");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEAR = BigDecimal.TEN;
  private static final String FALLS = "下降低减少";

  @Override
  public Message title() {
    return Message.of(SharesMakeHundred.class, "hundred.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse() || !SHARED.matcher(statement.text()).find()) {
      return Stream.empty();
    }
    String text = Width.narrow(statement.text()).replace('∶', ':');
    List<MatchResult> structures = STRUCTURE.matcher(text).results().toList();
    return Stream.of(
            structures.stream().flatMap(it -> structure(statement, it)),
            SHARES.matcher(text).results().flatMap(it -> shares(statement, it)),
            GAINED.matcher(text).results().flatMap(it -> gained(statement, structures, it)))
        .flatMap(found -> found);
  }

  private Stream<Finding> structure(Statement statement, MatchResult match) {
    List<BigDecimal> shares = numbers(match);
    BigDecimal off = sum(shares).subtract(HUNDRED);
    boolean shared =
        SHARED.matcher(statement.sentenceAt(match.start()).in(statement.text())).find();
    boolean holds = off.abs().compareTo(slack(shares)) <= 0;
    return shared && !holds && off.abs().compareTo(NEAR) <= 0
        ? Stream.of(found(statement, match.start(), match.end(), shares, Severity.ERROR))
        : Stream.empty();
  }

  private Stream<Finding> shares(Statement statement, MatchResult match) {
    List<BigDecimal> shares =
        Arrays.stream(match.group(1).split("[^\\d.]+")).map(BigDecimal::new).toList();
    BigDecimal off = sum(shares).subtract(HUNDRED);
    boolean nested =
        NESTED.matcher(statement.sentenceAt(match.start()).in(statement.text())).find();
    boolean more = off.compareTo(slack(shares)) > 0 && off.compareTo(NEAR) <= 0;
    int end = match.group(1).endsWith("%") ? match.end() : match.end() - 1;
    return more && !nested
        ? Stream.of(found(statement, match.start(1), end, shares, Severity.WARNING))
        : Stream.empty();
  }

  /// What an industry gained between the last two structures told before it in the same sentence.
  private Stream<Finding> gained(
      Statement statement, List<MatchResult> structures, MatchResult match) {
    List<MatchResult> before = new ArrayList<>(structures);
    before.removeIf(
        it -> it.end() > match.start() || !statement.sentenceAt(it.start()).covers(match.start()));
    if (before.size() != 2) {
      return Stream.empty();
    }
    int industry = "一二三".indexOf(match.group(1));
    BigDecimal from = numbers(before.getFirst()).get(industry);
    BigDecimal to = numbers(before.getLast()).get(industry);
    BigDecimal stated = new BigDecimal(match.group(3));
    BigDecimal change = to.subtract(from);
    BigDecimal told = FALLS.contains(match.group(2)) ? stated.negate() : stated;
    BigDecimal slack = BigDecimal.ONE.movePointLeft(Math.min(from.scale(), to.scale()));
    if (told.subtract(change).abs().compareTo(slack) <= 0) {
      return Stream.empty();
    }
    Spot spot = Spot.of(statement, match.start(), match.end());
    String step = Figures.step(change);
    String formula = to.toPlainString() + " − " + from.toPlainString() + " = " + step;
    return Stream.of(
        Finding.of(
                this,
                Severity.ERROR,
                spot,
                Message.of(
                    SharesMakeHundred.class,
                    "hundred.gained",
                    from.toPlainString(),
                    to.toPlainString(),
                    step,
                    spot.words()))
            .withFormula(formula));
  }

  private static List<BigDecimal> numbers(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(group -> new BigDecimal(match.group(group)))
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> shares) {
    return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Each share is rounded, so it may be off by half of its last decimal.
  private static BigDecimal slack(List<BigDecimal> shares) {
    return shares.stream()
        .map(share -> BigDecimal.valueOf(5, Math.max(share.scale(), 0) + 1))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Finding found(
      Statement statement, int from, int to, List<BigDecimal> shares, Severity severity) {
    Spot spot = Spot.of(statement, from, to);
    String sum = Figures.amount(sum(shares));
    String terms =
        shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    return Finding.of(
            this,
            severity,
            spot,
            Message.of(SharesMakeHundred.class, "hundred.differs", spot.words(), sum))
        .withFormula(terms + " = " + sum);
  }
}
