package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.quantity.Numeral;
import plandraft.say.Message;
import plandraft.text.Sequence;
import plandraft.text.Span;

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
        .map(i -> found(statement, items, i));
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

  private Finding found(Statement statement, List<Sequence.Item> items, int index) {
    int before = items.get(index - 1).number();
    Sequence.Item wrong = items.get(index);
    Spot spot = Spot.of(statement, wrong.from(), numeral(statement, wrong).to() + 1);
    Message sentence =
        Message.of(
            SequencesRun.class,
            "sequences.broken",
            Integer.toString(before),
            spot.words(),
            Integer.toString(before + 1));
    return Finding.of(this, Severity.ERROR, spot, sentence)
        .withFix(renumbered(statement, items, index));
  }

  private static Span numeral(Statement statement, Sequence.Item item) {
    String text = statement.text();
    int from = text.charAt(item.from()) == '第' ? item.from() + 1 : item.from();
    return new Span(from, Numeral.end(text, from));
  }

  /// Counts the points on from the wrong one, unless they start anew behind it.
  private static Optional<Fix> renumbered(
      Statement statement, List<Sequence.Item> items, int index) {
    int last = items.get(index - 1).number();
    List<Fix> fixes = new ArrayList<>();
    for (int i = index; i < items.size(); i++) {
      int number = last + 1 + i - index;
      Span numeral = numeral(statement, items.get(i));
      boolean anew = i > index && items.get(i).number() <= items.get(i - 1).number();
      Optional<Fix> fix = Wording.of(statement, numeral, Numeral.of(number));
      if (anew || fix.isEmpty()) {
        return Optional.empty();
      }
      if (items.get(i).number() != number) {
        fixes.add(fix.get());
      }
    }
    Message step = Message.of(SequencesRun.class, "sequences.fix", Numeral.of(last + 1));
    return Optional.of(new Fix(step, Fix.all(fixes)));
  }
}
