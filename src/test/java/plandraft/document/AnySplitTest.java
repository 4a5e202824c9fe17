package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Tables too wide for a page: their parts say what they say, column by column.
class AnySplitTest {
  private static final Paragraph CONTINUED = Paragraph.of("caption", "表1（续表）");

  private static Cell cell(int column, int columns, String words) {
    return new Cell(column, 1, columns, "s", new Cell.Words(words), Optional.empty());
  }

  private static Table.Row row(boolean keep, Cell... cells) {
    return new Table.Row(List.of(cells), keep, Optional.of(new Anchor("row:" + cells.length)));
  }

  private static Table table(int names, List<Integer> begins, int columns, Table.Row... rows) {
    return new Table(
        "t",
        Stream.iterate(100, width -> width + 1).limit(columns).toList(),
        1,
        List.of(rows),
        true,
        Optional.of(new Split(names, begins, Optional.of(CONTINUED))));
  }

  private static List<String> words(Table table) {
    return Spans.of(table).stream()
        .map(
            row ->
                row.stream()
                    .map(slot -> slot.cell().columnSpan() + slot.cell().content().printed())
                    .reduce("", (one, other) -> one + " " + other))
        .toList();
  }

  @Test
  void everyPartHasTheNamesAndItsOwnColumns() {
    Table whole =
        table(
            1,
            List.of(3),
            4,
            row(true, cell(0, 1, "地区"), cell(1, 3, "建设")),
            row(true, cell(0, 1, "甲"), cell(1, 1, "1"), cell(2, 1, "2"), cell(3, 1, "3")),
            row(false, cell(0, 4, "备注")));
    List<Block> blocks = whole.onPaper();
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(1)).isEqualTo(CONTINUED);
    Table first = (Table) blocks.getFirst();
    Table last = (Table) blocks.getLast();
    assertThat(first.columns()).containsExactly(100, 101, 102);
    assertThat(last.columns()).containsExactly(100, 103);
    assertThat(words(first)).containsExactly(" 1地区 2建设", " 1甲 11 12");
    assertThat(words(last)).containsExactly(" 1地区 1建设", " 1甲 13", " 2备注");
  }

  @Test
  void aPageMayEndBehindAPart() {
    Table whole =
        table(
            1,
            List.of(2),
            3,
            row(true, cell(0, 1, "地区"), cell(1, 1, "一"), cell(2, 1, "二")),
            row(true, cell(0, 1, "甲"), cell(1, 1, "1"), cell(2, 1, "2")),
            row(false, cell(0, 3, "备注")));
    Table first = (Table) whole.onPaper().getFirst();
    assertThat(first.rows()).extracting(Table.Row::keepWithNext).containsExactly(true, false);
    assertThat(first.rows()).allMatch(row -> row.anchor().isPresent());
  }

  @Test
  void aSheetKeepsItsColumnsTogetherButNoCellOverTwoPages() {
    Table cut =
        table(
                1,
                List.of(3),
                4,
                row(true, cell(0, 1, "地区"), cell(1, 3, "建设")),
                row(false, cell(0, 4, "小计")),
                row(true, cell(0, 1, "甲"), cell(1, 1, "1"), cell(2, 1, "2"), cell(3, 1, "3")),
                row(false, cell(0, 4, "备注")))
            .cut();
    assertThat(words(cut)).containsExactly(" 1地区 2建设 1建设", " 3小计 1小计", " 1甲 11 12 13", " 3备注 1");
    assertThat(cut.cut()).isEqualTo(cut);
  }

  @Test
  void aTableThatFitsIsItsOwnOnlyPart() {
    Table small = new Table("t", List.of(1, 2), 0, List.of(), true);
    assertThat(small.onPaper()).containsExactly(small);
    assertThat(small.cut()).isSameAs(small);
  }

  @Test
  void partsHaveColumnsOfTheirOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Split(2, List.of(2), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Split(1, List.of(4, 3), Optional.empty()));
  }

  @Test
  void thePartsAreMeasured() {
    Split split = new Split(1, List.of(3, 4), Optional.empty());
    double[] widths = {10, 1, 2, 30, 4};
    assertThat(split.first(widths)).isEqualTo(13);
    assertThat(split.widest(widths)).isEqualTo(40);
  }

  @RepeatedTest(40)
  void everyCellIsPrintedOnceAndInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int names = random.nextInt(1, 4);
    int columns = names + random.nextInt(2, 40);
    List<Integer> begins =
        IntStream.range(names + 1, columns).filter(_ -> random.nextInt(5) == 0).boxed().toList();
    Table.Row[] rows = new Table.Row[random.nextInt(1, 8)];
    for (int i = 0; i < rows.length; i++) {
      int at = i;
      rows[i] =
          row(
              random.nextBoolean(),
              IntStream.range(0, columns)
                  .mapToObj(column -> cell(column, 1, at + "," + column))
                  .toArray(Cell[]::new));
    }
    Table whole = table(names, begins, columns, rows);
    List<Table> parts =
        whole.onPaper().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertThat(parts).hasSize(begins.size() + 1);
    List<Integer> widths = new ArrayList<>(whole.columns().subList(0, names));
    for (Table part : parts) {
      assertThat(part.columns().subList(0, names)).isEqualTo(whole.columns().subList(0, names));
      widths.addAll(part.columns().subList(names, part.columns().size()));
    }
    assertThat(widths).isEqualTo(whole.columns());
    for (int i = 0; i < rows.length; i++) {
      List<String> printed = new ArrayList<>();
      for (Table part : parts) {
        List<Cell> cells = part.rows().get(i).cells();
        assertThat(Spans.of(part).get(i)).hasSameSizeAs(cells);
        cells.subList(part == parts.getFirst() ? 0 : names, cells.size()).stream()
            .map(cell -> cell.content().printed())
            .forEach(printed::add);
      }
      assertThat(printed)
          .isEqualTo(rows[i].cells().stream().map(cell -> cell.content().printed()).toList());
    }
  }

  @Test
  void aDocumentWithoutWideTablesIsTheSameOnPaper() {
    Document document = Specimens.everything();
    assertThat(document.onPaper()).isSameAs(document);
  }
}
