package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Meaning;
import plandraft.text.Amount;
import plandraft.text.Change;
import plandraft.text.Dated;
import plandraft.text.FromTo;
import plandraft.text.Phrase;
import plandraft.text.Span;

/// A way from one value to another that is told without 从 and 到, and the change told with it:
/// 浓度35微克，比2015年的50微克下降30%; 2020年为28%，2025年达到35%，年均提高1.4个百分点.
record Ways(FromTo way, Change change) {
  private static final String WHEN =
      "(?:(?:19|20)\\d\\d ?年|上年|去年|基期|“十[一二三四五]五”)(?:期|时期)?(?:末|底|同期)?";
  private static final Pattern COMPARED = Pattern.compile("，[比较]" + WHEN + "的?(?:约|为)?");
  private static final Pattern FIRST = Pattern.compile("(?:末|底)?(?:现状)?(?:为|是|有)");
  private static final Pattern THEN = Pattern.compile("，(?:到|至)?");
  private static final Pattern LAST =
      Pattern.compile("(?:末|底)?(?:的?目标(?:值)?)?(?:为|是|将|提高到|提高至|增加到|下降到|下降至|降至|控制在)*");
  private static final int FARTHEST = 12;

  /// Those a statement tells.
  static Stream<Ways> in(Statement statement) {
    List<Phrase> phrases = statement.phrases();
    return IntStream.range(2, phrases.size())
        .filter(i -> phrases.get(i) instanceof Change)
        .boxed()
        .flatMap(i -> Stream.concat(compared(statement, i).stream(), dated(statement, i).stream()));
  }

  private static Optional<Ways> compared(Statement statement, int index) {
    Change change = (Change) statement.phrases().get(index);
    int before = statement.phrases().get(index - 2) instanceof Dated ? index - 3 : index - 2;
    if (before < 0
        || !(statement.phrases().get(before) instanceof Amount target)
        || !(statement.phrases().get(index - 1) instanceof Amount base)
        || change.yearly()) {
      return Optional.empty();
    }
    boolean told =
        COMPARED.matcher(between(statement, target, base)).matches()
            && between(statement, base, change).isEmpty();
    return told && alike(statement, base, target)
        ? Optional.of(of(base, Optional.empty(), target, Optional.empty(), change))
        : Optional.empty();
  }

  private static Optional<Ways> dated(Statement statement, int index) {
    if (index < 4
        || !(statement.phrases().get(index - 4) instanceof Dated.Date first)
        || !(statement.phrases().get(index - 3) instanceof Amount base)
        || !(statement.phrases().get(index - 2) instanceof Dated.Date last)
        || !(statement.phrases().get(index - 1) instanceof Amount target)) {
      return Optional.empty();
    }
    Change change = (Change) statement.phrases().get(index);
    String behind = between(statement, target, change);
    boolean told =
        FIRST.matcher(between(statement, first, base)).matches()
            && THEN.matcher(between(statement, base, last)).matches()
            && LAST.matcher(between(statement, last, target)).matches()
            && behind.length() <= FARTHEST
            && Continuing.leaves(behind)
            && first.year() > 0
            && last.year() > first.year();
    return told && alike(statement, base, target)
        ? Optional.of(of(base, Optional.of(first.year()), target, Optional.of(last.year()), change))
        : Optional.empty();
  }

  private static Ways of(
      Amount base,
      Optional<Integer> baseYear,
      Amount target,
      Optional<Integer> targetYear,
      Change change) {
    int from = Math.min(base.from(), target.from());
    int to = Math.max(base.to(), target.to());
    return new Ways(new FromTo(base, baseYear, target, targetYear, from, to), change);
  }

  /// Whether both are told exactly, in one sentence and in the same unit.
  private static boolean alike(Statement statement, Amount base, Amount target) {
    return base.quantity().meaning() instanceof Meaning.Exact
        && target.quantity().meaning() instanceof Meaning.Exact
        && !base.quantity().unit().isNone()
        && base.quantity().unit().folds(target.quantity().unit())
        && statement.sentenceAt(base.from()).equals(statement.sentenceAt(target.from()));
  }

  private static String between(Statement statement, Phrase one, Phrase next) {
    return next.from() < one.to() ? "\n" : new Span(one.to(), next.from()).in(statement.text());
  }
}
