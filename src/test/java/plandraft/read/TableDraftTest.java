package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plandraft.document.Cell;
import plandraft.document.Cell.Words;
import plandraft.document.Document;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Spans;
import plandraft.document.Table;
import plandraft.read.EdgedTable.Edged;
import plandraft.read.Unreadable.Why;

/// Whatever a file claims of its cells, a sound table comes out.
class TableDraftTest {
  @Test
  void cellsStandWhereTheyBelong() throws Unreadable {
    TableDraft draft = new TableDraft();
    draft.row(List.of(cell(0, 2, 1, "a"), cell(1, 1, 2, "b")), false, Optional.empty());
    draft.row(List.of(cell(1, 1, 1, "c"), cell(2, 1, 1, "d")), false, Optional.empty());
    Table table = draft.table("表", List.of(500, 600), 1, true);
    assertThat(sketch(table)).containsExactly("‖ a{2×1} | b{1×2}", "| · | c | d");
    assertThat(table.columns()).containsExactly(500, 600, 1000);
  }

  @Test
  void aCellWhosePlaceIsTakenMovesRight() throws Unreadable {
    TableDraft draft = new TableDraft();
    draft.row(List.of(cell(0, 9, 1, "a"), cell(0, 1, 1, "b")), false, Optional.empty());
    draft.row(List.of(cell(0, 1, 5, "c")), false, Optional.empty());
    assertThat(sketch(draft.table("", List.of(), 0, true)))
        .containsExactly("| a{2×1} | b", "| · | c{1×5}");
  }

  @Test
  void aCellIsNarrowerWhereAnotherReachesDown() throws Unreadable {
    TableDraft draft = new TableDraft();
    draft.row(List.of(cell(2, 2, 1, "a")), false, Optional.empty());
    draft.row(List.of(cell(0, 1, 4, "b")), false, Optional.empty());
    assertThat(sketch(draft.table("", List.of(), 0, true)))
        .containsExactly("| · | · | a{2×1}", "| b{1×2}");
  }

  @Test
  void anySpansGiveASoundTable() throws Unreadable {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      TableDraft draft = new TableDraft();
      int cells = 0;
      for (int row = 0; row < 1 + random.nextInt(6); row++) {
        List<Cell> line = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
          line.add(
              cell(random.nextInt(8), random.nextInt(5) - 1, random.nextInt(5) - 1, "x" + cells++));
        }
        Collections.shuffle(line, random);
        draft.row(line, false, Optional.empty());
      }
      Table table = draft.table("", List.of(), random.nextInt(9), true);
      assertThat(Spans.of(table)).as("seed %d", seed).hasSameSizeAs(table.rows());
      assertThat(table.rows().stream().mapToInt(row -> row.cells().size()).sum())
          .as("seed %d", seed)
          .isEqualTo(cells);
      assertThat(table.headerRows()).isLessThanOrEqualTo(table.rows().size());
    }
  }

  @Test
  void aTableNoDocumentCouldShowIsRefused() {
    TableDraft wide = new TableDraft();
    for (int row = 0; row < 1500; row++) {
      wide.row(List.of(cell(16_383, 1, 1, "a")), false, Optional.empty());
    }
    assertThatThrownBy(() -> wide.table("", List.of(), 0, true))
        .isInstanceOfSatisfying(
            Unreadable.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.LARGE));
    TableDraft wider = new TableDraft();
    wider.row(List.of(cell(16_384, 1, 1, "a")), false, Optional.empty());
    assertThatThrownBy(() -> wider.table("", List.of(), 0, true)).isInstanceOf(Unreadable.class);
  }

  @Test
  void edgesTellColumns() throws Unreadable {
    EdgedTable draft = new EdgedTable();
    draft.row(List.of(edged(1000, false, false), edged(3010, false, false)), true);
    draft.row(
        List.of(edged(990, true, false), edged(2000, false, false), edged(3000, false, true)),
        false);
    draft.row(
        List.of(edged(1000, true, false), edged(2000, false, false), edged(3000, false, false)),
        false);
    assertThat(sketch(draft.take().orElseThrow()))
        .containsExactly("‖ x{3×1} | x{1×2}", "| · | x{1×2}", "| · | x | x");
    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.take()).isEmpty();
  }

  private static Edged edged(int right, boolean continuesAbove, boolean continuesLeft) {
    return new Edged(right, continuesAbove, continuesLeft, "body", new Words("x"));
  }

  private static Cell cell(int column, int rows, int columns, String words) {
    return new Cell(column, rows, columns, "body", new Words(words), Optional.empty());
  }

  private static List<String> sketch(Table table) {
    return Sketch.of(
        new Document(
            "",
            new Origin("", Optional.empty()),
            List.of(StyleBook.PLAIN),
            List.of(new Part(StandardPage.PORTRAIT, List.of(table))),
            List.of()));
  }
}
