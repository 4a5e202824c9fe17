package plandraft.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.quantity.Numeral;
import plandraft.say.Message;
import plandraft.text.Numbered;
import plandraft.text.Span;

/// Numbers typed before paragraphs run without gap, and none is typed before a heading that is
/// numbered by itself.
public final class HeadingsAreNumbered implements Rule<HeadingsAreNumbered.Label> {
  private static final int GREATEST = 60;

  /// A number typed before a paragraph or heading.
  record Label(Statement statement, Numbered numbered) {
    Span span() {
      String label = statement.text().substring(0, numbered.labelEnd());
      return new Span(0, label.stripTrailing().length());
    }

    Spot spot() {
      return Spot.of(statement, span().from(), span().to());
    }

    int number() {
      return numbered.number();
    }

    /// The label with another number in the kind of digits it is written in.
    Optional<String> words(int other) {
      String words = spot().words();
      return Stream.<IntFunction<String>>of(Integer::toString, Numeral::of)
          .filter(written -> words.contains(written.apply(number())))
          .map(written -> words.replace(written.apply(number()), written.apply(other)))
          .findFirst();
    }

    /// What gives the paragraph another number.
    Optional<Fix> renumbered(int other) {
      return words(other).flatMap(words -> Wording.of(statement, span(), words));
    }

    /// Whether the paragraph holds the label of another number, or may.
    boolean tells(int other) {
      return words(other).filter(words -> !statement.text().contains(words)).isEmpty();
    }
  }

  @Override
  public Message title() {
    return Message.of(HeadingsAreNumbered.class, "numbering.title");
  }

  @Override
  public Stream<Label> claims(Statement statement) {
    boolean heading = statement.isTitle() && statement.place().part() == Place.Part.SECTION;
    boolean paragraph =
        statement.isProse()
            && statement.place().part() == Place.Part.BLOCK
            && statement.home() != Statement.Home.TASK;
    return heading || paragraph
        ? Numbered.read(statement.text())
            .filter(numbered -> numbered.number() <= GREATEST)
            .map(numbered -> new Label(statement, numbered))
            .stream()
        : Stream.empty();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Label> labels) {
    Stream<Finding> typed =
        labels.stream().filter(it -> it.statement.isTitle()).flatMap(it -> typed(facts, it));
    return Stream.concat(typed, counts(labels).stream().flatMap(this::gaps));
  }

  /// The numbered paragraphs of each part of the plan, those of one kind of number together.
  private static Collection<List<Label>> counts(List<Label> labels) {
    Map<Object, List<Label>> counts = new LinkedHashMap<>();
    for (Label label : labels) {
      if (!label.statement.isTitle()) {
        Object count = List.of(label.statement.owner(), label.numbered.numbering());
        counts.computeIfAbsent(count, _ -> new ArrayList<>()).add(label);
      }
    }
    return counts.values();
  }

  private Stream<Finding> typed(Facts facts, Label label) {
    boolean numbered =
        facts.parts().section(label.statement.place().id()).filter(Section::numbered).isPresent();
    Span all = new Span(0, label.statement.text().length());
    return numbered
        ? Stream.of(
            Finding.of(
                    this,
                    Severity.WARNING,
                    Spot.of(label.statement, all.from(), all.to()),
                    Message.of(HeadingsAreNumbered.class, "numbering.typed", label.spot().words()))
                .withFix(Wording.of(label.statement, new Span(0, label.numbered.labelEnd()), "")))
        : Stream.empty();
  }

  private Stream<Finding> gaps(List<Label> count) {
    return IntStream.range(1, count.size())
        .filter(i -> !startsAnew(count, i) && !follows(count.get(i - 1), count.get(i)))
        .mapToObj(i -> gap(count, i));
  }

  private static boolean startsAnew(List<Label> count, int index) {
    int number = count.get(index).number();
    return number == 1 || number < count.get(index - 1).number();
  }

  /// Whether a number follows the one before it; numbers passed over may stand within the paragraph
  /// before.
  private static boolean follows(Label before, Label label) {
    int due = before.number() + 1;
    return label.number() == due || label.number() > due && before.tells(due);
  }

  private Finding gap(List<Label> count, int index) {
    Label before = count.get(index - 1);
    Label label = count.get(index);
    String key = label.number() == before.number() ? "numbering.twice" : "numbering.gap";
    Message sentence =
        Message.of(HeadingsAreNumbered.class, key, before.spot().words(), label.spot().words());
    return Finding.of(this, Severity.ERROR, label.spot(), sentence)
        .withFix(renumbered(count, index));
  }

  /// Counts the paragraphs on from the one that breaks the count to where a new count starts;
  /// nothing can where a paragraph holds numbers of the count within.
  private static Optional<Fix> renumbered(List<Label> count, int index) {
    int due = count.get(index - 1).number() + 1;
    List<Fix> fixes = new ArrayList<>();
    for (int i = index; i < count.size() && (i == index || !startsAnew(count, i)); i++) {
      Label label = count.get(i);
      Optional<Fix> fix = label.renumbered(due + i - index);
      if (fix.isEmpty() || label.tells(label.number() + 1)) {
        return Optional.empty();
      }
      fixes.add(fix.get());
    }
    Label first = count.get(index);
    Message step =
        Message.of(
            HeadingsAreNumbered.class,
            "numbering.fix",
            first.spot().words(),
            first.words(due).orElseThrow());
    return Optional.of(new Fix(step, Fix.all(fixes)));
  }
}
