package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every block pasted anywhere, and of every block on its way over the clipboard.
class AnyPastingTest {
  private static final Taking ALL = Taking.TEXTS.withRows().withColumns().withMerges();

  static Stream<Cells> sheets() {
    return AnySheet.first(80);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void whatIsCopiedAndPutBackChangesNothing(Cells cells) {
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Range range = cells.whole(AnySheet.range(cells, random));
      if (range.top() < cells.foot() && range.bottom() >= cells.foot()) {
        continue;
      }
      Paste paste = Pasting.paste(cells, range, Block.of(cells, range), Taking.TEXTS);
      assertThat(paste.edit().isEmpty()).isTrue();
      assertThat(paste.refused()).isZero();
      assertThat(paste.target()).isEqualTo(range);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void everyTextFindsItsPlaceOrIsRefused(Cells cells) {
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      Block block = AnySheet.block(i);
      Spot at = cells.home(AnySheet.range(cells, random).first());
      Paste paste =
          Pasting.paste(
              cells, new Range(at.row(), at.column(), at.row(), at.column()), block, Taking.TEXTS);
      Cells then = Preview.of(cells, paste.edit()).cells();
      int astray = 0;
      Set<Spot> met = new HashSet<>();
      for (Spot from : AnySheet.spots(new Range(0, 0, block.height() - 1, block.width() - 1))) {
        Spot to = new Spot(at.row() + from.row(), at.column() + from.column());
        String text = block.at(from.row(), from.column()).orElseThrow();
        boolean inside =
            cells.within(to).equals(to) && (at.row() >= cells.foot() || to.row() < cells.foot());
        if (!inside) {
          astray += text.isEmpty() ? 0 : 1;
        } else if (met.add(cells.span(to).first())) {
          Spot home = cells.span(to).first();
          String old = cells.cell(home).text();
          assertThat(then.cell(home).text()).isEqualTo(cells.editable(home) ? text : old);
          astray += cells.editable(home) || text.equals(old) ? 0 : 1;
        }
      }
      assertThat(paste.refused()).isEqualTo(astray);
      assertThat(paste.edit().added()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void whereASheetGrowsOnlyCellsThatCannotBeChangedRefuse(Cells cells) {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Block block = AnySheet.block(i);
      Spot at = cells.home(AnySheet.range(cells, random).first());
      Paste paste =
          Pasting.paste(cells, new Range(at.row(), at.column(), at.row(), at.column()), block, ALL);
      Preview preview = Preview.of(cells, paste.edit());
      assertThat(preview.cells().rows()).hasSize(cells.rows().size() + paste.edit().added().size());
      assertThat(preview.cells().columns())
          .hasSize(cells.columns().size() + paste.edit().shape().columns());
      assertThat(preview.proposed())
          .allMatch(spot -> preview.cells().within(spot).equals(spot))
          .hasSize(
              paste.edit().changes().size()
                  + paste.edit().added().stream().mapToInt(List::size).sum());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void clearingEmptiesWhatCanBeTypedIntoAndNothingElse(Cells cells) {
    Random random = new Random(6);
    for (int i = 0; i < 20; i++) {
      Range range = AnySheet.range(cells, random);
      Cells then = Preview.of(cells, Pasting.clear(cells, range)).cells();
      Set<Spot> homes = new HashSet<>();
      AnySheet.spots(range).forEach(spot -> homes.add(cells.span(spot).first()));
      for (Spot spot : AnySheet.spots(cells.whole())) {
        boolean cleared =
            homes.contains(spot)
                && cells.editable(spot)
                && (range.top() >= cells.foot() || spot.row() < cells.foot());
        assertThat(then.cell(spot).text()).isEqualTo(cleared ? "" : cells.cell(spot).text());
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void fillingDownTwiceIsFillingDownOnce(Cells cells) {
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Range range = AnySheet.range(cells, random);
      Edit once = Pasting.fillDown(cells, range);
      assertThat(once.kind()).isEqualTo(Edit.Kind.FILLED);
      Cells then = Preview.of(cells, once).cells();
      assertThat(Pasting.fillDown(then, range).isEmpty()).isTrue();
    }
  }

  static Stream<Block> blocks() {
    return Stream.concat(
        LongStream.range(0, 60).mapToObj(AnySheet::block),
        AnySheet.first(60).map(cells -> Block.of(cells, cells.whole())));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("blocks")
  void textOnTheClipboardReadsAsItWasWritten(Block block) {
    List<List<Optional<String>>> blank =
        block.rows().stream()
            .map(row -> row.stream().map(cell -> Optional.of(cell.orElse(""))).toList())
            .toList();
    assertThat(TabText.read(TabText.write(block)).rows()).isEqualTo(blank);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("blocks")
  void aTableOnTheClipboardKeepsCellsAndMerges(Block block) {
    Block read = HtmlTable.read(HtmlTable.write(block)).orElseThrow();
    assertThat(read.merges()).containsExactlyInAnyOrderElementsOf(block.merges());
    assertThat(read.height()).isEqualTo(block.height());
    for (int row = 0; row < block.height(); row++) {
      for (int column = 0; column < block.width(); column++) {
        assertThat(read.at(row, column).map(AnyPastingTest::bare))
            .isEqualTo(block.at(row, column).map(AnyPastingTest::bare));
      }
    }
  }

  /// White space is not kept in HTML.
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td>a<td>b</table>                                 | a,b",
        "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>   | a,b",
        "<table><tr><td><p>甲</p><p>乙</p></td><td>c</td></tr></table> | 甲乙,c",
        "<table><tr><td>a<br>b</td></tr></table>                       | a b",
        "<table><tr><td>&lt;1&gt;&amp;</td></tr></table>               | <1>&",
        "<p>x</p><table><tr><td>一</td></tr></table><table/>           | 一",
        "<table><tr><td><span lang=EN-US>5G</span>基站</td></tr>       | 5G基站"
      })
  void tablesOfOtherProgramsAreRead(String html, String cells) {
    assertThat(HtmlTable.read(html).orElseThrow().rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.stream().map(Optional::orElseThrow))
                    .containsExactly(cells.split(",")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>a", "a\tb", "<tr><td>a</td></tr>"})
  void whatIsNoTableIsNotRead(String html) {
    assertThat(HtmlTable.read(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a            | 1 | 1", "a\\tb         | 1 | 2", "a\\nb         | 2 | 1",
        "a\\r\\nb\\r\\n   | 2 | 1", "a\\rb         | 2 | 1", "\\t\\t          | 1 | 3",
        "a\\n\\nb       | 3 | 1", "'\"a\\nb\"\\tc'   | 1 | 2", "'\"a\\tb\"'    | 1 | 1",
        "'\"a\\nb'     | 2 | 1", "a\\tb\\nc      | 2 | 2"
      })
  void linesAndTabsMakeRowsAndCells(String text, int rows, int columns) {
    Block block = TabText.read(text.translateEscapes());
    assertThat(block.height()).isEqualTo(rows);
    assertThat(block.width()).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 4, 1, 4", "2, 1, 3, 1, 2", "1, 2, 1, 6, 1", "2, 2, 4, 4, 4", "3, 3, 1, 1, 3"})
  void aBlockRepeatsWhereItFitsExactly(int height, int width, int rows, int columns, int told) {
    Cells cells =
        Cells.of(
            IntStream.range(0, 6).mapToObj(i -> Column.of("c" + i, "", 10)).toList(),
            IntStream.range(0, 6)
                .mapToObj(
                    i ->
                        Row.of(
                            "r" + i,
                            "",
                            () -> IntStream.range(0, 6).mapToObj(_ -> Cell.of("-")).toList()))
                .toList());
    Block block =
        new Block(
            Stream.generate(() -> Stream.generate(() -> Optional.of("x")).limit(width).toList())
                .limit(height)
                .toList());
    Paste paste = Pasting.paste(cells, new Range(0, 0, rows - 1, columns - 1), block, Taking.TEXTS);
    assertThat(paste.target().rows()).isEqualTo(told);
    assertThat(paste.edit().changes()).hasSize(paste.target().rows() * paste.target().columns());
  }
}
