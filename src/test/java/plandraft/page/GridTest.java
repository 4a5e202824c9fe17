package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.page.Page.Rule;

/// How high rows are, and where tables may end on a page.
class GridTest {
  private static final int LINE = 320;
  private static final int RULE = 10;

  /// Ten characters of 12 points and the margins of the cell.
  private static final int TEN = 10 * 240 + 170;

  private static final Map<String, Style> STYLES =
      Specimens.styles().stream().collect(Collectors.toMap(Style::id, style -> style));

  @Test
  void aRowIsAsHighAsItsTallestCellAndItsRule() {
    Grid grid = grid(row(cell(0, 1, "一二三"), cell(1, 1, "一二三四五六七八九十一二三")), row(cell(0, 1, "")));
    assertThat(grid.height(0)).isEqualTo(2 * LINE + RULE);
    assertThat(grid.height(1)).isEqualTo(LINE + RULE);
    assertThat(grid.height(0, 2)).isEqualTo(3 * LINE + 2 * RULE);
  }

  @Test
  void paragraphsOfACellStandBelowOneAnother() {
    assertThat(grid(row(cell(0, 1, "一\n二\n三"), cell(1, 1, ""))).height(0))
        .isEqualTo(3 * LINE + RULE);
  }

  @Test
  void mergedRowsShareWhatTheirCellNeedsMore() {
    String fourLines = "一二三四五六七八九十".repeat(4);
    Grid grid =
        grid(
            row(cell(0, 3, fourLines), cell(1, 1, "甲")),
            row(cell(1, 1, "乙")),
            row(cell(1, 1, "丙")));
    assertThat(grid.height(0, 3)).isEqualTo(4 * LINE + RULE);
    int share = (4 * LINE + RULE - 3 * (LINE + RULE)) / 3;
    assertThat(List.of(grid.height(0), grid.height(1), grid.height(2)))
        .allSatisfy(height -> assertThat(height - LINE - RULE).isBetween(share, share + 1));
    assertThat(IntStream.range(0, 3)).allMatch(grid::isStretched);
  }

  @Test
  void narrowerCellsGoFirstAndLeaveLessForWiderOnes() {
    String threeLines = "一二三四五六七八九十".repeat(3);
    Grid grid =
        grid(
            row(cell(0, 3, "一二三四五六七八九十".repeat(4)), cell(1, 2, threeLines)),
            row(),
            row(cell(1, 1, "丙")));
    assertThat(grid.height(0, 2)).isEqualTo(3 * LINE + RULE);
    assertThat(grid.height(2)).isEqualTo(LINE + RULE);
    assertThat(grid.isStretched(2)).isFalse();
  }

  @Test
  void aMergedCellIsCutOnlyWhereItsWordsStandAboveAndTwoRowsOnEitherSide() {
    Grid grid =
        grid(
            row(cell(0, 6, "一二三四五六七八九十".repeat(2)), cell(1, 2, "甲")),
            row(),
            row(cell(1, 1, "乙")),
            row(cell(1, 3, "丙")),
            row(),
            row());
    assertThat(IntStream.rangeClosed(1, 6)).filteredOn(grid::mayCut).containsExactly(3);
    assertThat(grid.cut(1)).hasSize(2);
    assertThat(grid.cut(3)).hasSize(1);
  }

  @Test
  void aTableStandsInTheMiddle() {
    Grid grid = Grid.of(table(1, true, row(cell(0, 1, "甲"), cell(1, 1, "乙"))), STYLES, 8844);
    assertThat(grid.left()).isEqualTo((8844 - 2 * TEN) / 2);
    assertThat(grid.right()).isEqualTo(8844 - grid.left());
    assertThat(grid.headerHeight()).isEqualTo(LINE + RULE);
  }

  @Test
  void aTableWithoutFrameHasNoRules() {
    Table plain = table(0, false, row(cell(0, 1, "甲"), cell(1, 1, "乙")));
    assertThat(Grid.of(plain, STYLES, 8844).height(0)).isEqualTo(LINE);
    assertThat(pages(List.of(plain)).getFirst().pieces()).noneMatch(Rule.class::isInstance);
  }

  @Test
  void theLowerRuleNeedsRoomToo() {
    // 18 lines and 7 rows are 6 twips lower than the page, its lower rule takes 10.
    List<Block> blocks = new ArrayList<>(Collections.nCopies(18, Paragraph.of("body", "文")));
    blocks.add(rows(7));
    assertThat(pages(blocks)).hasSize(2);
    assertThat(Shown.lines(pages(blocks).getLast())).containsExactly("行6", "— 2 —");
    blocks.set(blocks.size() - 1, rows(6));
    assertThat(pages(blocks)).hasSize(1);
  }

  @Test
  void whatFollowsStandsBelowTheLowerRule() {
    Page page = pages(List.of(rows(2), Paragraph.of("body", "文"))).getFirst();
    int top = Specimens.PORTRAIT.top() + 2 * (LINE + RULE) + RULE;
    assertThat(Shown.words(page).filter(words -> words.text().equals("文")).findFirst())
        .get()
        .extracting(Page.Words::y)
        .isEqualTo(top + 579 - 579 / 5);
  }

  @Test
  void wordsThatTheLastPageOfACategoryCannotHoldAreLeftOut() {
    CellText text =
        CellText.of(
            new Cell.Words("一二三四五六七八九十".repeat(3)).paragraphs(), STYLES.get("note"), TEN - 170);
    assertThat(text.lines()).hasSize(3);
    assertThat(text.pieces(0, 0, 3 * LINE, Optional.empty())).hasSize(3);
    assertThat(text.pieces(0, 0, 2 * LINE, Optional.empty())).hasSize(2);
    assertThat(text.pieces(0, 0, LINE / 2, Optional.empty())).hasSize(1);
  }

  private static List<Page> pages(List<Block> blocks) {
    return Pages.of(
        new Document(
            "表",
            new Document.Origin("", Optional.empty()),
            Specimens.styles(),
            List.of(new Document.Part(Specimens.PORTRAIT, blocks)),
            List.of()));
  }

  private static Table rows(int count) {
    return table(
        0,
        true,
        IntStream.range(0, count)
            .mapToObj(i -> row(cell(0, 1, "行" + i), cell(1, 1, "")))
            .toArray(Table.Row[]::new));
  }

  private static Grid grid(Table.Row... rows) {
    return Grid.of(table(0, true, rows), STYLES, 2 * TEN);
  }

  private static Table table(int header, boolean frame, Table.Row... rows) {
    return new Table("表", List.of(TEN, TEN), header, List.of(rows), frame);
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row(List.of(cells), false, Optional.empty());
  }

  private static Cell cell(int column, int rows, String words) {
    return new Cell(column, rows, 1, "note", new Cell.Words(words), Optional.empty());
  }
}
