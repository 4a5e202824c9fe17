package plandraft.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.quantity.Quantity;
import plandraft.query.Passage.Aspect;
import plandraft.say.Message;
import plandraft.text.Amount;
import plandraft.text.Dated;
import plandraft.text.Prose;
import plandraft.text.Span;

/// A number of the responsibility table is the one that the task's own text gives the same thing.
public final class TasksMatchTable implements Rule<TasksMatchTable.Numbered> {
  private static final int LONGEST = 12;
  private static final int SHORTEST = 3;

  /// An amount of a task's text or measure and the words that say of what.
  ///
  /// @param year the year named last before it in its sentence
  record Numbered(Statement statement, Amount amount, String what, Optional<Integer> year) {
    boolean inTable() {
      return statement.home() == Statement.Home.MEASURE;
    }

    Quantity quantity() {
      return amount.quantity();
    }
  }

  @Override
  public Message title() {
    return Message.of(TasksMatchTable.class, "match.title");
  }

  @Override
  public Stream<Numbered> claims(Statement statement) {
    boolean ofTask =
        statement.home() == Statement.Home.TASK || statement.home() == Statement.Home.MEASURE;
    return ofTask && statement.isProse() && statement.passage().aspect() != Aspect.GOAL
        ? Prose.amounts(statement.phrases())
            .filter(amount -> amount.quantity().value().isPresent())
            .flatMap(amount -> what(statement, amount).stream())
        : Stream.empty();
  }

  /// The noun behind an amount, or the words right before it.
  private static Optional<Numbered> what(Statement statement, Amount amount) {
    String noun = amount.of();
    boolean counted = !amount.quantity().unit().isNone() || !noun.isEmpty();
    String what =
        noun.length() >= SHORTEST
            ? "·" + noun
            : before(statement.text(), amount.from()) + "·" + noun;
    return !counted || what.length() < SHORTEST + 1
        ? Optional.empty()
        : Optional.of(new Numbered(statement, amount, what, year(statement, amount)));
  }

  private static Optional<Integer> year(Statement statement, Amount amount) {
    Span before = new Span(statement.sentenceAt(amount.from()).from(), amount.from());
    return statement
        .phrasesIn(before)
        .filter(Dated.Date.class::isInstance)
        .map(phrase -> ((Dated.Date) phrase).year())
        .filter(year -> year > 0)
        .reduce((_, last) -> last);
  }

  private static String before(String text, int to) {
    int from = to;
    while (from > 0 && to - from < LONGEST && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to)
        .replaceFirst("^[一二三四五六七八九十]+年(?:来|内|间)?|^(?:全年|年内|每年|累计|共)+", "")
        .replaceFirst("^.*(?:建设|新增|新建|改造|培育|建成|打造|实施|推广|开展|完成|创建|实现|引进)", "");
  }

  @Override
  public Object premises(Facts facts) {
    return List.of();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Numbered> claims) {
    Map<Place, List<Numbered>> byTask = new HashMap<>();
    claims.stream()
        .filter(claim -> !claim.inTable())
        .collect(Collectors.groupingBy(claim -> claim.statement.owner()))
        .forEach(byTask::put);
    return claims.stream()
        .filter(Numbered::inTable)
        .flatMap(
            claim ->
                differing(byTask.getOrDefault(claim.statement.owner(), List.of()), claim)
                    .map(text -> found(claim, text))
                    .stream());
  }

  /// The only amount the text gives the same thing, if its number is another.
  private static Optional<Numbered> differing(List<Numbered> texts, Numbered claim) {
    List<Numbered> same =
        texts.stream()
            .filter(text -> text.what.equals(claim.what))
            .filter(text -> claim.year.isEmpty() || claim.year.equals(text.year))
            .filter(text -> text.quantity().unit().folds(claim.quantity().unit()))
            .toList();
    return same.size() == 1
        ? Optional.of(same.getFirst()).filter(text -> !equal(text.quantity(), claim.quantity()))
        : Optional.empty();
  }

  private static boolean equal(Quantity text, Quantity table) {
    return text.valueIn(table.unit(), table.unit())
        .filter(number -> number.compareTo(table.value().orElseThrow()) == 0)
        .isPresent();
  }

  private Finding found(Numbered claim, Numbered text) {
    Spot spot = Spot.of(claim.statement, claim.amount.from(), claim.amount.to());
    String right = text.quantity().printed();
    return Finding.of(
            this,
            Severity.WARNING,
            spot,
            Message.of(
                TasksMatchTable.class,
                "match.differs",
                claim.what.replace("·", ""),
                spot.words(),
                right))
        .withFix(Wording.of(claim.statement, claim.amount.span(), right));
  }
}
