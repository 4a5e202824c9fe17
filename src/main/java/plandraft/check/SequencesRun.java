package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Numeral;
import plandraft.say.Message;
import plandraft.text.Sequence;

/// Points counted off run 一是, 二是, 三是 without gap or repetition.
public final class SequencesRun implements Rule<Void> {
  @Override
  public Message title() {
    return Message.of(SequencesRun.class, "sequences.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    List<Sequence> sequences =
        statement.phrases().stream()
            .filter(Sequence.class::isInstance)
            .map(Sequence.class::cast)
            .filter(sequence -> sequence.items().getFirst().number() == 1)
            .toList();
    return IntStream.range(0, sequences.size())
        .boxed()
        .flatMap(i -> firstWrong(statement, sequences.subList(0, i), sequences.get(i)).stream());
  }

  private Optional<Finding> firstWrong(
      Statement statement, List<Sequence> before, Sequence sequence) {
    List<Sequence.Item> items = sequence.items();
    return IntStream.range(1, items.size())
        .filter(i -> items.get(i).number() != items.get(i - 1).number() + 1)
        .boxed()
        .findFirst()
        .filter(i -> i < 2 || !goesOn(statement, before, sequence, items.get(i).number()))
        .map(i -> found(statement, items.get(i - 1), items.get(i)));
  }

  /// Whether a point takes up again what was counted before: where points stand within a point,
  /// both are counted 一是.
  private static boolean goesOn(
      Statement statement, List<Sequence> before, Sequence sequence, int number) {
    int covered = before.isEmpty() ? 0 : before.getLast().to();
    String lead = statement.text().substring(Math.min(covered, sequence.from()), sequence.from());
    boolean afterOne = lead.contains("一是") || lead.contains("第一，");
    return afterOne && number == 2
        || before.stream()
            .filter(Sequence::isUnbroken)
            .anyMatch(outer -> outer.items().size() + 1 == number);
  }

  private Finding found(Statement statement, Sequence.Item before, Sequence.Item wrong) {
    String text = statement.text();
    int numeral = text.charAt(wrong.from()) == '第' ? wrong.from() + 1 : wrong.from();
    Spot spot = Spot.of(statement, wrong.from(), Numeral.end(text, numeral) + 1);
    return Finding.of(
        this,
        Severity.ERROR,
        spot,
        Message.of(
            SequencesRun.class,
            "sequences.broken",
            Integer.toString(before.number()),
            spot.words(),
            Integer.toString(before.number() + 1)));
  }
}
