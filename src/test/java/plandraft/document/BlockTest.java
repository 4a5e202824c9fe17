package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
  @Test
  void aParagraphShowsItsPartOfThePlan() {
    Paragraph paragraph = Paragraph.of("body", "数字");
    assertThat(paragraph.anchors()).isEmpty();
    assertThat(paragraph.at(new Anchor("block:b1")).anchors())
        .containsExactly(new Anchor("block:b1"));
  }

  @Test
  void aTableShowsWhatItsRowsAndCellsDo() {
    Table table =
        new Table(
            "表",
            List.of(100, 100),
            0,
            List.of(
                row(Optional.of("grid:r1"), cell(0, Optional.empty()), cell(1, Optional.of("b"))),
                row(Optional.empty(), cell(0, Optional.of("c")), cell(1, Optional.of("d")))),
            true);
    assertThat(table.anchors()).extracting(Anchor::name).containsExactly("grid:r1", "b", "c", "d");
  }

  @Test
  void contentsShowNoPart() {
    assertThat(new Contents("contents", 3, List.of()).anchors()).isEmpty();
  }

  private static Table.Row row(Optional<String> anchor, Cell... cells) {
    return new Table.Row(List.of(cells), false, anchor.map(Anchor::new));
  }

  private static Cell cell(int column, Optional<String> anchor) {
    return new Cell(column, 1, 1, "cell", new Cell.Words("字"), anchor.map(Anchor::new));
  }
}
