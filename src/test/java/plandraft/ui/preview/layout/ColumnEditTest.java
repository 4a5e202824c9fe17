package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.layout.IndicatorShows;
import plandraft.layout.Pattern;
import plandraft.layout.TableLayout.Column;
import plandraft.layout.TaskShows;
import plandraft.layout.Widths;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

class ColumnEditTest {
  private static final int PORTRAIT = 8844;
  private static final Words WORDS = Words.of(ColumnEdit.class, Locale.ROOT);
  private static final ColumnEdit<TaskShows> TASKS =
      new ColumnEdit<>(List.of(TaskShows.values()), new Contents(WORDS)::of, WORDS);
  private static final List<Column<TaskShows>> COLUMNS =
      List.of(
          column(TaskShows.TASK, "任务名称", 1, false),
          column(TaskShows.MEASURE, "内容与要求", 2, false),
          column(TaskShows.DEADLINE, "{targetYear}年", 1, true));

  private static Column<TaskShows> column(
      TaskShows shows, String heading, int width, boolean ifAny) {
    return new Column<>(shows, new Pattern(heading), width, ifAny);
  }

  private static ColumnEdit.Result<TaskShows> typed(int row, ColumnEdit.Place place, String text) {
    Edit.Change change = new Edit.Change(Integer.toString(row), place.name(), text);
    return TASKS.of(COLUMNS, List.of(change), PORTRAIT);
  }

  @Test
  void aColumnIsARowOfWords() {
    Widths widths = Widths.of(List.of(1, 2, 1), PORTRAIT);
    assertThat(TASKS.texts(COLUMNS.get(1), widths, 1)).containsExactly("内容与要求", "内容与要求", "78", "否");
    assertThat(TASKS.texts(COLUMNS.get(2), widths, 2)).containsExactly("完成时限", "{目标年}年", "39", "是");
  }

  @Test
  void eachCellChangesItsColumnAlone() {
    assertThat(typed(0, ColumnEdit.Place.SHOWS, " 类别 ").columns())
        .containsExactly(
            column(TaskShows.CATEGORY, "任务名称", 1, false), COLUMNS.get(1), COLUMNS.get(2));
    assertThat(typed(1, ColumnEdit.Place.HEADING, "{基期年}要求").columns().get(1))
        .isEqualTo(column(TaskShows.MEASURE, "{baseYear}要求", 2, false));
    assertThat(typed(2, ColumnEdit.Place.IF_ANY, "否").columns().get(2).ifAny()).isFalse();
    assertThat(typed(1, ColumnEdit.Place.HEADING, "").columns().get(1).heading().text()).isEmpty();
  }

  @Test
  void aWidthLeavesTheOthersTheirShares() {
    assertThat(typed(1, ColumnEdit.Place.WIDTH, "１００").columns())
        .extracting(Column::width)
        .containsExactly(280, 1000, 280);
  }

  @ParameterizedTest
  @CsvSource({
    "0, SHOWS, 天气, 这里可以写：类别、任务、内容与要求、责任单位、牵头单位、配合单位、完成时限、关联指标",
    "1, SHOWS, '', 这里可以写：类别、任务、内容与要求、责任单位、牵头单位、配合单位、完成时限、关联指标",
    "1, WIDTH, 宽, '这里写数字，如 28.95'",
    "1, WIDTH, '', '这里写数字，如 28.95'",
    "1, WIDTH, 2, 这里可以写：5～146",
    "2, WIDTH, 99999, 这里可以写：5～146",
    "2, IF_ANY, 也许, 这里可以写：是、否"
  })
  void whatCannotBeIsToldAndNothingChanges(
      int row, ColumnEdit.Place place, String text, String told) {
    ColumnEdit.Result<TaskShows> result = typed(row, place, text);
    assertThat(result.columns()).isEqualTo(COLUMNS);
    assertThat(result.wrong()).contains(new ColumnEdit.Wrong(row, place, text, told));
  }

  @Test
  void oneWrongCellAmongSeveralRefusesThemAll() {
    List<Edit.Change> changes =
        List.of(
            new Edit.Change("0", "HEADING", "任务"),
            new Edit.Change("1", "HEADING", "{没有}"),
            new Edit.Change("2", "HEADING", "时限"));
    ColumnEdit.Result<TaskShows> result = TASKS.of(COLUMNS, changes, PORTRAIT);
    assertThat(result.columns()).isEqualTo(COLUMNS);
    assertThat(result.wrong().orElseThrow().row()).isEqualTo(1);
  }

  @Test
  void everyContentHasANameOfItsOwnInBothLanguages() {
    for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
      Contents contents = new Contents(Words.of(Contents.class, language));
      assertThat(List.of(IndicatorShows.values()))
          .extracting(contents::of)
          .doesNotHaveDuplicates()
          .doesNotContain("");
      assertThat(List.of(TaskShows.values()))
          .extracting(contents::of)
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }
}
