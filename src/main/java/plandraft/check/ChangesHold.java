package plandraft.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Period;
import plandraft.say.Message;

/// A column of changes beside an indicator table, 年均增长, 〔累计〕, 较2020年变化, tells what base and target
/// give. A column whose other rows mostly fail is of something else and proves nothing. A table
/// kept twice is told of once.
public final class ChangesHold implements Rule<Void> {
  private static final Pattern NAME = Pattern.compile("指标(?:名称)?|名称");
  private static final Pattern CHANGES = Pattern.compile("年均|累计|变化|增减|增加|增量|提高|增长|增幅");
  private static final Pattern OTHERS = Pattern.compile("完成|实际|占|进度|预计|上年|同比");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern UNIT = Pattern.compile("[（(][^（）()]*[）)]$");

  /// What counts what came about within the years and not what there is.
  private static final Pattern SUMMED = Pattern.compile("新增|新建|新改|累计|投资|完成|招聘|培训|引进");

  private static final int BEARING_OUT = 2;

  @Override
  public Message title() {
    return Message.of(ChangesHold.class, "changes.title");
  }

  @Override
  public Object premises(Facts facts) {
    return List.of(facts.naming(), facts.plan().grids());
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    Map<Message, Finding> found = new LinkedHashMap<>();
    facts.plan().grids().stream()
        .filter(grid -> !grid.rows().isEmpty())
        .flatMap(grid -> grid(facts, grid))
        .forEach(finding -> found.putIfAbsent(finding.sentence(), finding));
    return found.values().stream();
  }

  private Stream<Finding> grid(Facts facts, Grid grid) {
    Cells cells = Cells.of(grid);
    Optional<Integer> names =
        IntStream.range(0, cells.width())
            .boxed()
            .filter(column -> NAME.matcher(cells.heading(column)).matches())
            .findFirst();
    return names.stream()
        .flatMap(
            name ->
                IntStream.range(0, cells.width())
                    .filter(column -> isOfChanges(facts, cells.heading(column)))
                    .boxed()
                    .flatMap(column -> column(facts, grid, cells, name, column)));
  }

  /// Whether a heading asks for the change from base to target and from no other year.
  private static boolean isOfChanges(Facts facts, String heading) {
    int base = facts.plan().header().baseYear();
    int target = facts.plan().header().targetYear();
    return CHANGES.matcher(heading).find()
        && !OTHERS.matcher(heading).find()
        && YEAR.matcher(heading)
            .results()
            .map(it -> Integer.parseInt(it.group()))
            .allMatch(year -> year == base || year == target);
  }

  private Stream<Finding> column(Facts facts, Grid grid, Cells cells, int names, int column) {
    List<ToldChange> told =
        IntStream.range(cells.firstRow(), cells.height())
            .boxed()
            .flatMap(
                row ->
                    told(
                        facts,
                        cells.text(row, names),
                        cells.heading(column),
                        cells.text(row, column))
                        .stream())
            .toList();
    List<ToldChange> wrong = told.stream().filter(ToldChange::isWrong).toList();
    long right = told.size() - wrong.size() + leftOut(facts, grid, cells, names);
    boolean borneOut = right >= BEARING_OUT && right > wrong.size();
    return wrong.stream()
        .filter(change -> borneOut || change.isRate())
        .map(change -> found(grid, change, borneOut ? Severity.ERROR : Severity.WARNING));
  }

  /// How many rows of the table that a grid keeps the rest of told nothing but what is worked out.
  private static long leftOut(Facts facts, Grid grid, Cells cells, int names) {
    Set<String> kept =
        IntStream.range(cells.firstRow(), cells.height())
            .mapToObj(row -> Names.key(Names.bare(cells.text(row, names))))
            .collect(Collectors.toSet());
    return facts.plan().indicatorTables().stream()
        .filter(table -> grid.title().startsWith(table.title()))
        .filter(
            table ->
                table.columns().stream()
                    .anyMatch(it -> it.kind() == IndicatorTable.Column.Kind.GROWTH))
        .flatMap(table -> table.indicators().stream())
        .filter(indicator -> growth(indicator, indicator.baseYear() + 1).isPresent())
        .filter(indicator -> !kept.contains(Names.key(Names.bare(indicator.name()))))
        .count();
  }

  private static Optional<ToldChange> told(
      Facts facts, String name, String heading, String printed) {
    String bare = Names.bare(name);
    int target = facts.plan().header().targetYear();
    return facts
        .names()
        .indicator(bare)
        .or(() -> facts.names().indicator(UNIT.matcher(bare).replaceFirst("")))
        .filter(indicator -> !SUMMED.matcher(indicator.name()).find())
        .flatMap(
            indicator ->
                growth(indicator, target)
                    .flatMap(growth -> ToldChange.read(indicator, growth, heading, printed)));
  }

  private static Optional<Growth> growth(Indicator indicator, int target) {
    return indicator.base().meaning() instanceof Meaning.Exact(var base)
            && indicator.target().meaning() instanceof Meaning.Exact(var last)
        ? Optional.of(Growth.over(base, last, new Period(indicator.baseYear(), target)))
        : Optional.empty();
  }

  private Finding found(Grid grid, ToldChange change, Severity severity) {
    Growth growth = change.growth();
    return Finding.of(
            this,
            severity,
            Spot.of(Place.of(Place.Part.GRID, grid.id()), change.printed()),
            Message.of(
                ChangesHold.class,
                change.isRate() ? "changes.yearly" : "changes.total",
                Quoting.inner(Names.bare(change.indicator().name())),
                growth.base().toPlainString(),
                growth.target().toPlainString(),
                change.computed(),
                change.printed()))
        .withFormula(change.formula());
  }
}
