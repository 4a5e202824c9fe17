package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Cell;
import plandraft.document.Specimens;
import plandraft.document.Table;

/// Tables of tasks and indicators: categories to the left, what they hold to the right.
class RuledTest {
  private record Row(String category, String words) {}

  private static Ruled<Row> ruled(int category, int words) {
    return new Ruled<>(
        new Cells(false),
        List.of(
            new Ruled.Column<>(
                "类别",
                category,
                false,
                row -> Optional.of(row.category()),
                row -> Optional.of(new Cell.Words(row.category())),
                _ -> Optional.empty()),
            new Ruled.Column<>(
                "内容",
                words,
                false,
                _ -> Optional.empty(),
                row -> Optional.of(new Cell.Words(row.words())),
                _ -> Optional.empty())),
        _ -> Optional.empty(),
        Specimens.PORTRAIT);
  }

  private static List<Row> rows(int count, int category, int words) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Row("类".repeat(category), "字".repeat(words)))
        .toList();
  }

  private static double part(Table table) {
    return (double) table.columns().getFirst() / Specimens.PORTRAIT.textWidth();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 60, 10, 0.26, 0.28",
    "2, 20, 10, 0.26, 0.31",
    "2, 12, 10, 0.19, 0.21",
    "12, 60, 10, 0.19, 0.21",
    "12, 60, 25, 0.19, 0.21",
    "1, 60, 10, 0.19, 0.21"
  })
  void aCategoryOfManyWordsAndFewRowsIsWider(
      int rows, int category, int words, double least, double most) {
    Table table = ruled(20, 80).table("表", rows(rows, category, words), Optional.empty());
    assertThat(part(table)).isBetween(least, most);
    assertThat(table.columns().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(Specimens.PORTRAIT.textWidth());
  }

  @Test
  void aWiderCategoryMakesTheTableLower() {
    List<Row> rows = rows(3, 80, 12);
    Table table = ruled(20, 80).table("表", rows, Optional.empty());
    int narrow = Specimens.PORTRAIT.textWidth() / 5;
    List<Integer> asked = List.of(narrow, Specimens.PORTRAIT.textWidth() - narrow);
    List<Table.Row> body = table.rows().subList(1, table.rows().size());
    assertThat(Kept.height(body, new Cells(false), table.columns()))
        .isLessThan(Kept.height(body, new Cells(false), asked));
  }

  @ParameterizedTest
  @CsvSource({"6, false", "31, false", "32, true", "33, false"})
  void aWordThatNoWidthHoldsIsAnOrphan(int words, boolean orphan) {
    List<Row> rows = List.of(new Row("综合发展", "字".repeat(30)), new Row("数字产业", "字".repeat(words)));
    assertThat(ruled(14, 80).leavesOrphans(rows)).isEqualTo(orphan);
  }
}
