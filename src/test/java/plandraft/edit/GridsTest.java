package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Grid;
import plandraft.model.Grid.Cell;
import plandraft.model.Grid.Row;
import plandraft.model.Id;
import plandraft.model.Ids;

/// Free tables change shape and keep their merged cells whole. Tables are drawn as text: a letter
/// stands in every place its cell reaches over, a dot in a blank one.
class GridsTest {
  private final Ids fresh = Ids.counting("n");

  /// An evaluation table whose merged cells share no boundaries.
  private final Grid evaluation = drawn(2, "aabbc", "defgc", "hijkl", "hmjno", "pppqr");

  private static Grid drawn(int headerRows, String... lines) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < lines.length; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < lines[row].length(); column++) {
        if (begins(lines, row, column)) {
          cells.add(cell(lines, row, column));
        }
      }
      rows.add(new Row(new Id<>("r" + row), cells));
    }
    return new Grid(
        new Id<>("g"), Grid.Kind.EVALUATION, "表", headerRows, lines[0].length(), rows, "");
  }

  private static boolean begins(String[] lines, int row, int column) {
    char letter = lines[row].charAt(column);
    return letter == '.'
        || (row == 0 || lines[row - 1].charAt(column) != letter)
            && (column == 0 || lines[row].charAt(column - 1) != letter);
  }

  private static Cell cell(String[] lines, int row, int column) {
    char letter = lines[row].charAt(column);
    if (letter == '.') {
      return Cell.of("");
    }
    int right = column;
    while (right < lines[row].length() && lines[row].charAt(right) == letter) {
      right++;
    }
    int bottom = row;
    while (bottom < lines.length && lines[bottom].charAt(column) == letter) {
      bottom++;
    }
    return new Cell(Character.toString(letter), bottom - row, right - column);
  }

  private static String drawing(Grid grid) {
    Lattice lattice = Lattice.of(grid);
    StringBuilder drawing = new StringBuilder();
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        String text = lattice.at(row, column).text();
        drawing.append(text.isEmpty() ? "." : text);
      }
      drawing.append('\n');
    }
    return drawing.toString().strip();
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  private static Set<Id<Row>> rows(int... indices) {
    Set<Id<Row>> rows = new HashSet<>();
    for (int index : indices) {
      rows.add(new Id<>("r" + index));
    }
    return rows;
  }

  @Test
  void aLatticeGivesBackTheSameRows() {
    assertThat(Grids.cells(evaluation, lattice -> lattice)).isEqualTo(evaluation);
    assertThat(drawing(evaluation)).isEqualTo(lines("aabbc", "defgc", "hijkl", "hmjno", "pppqr"));
  }

  @Test
  void spansBeyondTheTableAndMissingCellsAreMended() {
    Grid torn =
        new Grid(
            new Id<>("g"),
            Grid.Kind.LIST,
            "",
            0,
            3,
            List.of(
                new Row(new Id<>("r0"), List.of(new Cell("a", 9, 2), new Cell("b", 1, 9))),
                new Row(new Id<>("r1"), List.of()),
                new Row(new Id<>("r2"), List.of(Cell.of("c"), Cell.of("d")))),
            "");
    assertThat(drawing(torn)).isEqualTo(lines("aab", "aa.", "aac"));
  }

  @Test
  void aRowInsertedWithinAMergedCellMakesItTaller() {
    assertThat(drawing(Grids.insertRow(evaluation, 3, fresh.fresh())))
        .isEqualTo(lines("aabbc", "defgc", "hijkl", "h.j..", "hmjno", "pppqr"));
    assertThat(drawing(Grids.insertRow(evaluation, 5, fresh.fresh()))).endsWith("pppqr\n.....");
  }

  @Test
  void aRowBetweenHeadingsIsAHeading() {
    assertThat(Grids.insertRow(evaluation, 1, fresh.fresh()).headerRows()).isEqualTo(3);
    assertThat(Grids.insertRow(evaluation, 2, fresh.fresh()).headerRows()).isEqualTo(2);
    assertThat(Grids.removeRows(evaluation, rows(0, 4)).headerRows()).isEqualTo(1);
  }

  @Test
  void aColumnInsertedWithinAMergedCellMakesItWider() {
    assertThat(drawing(Grids.insertColumn(evaluation, 1)))
        .isEqualTo(lines("aaabbc", "d.efgc", "h.ijkl", "h.mjno", "ppppqr"));
    assertThat(drawing(Grids.insertColumn(evaluation, 5)))
        .isEqualTo(lines("aabbc.", "defgc.", "hijkl.", "hmjno.", "pppqr."));
  }

  @Test
  void removedRowsAndColumnsShrinkWhatReachesOverThem() {
    assertThat(drawing(Grids.removeRows(evaluation, rows(2))))
        .isEqualTo(lines("aabbc", "defgc", "hmjno", "pppqr"));
    assertThat(drawing(Grids.removeColumns(evaluation, Set.of(0, 3))))
        .isEqualTo(lines("abc", "efc", "ijl", "mjo", "ppr"));
  }

  @Test
  void rowsThatShareACellMoveAsOne() {
    assertThat(drawing(Grids.rowsUp(evaluation, rows(4))))
        .isEqualTo(lines("aabbc", "defgc", "pppqr", "hijkl", "hmjno"));
    assertThat(drawing(Grids.rowsDown(evaluation, rows(2, 3))))
        .isEqualTo(lines("aabbc", "defgc", "pppqr", "hijkl", "hmjno"));
    Grid moved = Grids.rowsUp(evaluation, rows(4));
    assertThat(moved.rows()).extracting(row -> row.id().value()).startsWith("r0", "r1", "r4");
  }

  @Test
  void rowsWithinOneMergedCellChangePlaces() {
    assertThat(drawing(Grids.rowsUp(drawn(0, "ab", "ac", "ad"), rows(2))))
        .isEqualTo(lines("ab", "ad", "ac"));
    assertThat(drawing(Grids.rowsDown(drawn(0, "ab", "ac", "ad"), rows(0))))
        .isEqualTo(lines("ac", "ab", "ad"));
  }

  @Test
  void whatWouldTearACellStays() {
    Grid categories = drawn(0, "ab", "ac", "de", "df");
    assertThat(Grids.rowsUp(categories, rows(2))).isEqualTo(categories);
    assertThat(drawing(Grids.rowsUp(categories, rows(2, 3))))
        .isEqualTo(lines("de", "df", "ab", "ac"));
    assertThat(Grids.rowsUp(evaluation, rows(1, 2))).isEqualTo(evaluation);
    assertThat(Grids.rowsUp(evaluation, rows(2))).isEqualTo(evaluation);
    assertThat(Grids.rowsDown(evaluation, rows(4))).isEqualTo(evaluation);
  }

  @Test
  void columnsMoveUnderTheirSharedHeading() {
    Grid grouped = drawn(1, "aabb", "cdef");
    assertThat(drawing(Grids.columnsLeft(grouped, Set.of(1)))).isEqualTo(lines("aabb", "dcef"));
    assertThat(Grids.columnsLeft(grouped, Set.of(2))).isEqualTo(grouped);
    assertThat(drawing(Grids.columnsRight(grouped, Set.of(0, 1)))).isEqualTo(lines("bbaa", "efcd"));
  }

  @Test
  void mergingTakesInWhatItMeetsAndKeepsTheWords() {
    assertThat(drawing(Grids.merge(evaluation, new Placed(2, 3, 2, 2, ""))))
        .isEqualTo(lines("aabbc", "defgc", "hijklnoklno", "hmjklnoklno", "pppqr"));
    Grid whole = Grids.merge(evaluation, new Placed(1, 0, 2, 1, ""));
    assertThat(Lattice.of(whole).at(1, 0)).isEqualTo(new Placed(1, 0, 3, 1, "dh"));
  }

  @Test
  void splittingGivesThePlacesBack() {
    assertThat(drawing(Grids.split(evaluation, new Placed(4, 1, 1, 1, ""))))
        .isEqualTo(lines("aabbc", "defgc", "hijkl", "hmjno", "p..qr"));
    assertThat(Grids.split(evaluation, new Placed(1, 1, 1, 1, ""))).isEqualTo(evaluation);
  }

  @Test
  void theSerialsAreCountedAgain() {
    Grid list = Grids.fresh(Grid.Kind.LIST, "重点企业名单", List.of("序号", "名称"), 3, fresh);
    assertThat(serials(list)).containsExactly("1", "2", "3");
    assertThat(serials(Grids.insertRow(list, 2, fresh.fresh())))
        .containsExactly("1", "2", "3", "4");
    assertThat(serials(Grids.removeRows(list, Set.of(list.rows().get(1).id()))))
        .containsExactly("1", "2");
    Grid named =
        Grids.write(list, cell -> cell.row() == 3 && cell.column() == 1 ? "甲" : cell.text());
    Grid moved = Grids.rowsUp(named, Set.of(named.rows().get(3).id()));
    assertThat(serials(moved)).containsExactly("1", "2", "3");
    assertThat(Lattice.of(moved).at(2, 1).text()).isEqualTo("甲");
  }

  @Test
  void serialsOfAnotherKindAreLeftAlone() {
    Grid list = Grids.fresh(Grid.Kind.LIST, "名单", List.of("序号", "名称"), 2, fresh);
    Grid lettered =
        Grids.write(list, cell -> cell.row() == 1 && cell.column() == 0 ? "A-1" : cell.text());
    assertThat(serials(Grids.insertRow(lettered, 1, fresh.fresh())))
        .containsExactly("", "A-1", "2");
    assertThat(Grids.insertRow(drawn(1, "ab", "12"), 1, fresh.fresh()).rows().get(1).cells())
        .allMatch(cell -> cell.text().isEmpty());
  }

  @Test
  void rowsAndColumnsAreAddedAtTheEndsAtOnce() {
    Grid larger = Grids.enlarged(evaluation, List.of(new Id<>("x"), new Id<>("y")), 1);
    assertThat(drawing(larger))
        .isEqualTo(lines("aabbc.", "defgc.", "hijkl.", "hmjno.", "pppqr.", "......", "......"));
    assertThat(larger.rows().getLast().id().value()).isEqualTo("y");
    assertThat(Grids.enlarged(evaluation, List.of(), 0)).isEqualTo(evaluation);
  }

  @Test
  void aLongListIsNumberedInOneGo() {
    Grid list = Grids.fresh(Grid.Kind.LIST, "名单", List.of("序号", "名称"), 20_000, fresh);
    assertThat(serials(Grids.removeRows(list, Set.of(list.rows().get(1).id()))).getLast())
        .isEqualTo("19999");
  }

  @Test
  void aHeadingAcrossTheTableIsNotCounted() {
    Grid list = Grids.fresh(Grid.Kind.LIST, "名单", List.of("序号", "名称"), 3, fresh);
    Grid parted = Grids.numbered(Grids.merge(list, new Placed(2, 0, 1, 2, "")));
    assertThat(serials(parted)).containsExactly("1", "2", "2");
    Grid headed = Grids.write(parted, cell -> cell.columns() == 2 ? "一、平台" : cell.text());
    assertThat(serials(Grids.numbered(headed))).containsExactly("1", "一、平台", "2");
  }

  @Test
  void aPlaceOutsideIsNotThere() {
    assertThatThrownBy(() -> Lattice.of(evaluation).at(5, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<String> serials(Grid grid) {
    return grid.rows().stream().skip(1).map(row -> row.cells().getFirst().text()).toList();
  }
}
