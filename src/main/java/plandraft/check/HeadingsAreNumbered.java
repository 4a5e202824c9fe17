package plandraft.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.quantity.Numeral;
import plandraft.say.Message;
import plandraft.text.Numbered;
import plandraft.text.Numbering;
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
    List<Finding> found = new ArrayList<>();
    Map<Numbering, Label> last = new EnumMap<>(Numbering.class);
    Optional<Place> owner = Optional.empty();
    for (Label label : labels) {
      if (label.statement.isTitle()) {
        typed(facts, label).ifPresent(found::add);
        continue;
      }
      if (!owner.equals(Optional.of(label.statement.owner()))) {
        last.clear();
        owner = Optional.of(label.statement.owner());
      }
      Optional.ofNullable(last.put(label.numbered.numbering(), label))
          .flatMap(before -> gap(before, label))
          .ifPresent(found::add);
    }
    return found.stream();
  }

  private Optional<Finding> typed(Facts facts, Label label) {
    boolean numbered =
        facts.parts().section(label.statement.place().id()).filter(Section::numbered).isPresent();
    Span all = new Span(0, label.statement.text().length());
    return numbered
        ? Optional.of(
            Finding.of(
                    this,
                    Severity.WARNING,
                    Spot.of(label.statement, all.from(), all.to()),
                    Message.of(HeadingsAreNumbered.class, "numbering.typed", label.spot().words()))
                .withFix(Wording.of(label.statement, new Span(0, label.numbered.labelEnd()), "")))
        : Optional.empty();
  }

  /// A number that does not follow the one before it, and is not the first of a new count; numbers
  /// passed over may stand within the paragraph before.
  private Optional<Finding> gap(Label before, Label label) {
    int last = before.numbered.number();
    int number = label.numbered.number();
    boolean follows = number == last + 1 || number < last || number == 1;
    if (follows || number > last + 1 && standsWithin(before, last + 1)) {
      return Optional.empty();
    }
    String key = number == last ? "numbering.twice" : "numbering.gap";
    return Optional.of(
        Finding.of(
            this,
            Severity.ERROR,
            label.spot(),
            Message.of(
                HeadingsAreNumbered.class, key, before.spot().words(), label.spot().words())));
  }

  private static boolean standsWithin(Label before, int number) {
    String label = before.spot().words();
    String digits = Integer.toString(before.numbered.number());
    String next =
        label.contains(digits)
            ? label.replace(digits, Integer.toString(number))
            : label.replace(Numeral.of(before.numbered.number()), Numeral.of(number));
    return before.statement.text().contains(next);
  }
}
