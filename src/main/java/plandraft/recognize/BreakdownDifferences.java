package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Message;

/// How the breakdowns of two plans differ, cell by cell.
final class BreakdownDifferences {
  private final Plan mine;
  private final Plan theirs;
  private final List<Difference> differences = new ArrayList<>();

  BreakdownDifferences(Plan mine, Plan theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  List<Difference> differences() {
    for (Breakdown breakdown : theirs.breakdowns()) {
      Optional<Breakdown> own = TableMatch.breakdown(mine, breakdown);
      if (own.isPresent()) {
        lines(own.get(), breakdown);
      } else {
        differences.add(
            new Difference(
                Kind.ADDED,
                Message.of(BreakdownDifferences.class, "difference.breakdown", breakdown.title()),
                "",
                Integer.toString(breakdown.regions().size()),
                plan -> TextDifferences.with(plan, breakdown)));
      }
    }
    return differences;
  }

  private static Stream<Breakdown.Line> all(Breakdown breakdown) {
    return Stream.concat(breakdown.totals().stream(), breakdown.regions().stream());
  }

  private void lines(Breakdown own, Breakdown other) {
    all(other)
        .forEach(
            line ->
                all(own)
                    .filter(
                        each ->
                            each.id().equals(line.id()) || Alike.alike(each.name(), line.name()))
                    .findFirst()
                    .ifPresent(each -> cells(own, each, other, line)));
  }

  private void cells(Breakdown own, Breakdown.Line ownLine, Breakdown other, Breakdown.Line line) {
    for (int at = 0; at < other.columns().size() && at < line.cells().size(); at++) {
      Breakdown.Column column = other.columns().get(at);
      OptionalInt place =
          IntStream.range(0, own.columns().size())
              .filter(i -> Alike.alike(own.columns().get(i).name(), column.name()))
              .findFirst();
      Quantity value = line.cells().get(at);
      if (place.isPresent() && !ownLine.cells().get(place.getAsInt()).equals(value)) {
        cell(own, ownLine, place.getAsInt(), value);
      }
    }
  }

  private void cell(Breakdown own, Breakdown.Line line, int at, Quantity value) {
    String before = line.cells().get(at).printed();
    differences.add(
        new Difference(
            before.isBlank() ? Kind.ADDED : value.isBlank() ? Kind.MISSING : Kind.CHANGED,
            Message.of(
                BreakdownDifferences.class,
                "breakdown.cell",
                line.name(),
                own.columns().get(at).name()),
            before,
            value.printed(),
            plan ->
                plan.withBreakdowns(
                    Rewritten.replaced(
                        plan.breakdowns(),
                        each -> each.id().equals(own.id()),
                        each -> with(each, line, at, value)))));
  }

  private static Breakdown with(Breakdown breakdown, Breakdown.Line line, int at, Quantity value) {
    return new Breakdown(
        breakdown.id(),
        breakdown.title(),
        breakdown.columns(),
        with(breakdown.totals(), line, at, value),
        with(breakdown.regions(), line, at, value));
  }

  private static List<Breakdown.Line> with(
      List<Breakdown.Line> lines, Breakdown.Line line, int at, Quantity value) {
    return Rewritten.replaced(
        lines,
        each -> each.id().equals(line.id()),
        each -> {
          List<Quantity> cells = new ArrayList<>(each.cells());
          cells.set(at, value);
          return new Breakdown.Line(each.id(), each.name(), cells);
        });
  }
}
