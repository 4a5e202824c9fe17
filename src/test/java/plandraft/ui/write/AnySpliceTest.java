package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;

/// What holds whatever is put in place of whatever range, and of the plan that is written so.
class AnySpliceTest {
  private static final List<Strip> STRIPS =
      List.of(
          Strip.of(""),
          Strip.of("甲"),
          Strip.of("乙𠮷丙"),
          new Strip(Optional.of(Form.ITEM), List.of(Run.of("丁"))),
          new Strip(Optional.of(Form.FLUSH), List.of()));

  /// A range of a page's rows and what takes its place.
  private record Change(
      List<TextRow> before, int first, int last, int from, int to, List<Strip> inserted) {
    static Change any(List<TextRow> rows, Random random) {
      int first = random.nextInt(rows.size());
      int last = Math.min(rows.size() - 1, first + random.nextInt(4));
      int from = rows.get(first).edge(random.nextInt(rows.get(first).length() + 1), true);
      int to = rows.get(last).edge(random.nextInt(rows.get(last).length() + 1), false);
      List<Strip> inserted =
          Stream.generate(() -> STRIPS.get(random.nextInt(STRIPS.size())))
              .limit(random.nextInt(1, 4))
              .toList();
      return new Change(
          rows,
          first,
          last,
          first == last ? Math.min(from, to) : from,
          first == last ? Math.max(from, to) : to,
          inserted);
    }

    List<TextRow> touched() {
      return before.subList(first, last + 1);
    }

    Splice splice() {
      return Splice.of(touched(), from, to, inserted, Ids.counting("new"));
    }

    List<TextRow> after() {
      List<TextRow> after = new ArrayList<>(before);
      after.subList(first, last + 1).clear();
      after.addAll(first, splice().rows());
      return after;
    }
  }

  static Stream<Plan> plans() {
    return Portions.plans(40);
  }

  private static Stream<Change> changes(Plan plan, Place root) {
    List<TextRow> rows = Portions.rows(plan, root);
    Random random = new Random(root.hashCode() ^ rows.size());
    return rows.isEmpty() ? Stream.of() : Stream.generate(() -> Change.any(rows, random)).limit(12);
  }

  private static Stream<Change> changes(Plan plan) {
    return Portions.roots(plan).stream().flatMap(root -> changes(plan, root));
  }

  private static String text(List<TextRow> rows) {
    return rows.stream().map(TextRow::text).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void whatIsInsertedStandsBeforeTheCaret(Plan plan) {
    changes(plan)
        .forEach(
            change -> {
              Splice splice = change.splice();
              TextRow at = splice.rows().get(splice.caretRow());
              String last = change.inserted().getLast().text();
              assertThat(splice.caretColumn()).isBetween(0, at.length());
              assertThat(at.text().substring(0, splice.caretColumn())).endsWith(last);
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void theWordsBeforeAndBehindTheRangeStay(Plan plan) {
    changes(plan)
        .forEach(
            change -> {
              TextRow first = change.touched().getFirst();
              TextRow last = change.touched().getLast();
              String now = text(change.splice().rows());
              assertThat(now).startsWith(first.text().substring(0, change.from()));
              if (!(last.line() instanceof Line.Caption) || change.touched().size() == 1) {
                assertThat(now).endsWith(last.text().substring(change.to()));
              }
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void headingsTitlesAndPanelsStay(Plan plan) {
    changes(plan)
        .forEach(
            change ->
                assertThat(captions(change.splice().rows())).isEqualTo(captions(change.touched())));
  }

  private static List<Line> captions(List<TextRow> rows) {
    return rows.stream().map(TextRow::line).filter(Line.Caption.class::isInstance).toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void noIdStandsTwiceAndNoWordsShareALineWithAThing(Plan plan) {
    changes(plan)
        .forEach(
            change -> {
              List<TextRow> rows = change.splice().rows();
              List<Id<Block>> ids =
                  rows.stream()
                      .map(TextRow::line)
                      .filter(Line.Prose.class::isInstance)
                      .map(line -> ((Line.Prose) line).id())
                      .toList();
              assertThat(ids).doesNotHaveDuplicates();
              assertThat(rows).filteredOn(TextRow::holdsThing).allMatch(row -> row.length() == 1);
              assertThat(rows)
                  .filteredOn(row -> row.line() instanceof Line.Vacant)
                  .allMatch(row -> row.length() == 0);
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void whatIsWrittenIsWhatThePlanShowsFromThenOn(Plan plan) {
    for (Place root : Portions.roots(plan)) {
      changes(plan, root)
          .filter(change -> change.touched().stream().noneMatch(AnySpliceTest::placesTasks))
          .forEach(
              change -> {
                Plan next = new Rewriting(change.before(), change.after()).on(plan);
                assertThat(said(Portions.rows(next, root)))
                    .as("%s of %s", change, root)
                    .isEqualTo(said(change.after()));
              });
    }
  }

  /// Tasks come and go with the block that places them, and text behind it follows them.
  private static boolean placesTasks(TextRow row) {
    return row.line() instanceof Line.Standing standing
        && standing.block() instanceof Block.TasksHere;
  }

  /// The lines that say something; what a live reference prints may follow from what was written.
  private static String said(List<TextRow> rows) {
    return rows.stream()
        .filter(row -> row.length() > 0)
        .map(row -> row.runs().stream().map(AnySpliceTest::said).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String said(Run run) {
    return run.piece().divisible() ? run.piece().text() : "※";
  }
}
