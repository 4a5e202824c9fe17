package plandraft.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.query.References;
import plandraft.say.Message;

/// Every live reference, and every place of a table, leads to something the plan holds.
public final class ReferencesResolve implements Rule<Block.TableHere> {
  private static final String MISSING = References.MISSING;

  @Override
  public Message title() {
    return Message.of(ReferencesResolve.class, "references.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    String text = statement.text();
    return IntStream.iterate(
            text.indexOf(MISSING), at -> at >= 0, at -> text.indexOf(MISSING, at + 1))
        .mapToObj(
            at ->
                Finding.of(
                    this,
                    Severity.ERROR,
                    Spot.of(statement, at, at + MISSING.length()),
                    Message.of(ReferencesResolve.class, "references.missing")));
  }

  @Override
  public Stream<Block.TableHere> claims(Section section) {
    return section.body().stream()
        .filter(Block.TableHere.class::isInstance)
        .map(Block.TableHere.class::cast);
  }

  @Override
  public Object premises(Facts facts) {
    return facts.tables();
  }

  @Override
  public Stream<Finding> each(Facts facts, Block.TableHere here) {
    return facts.hasTable(here.table())
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                this,
                Severity.ERROR,
                Spot.of(Place.of(Place.Part.BLOCK, here.id()), MISSING),
                Message.of(ReferencesResolve.class, "references.table")));
  }
}
