package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Place.Part;

/// Keeps a table as it is: headings, cells and what is merged.
final class GridReading {
  /// The word that documents put before a note by themselves.
  private static final Pattern BARE = Pattern.compile("^备\\s*注\\s*[:：]\\s*");

  private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "各地合计");

  private GridReading() {}

  /// @param notes what stands below the table, as printed
  static Grid of(Lattice lattice, Grid.Kind kind, String title, List<String> notes, Found found) {
    List<Grid.Row> rows = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (int at = 0; at < lattice.rows().size(); at++) {
      Lattice.Row row = lattice.rows().get(at);
      List<String> filled = row.filled();
      boolean last = at == lattice.rows().size() - 1;
      if (isWorkedOut(lattice, row)) {
        continue;
      }
      if (last && filled.size() == 1 && Footnotes.isNote(filled.getFirst())) {
        inside.add(filled.getFirst());
      } else {
        rows.add(new Grid.Row(found.id(row.anchor(), Part.GRID), cells(row, at)));
      }
    }
    Stream<String> unit =
        Stream.of(lattice.unit()).filter(each -> !each.isBlank()).map(UnitLines::printed);
    String note =
        Stream.of(unit, inside.stream(), notes.stream())
            .flatMap(each -> each)
            .collect(Collectors.joining("\n"));
    return new Grid(
        found.id(),
        kind,
        title,
        lattice.headerRows(),
        lattice.columns(),
        rows,
        BARE.matcher(note).replaceFirst(""));
  }

  /// Whether a row of sums was added by the program to rows that bear its anchors.
  private static boolean isWorkedOut(Lattice lattice, Lattice.Row row) {
    boolean anchored =
        lattice.rows().stream().filter(each -> each.anchor().isPresent()).count() > 1;
    return anchored
        && row.anchor().isEmpty()
        && row.filled().stream().findFirst().filter(GridReading::isSum).isPresent();
  }

  /// Whether a row's first words say that it sums the others up.
  static boolean isSum(String words) {
    return SUMS.contains(words.replaceAll("\\s+", ""));
  }

  private static List<Grid.Cell> cells(Lattice.Row row, int at) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.slots().size(); column++) {
      Lattice.Slot slot = row.slots().get(column);
      if (slot.begins(at, column)) {
        cells.add(new Grid.Cell(slot.text(), slot.rowSpan(), slot.columnSpan()));
      }
    }
    return cells;
  }
}
