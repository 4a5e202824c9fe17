package plandraft.check;

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
    return statement.phrases().stream()
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .filter(sequence -> sequence.items().getFirst().number() == 1)
        .filter(sequence -> !sequence.isUnbroken() && !isNested(statement, sequence))
        .flatMap(sequence -> firstWrong(statement, sequence).stream());
  }

  /// Where points stand within a point, both are counted 一是.
  private static boolean isNested(Statement statement, Sequence sequence) {
    String lead = statement.text().substring(0, sequence.from());
    return lead.contains("一是") || lead.contains("第一，");
  }

  private Optional<Finding> firstWrong(Statement statement, Sequence sequence) {
    return IntStream.range(1, sequence.items().size())
        .filter(i -> sequence.items().get(i).number() != sequence.items().get(i - 1).number() + 1)
        .mapToObj(i -> found(statement, sequence.items().get(i - 1), sequence.items().get(i)))
        .findFirst();
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
