package plandraft.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.Unit;

/// The tables of a plan as lines: a line a row, what stands in its cells said by it.
final class TableReading {
  private final Consumer<Line> lines;

  TableReading(Consumer<Line> lines) {
    this.lines = lines;
  }

  void indicators(IndicatorTable table) {
    Place place = Place.of(Part.TABLE, table.id());
    add(
        place,
        Reading.PLAN,
        List.of(table.title(), table.footnotes()),
        () -> {
          List<Said> said = new ArrayList<>(List.of(Said.words(Field.TITLE, table.title())));
          for (IndicatorTable.Footnote note : table.footnotes()) {
            said.add(Said.words(Field.NOTE, note.id().value(), note.mark(), note.text()));
          }
          return said;
        });
    for (IndicatorTable.Group group : table.groups()) {
      Place home = Place.of(Part.GROUP, group.id());
      add(home, place, group.name(), () -> List.of(Said.words(Field.NAME, group.name())));
      group.indicators().forEach(indicator -> indicator(home, indicator));
    }
  }

  private void indicator(Place home, Indicator indicator) {
    add(Place.of(Part.INDICATOR, indicator.id()), home, indicator, () -> said(indicator));
  }

  private static List<Said> said(Indicator indicator) {
    Unit unit = new Unit(indicator.unit());
    Indicator.Nature kind = indicator.nature();
    String nature = kind == Indicator.Nature.NONE ? "" : kind.name();
    String base = Integer.toString(indicator.baseYear());
    List<Said> said = new ArrayList<>();
    said.add(Said.words(Field.NAME, indicator.name()));
    said.add(Said.words(Field.UNIT, indicator.unit()));
    said.add(Said.words(Field.NATURE, nature));
    said.add(Said.amount(Field.BASE, "", base, indicator.base(), unit));
    for (Indicator.Milestone milestone : indicator.milestones()) {
      String year = Integer.toString(milestone.year());
      said.add(Said.amount(Field.MILESTONE, year, year, milestone.value(), unit));
    }
    said.add(Said.amount(Field.TARGET, "", "", indicator.target(), unit));
    said.add(Said.words(Field.BASIS, indicator.basis().printed()));
    return said;
  }

  void breakdown(Breakdown table) {
    Place place = Place.of(Part.BREAKDOWN, table.id());
    add(place, Reading.PLAN, table.title(), () -> List.of(Said.words(Field.TITLE, table.title())));
    for (Breakdown.Column column : table.columns()) {
      add(
          Place.of(Part.BREAKDOWN, column.id()),
          place,
          column,
          () ->
              List.of(
                  Said.words(Field.NAME, column.name()),
                  Said.words(Field.TITLE, column.group()),
                  Said.words(Field.UNIT, column.unit())));
    }
    table.totals().forEach(line -> line(place, table.columns(), line));
    table.regions().forEach(line -> line(place, table.columns(), line));
  }

  private void line(Place home, List<Breakdown.Column> columns, Breakdown.Line line) {
    add(
        Place.of(Part.BREAKDOWN, line.id()),
        home,
        List.of(columns, line),
        () -> {
          List<Said> said = new ArrayList<>(List.of(Said.words(Field.NAME, line.name())));
          for (int i = 0; i < columns.size(); i++) {
            Breakdown.Column column = columns.get(i);
            Unit unit = new Unit(column.unit());
            String id = column.id().value();
            said.add(Said.amount(Field.CELL, id, column.name(), line.cell(i), unit));
          }
          return said;
        });
  }

  void grid(Grid grid) {
    Place place = Place.of(Part.GRID, grid.id());
    add(
        place,
        Reading.PLAN,
        List.of(grid.title(), grid.note()),
        () -> List.of(Said.words(Field.TITLE, grid.title()), Said.words(Field.NOTE, grid.note())));
    List<Grid.Cell> head =
        grid.headerRows() == 1 && !grid.rows().isEmpty()
            ? grid.rows().getFirst().cells()
            : List.of();
    for (Grid.Row row : grid.rows()) {
      add(Place.of(Part.GRID, row.id()), place, List.of(head, row), () -> said(head, row));
    }
  }

  /// The cells of a row, called as the only row of headings calls their columns.
  private static List<Said> said(List<Grid.Cell> head, Grid.Row row) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      boolean named = head.size() == row.cells().size();
      String label = named ? head.get(i).text() : Integer.toString(i + 1);
      said.add(Said.words(Field.CELL, Integer.toString(i), label, row.cells().get(i).text()));
    }
    return said;
  }

  private void add(Place place, Place home, Object own, Supplier<List<Said>> says) {
    lines.accept(new Line(place, home, own, false, says));
  }
}
