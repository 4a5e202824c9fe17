package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import plandraft.edit.Annexes;
import plandraft.edit.Breakdowns;
import plandraft.edit.Grids;
import plandraft.edit.Lattice;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Unit;
import plandraft.query.Digests;
import plandraft.query.TaskTable;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// What the inspector says of tables, categories, measures, annexes and documents' own texts.
record Telling(Words words) {

  /// An indicator table.
  Optional<Told> table(Plan plan, String id) {
    return named(plan.indicatorTables(), id, one -> one.id().value())
        .map(
            table -> {
              List<Indicator> all = table.indicators();
              return Told.of(title(table.title()))
                  .with(words.say("table.groups"), table.groups().size())
                  .with(words.say("table.indicators"), all.size())
                  .with(words.say("nature.binding"), count(all, Nature.BINDING))
                  .with(words.say("nature.expected"), count(all, Nature.EXPECTED))
                  .with(
                      words.say("table.noTarget"),
                      all.stream().filter(one -> one.target().printed().isBlank()).count())
                  .with(
                      words.say("table.noBasis"),
                      all.stream().filter(one -> one.basis().isEmpty()).count())
                  .with(words.say("table.footnotes"), table.footnotes().size());
            });
  }

  /// A category of an indicator table.
  Optional<Told> group(Plan plan, String id) {
    List<IndicatorTable.Group> groups =
        plan.indicatorTables().stream().flatMap(table -> table.groups().stream()).toList();
    return named(groups, id, one -> one.id().value())
        .map(
            group ->
                Told.of(title(group.name()))
                    .with(words.say("table.indicators"), group.indicators().size())
                    .with(
                        words.say("group.names"),
                        joined(group.indicators().stream().map(Indicator::name))));
  }

  /// All the plan's tasks.
  Optional<Told> tasks(Plan plan) {
    List<Task> all = Tasks.all(plan.tasks()).toList();
    List<Measure> measures = all.stream().flatMap(task -> task.measures().stream()).toList();
    return Optional.of(
        Told.of(words.say("tasks"))
            .with(words.say("tasks.main"), plan.tasks().size())
            .with(words.say("subtasks"), all.size() - plan.tasks().size())
            .with(words.say("measures"), measures.size())
            .with(words.say("tasks.units"), units(measures))
            .with(words.say("tasks.withoutLead"), TaskTable.withoutLead(plan).size()));
  }

  private static long units(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.responsibility().units().stream())
        .distinct()
        .count();
  }

  /// A measure of a task.
  Optional<Told> measure(Plan plan, String id) {
    Id<Measure> wanted = new Id<>(id);
    return Tasks.holding(plan, wanted)
        .flatMap(
            task ->
                named(task.measures(), id, one -> one.id().value())
                    .map(measure -> measure(plan, task, measure)));
  }

  private Told measure(Plan plan, Task task, Measure measure) {
    List<Indicator> indicators =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .filter(one -> measure.indicators().contains(one.id()))
            .toList();
    return Told.of(title(measure.text()))
        .with(words.say("task"), title(task.title()))
        .with(words.say("leads"), listed(measure.responsibility().leads()))
        .with(words.say("supporting"), joined(measure.responsibility().supporting().stream()))
        .with(words.say("deadline"), measure.deadline())
        .with(words.say("measure.indicators"), joined(indicators.stream().map(Indicator::name)));
  }

  /// A table that breaks targets down.
  Optional<Told> breakdown(Plan plan, String id) {
    return named(plan.breakdowns(), id, one -> one.id().value())
        .map(
            breakdown ->
                Told.of(title(breakdown.title()))
                    .with(words.say("annex.number"), number(plan, id))
                    .with(words.say("breakdown.regions"), breakdown.regions().size())
                    .with(words.say("breakdown.columns"), breakdown.columns().size())
                    .with(
                        words.say("breakdown.totals"),
                        joined(breakdown.totals().stream().map(Breakdown.Line::name))));
  }

  /// A total line or a region of a breakdown, value by value.
  Optional<Told> breakdownLine(Plan plan, String id) {
    return Breakdowns.holding(plan, id)
        .flatMap(
            table ->
                named(Breakdowns.lines(table).toList(), id, one -> one.id().value())
                    .map(line -> line(table, line)));
  }

  private Told line(Breakdown table, Breakdown.Line line) {
    Told told = Told.of(title(line.name()));
    for (int i = 0; i < table.columns().size(); i++) {
      Breakdown.Column column = table.columns().get(i);
      String heading = new IndicatorName(column.name(), new Unit(column.unit())).printed();
      told = told.with(title(heading), line.cell(i).printed());
    }
    return told;
  }

  /// A row of a free table, cell by cell under its lowest heading.
  Optional<Told> gridRow(Plan plan, String id) {
    return Grids.holding(plan, id)
        .map(
            grid -> {
              Lattice lattice = Lattice.of(grid);
              int row = grid.rows().stream().map(one -> one.id().value()).toList().indexOf(id);
              Told told = Told.of(title(grid.title()));
              for (int column = 0; column < lattice.columns(); column++) {
                String heading =
                    grid.headerRows() == 0 ? "" : lattice.at(grid.headerRows() - 1, column).text();
                told = told.with(title(heading), lattice.at(row, column).text());
              }
              return told;
            });
  }

  private static String number(Plan plan, String table) {
    return Annexes.number(plan, table).map(number -> Integer.toString(number)).orElse("");
  }

  /// A free table.
  Optional<Told> grid(Plan plan, String id) {
    return named(plan.grids(), id, one -> one.id().value())
        .map(
            grid ->
                Told.of(title(grid.title()))
                    .with(words.say("annex.number"), number(plan, id))
                    .with(
                        words.say("grid.rows"), Math.max(0, grid.rows().size() - grid.headerRows()))
                    .with(words.say("grid.columns"), grid.columns())
                    .with(words.say("grid.note"), grid.note()));
  }

  /// An annex.
  Optional<Told> annex(Plan plan, String id) {
    return named(plan.annexes(), id, one -> one.id().value())
        .map(
            annex ->
                Told.of(title(annex.title()))
                    .with(words.say("annex.number"), plan.annexes().indexOf(annex) + 1)
                    .with(words.say("annex.content"), content(annex.content())));
  }

  private String content(Annex.Content content) {
    return switch (content) {
      case Annex.Content.OfTable _ -> words.say("annex.table");
      case Annex.Content.OfTasks _ -> words.say("annex.tasks");
      case Annex.Content.OfPicture _ -> words.say("annex.picture");
      case Annex.Content.OfText text ->
          text.blocks().isEmpty() ? words.say("annex.empty") : words.say("annex.text");
    };
  }

  /// A text that belongs to one document only.
  Optional<Told> text(Plan plan, String id) {
    return named(plan.documentTexts(), id, one -> one.id().value())
        .map(
            text ->
                Told.of(words.say("text.own"))
                    .with(words.say("parts"), text.sections().size())
                    .with(words.say("length"), words.say("length.words", length(plan, text)))
                    .with(words.say("text.toCheck"), toCheck(plan, text)));
  }

  private static String length(Plan plan, DocumentText text) {
    return Integer.toString(
        text.sections().stream().mapToInt(one -> WordCount.of(plan, one).words()).sum());
  }

  private static long toCheck(Plan plan, DocumentText text) {
    Set<Id<Section>> stale = Digests.toCheck(plan);
    return Sections.all(text.sections()).filter(one -> stale.contains(one.id())).count();
  }

  private String title(String title) {
    return title.isBlank() ? words.say("untitled") : title;
  }

  private String listed(List<String> units) {
    return units.isEmpty() ? words.say("units.none") : joined(units.stream());
  }

  private static String joined(Stream<String> names) {
    return String.join("、", names.filter(name -> !name.isBlank()).toList());
  }

  private static long count(List<Indicator> all, Nature nature) {
    return all.stream().filter(one -> one.nature() == nature).count();
  }

  private static <T> Optional<T> named(List<T> all, String id, Function<T, String> name) {
    return all.stream().filter(one -> name.apply(one).equals(id)).findFirst();
  }
}
