package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Range;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// Cells of a breakdown are read back into it, and summed up.
class BreakdownEditTest {
  private final Words words = Words.of(BreakdownGrid.class, Locale.ROOT);
  private final Breakdown table = WidePlans.shares().breakdowns().getFirst();

  private Breakdown edited(Edit.Kind kind, List<List<Edit.Change>> added, Edit.Change... changes) {
    return on(new Edit(kind, List.of(changes), added));
  }

  private Breakdown on(Edit edit) {
    return new BreakdownEdit(Ids.counting("n"), words).on(table, edit);
  }

  private static Edit.Change change(String row, String column, String text) {
    return new Edit.Change(row, column, text);
  }

  @Test
  void cellsAreReadAsWhatStandsThere() {
    Breakdown next =
        edited(
            Edit.Kind.PASTED,
            List.of(),
            change("r1", "name", " 新城区 "),
            change("low", "firms", "600左右"),
            change("r5", "firms", "-"),
            change(BreakdownRows.HEADINGS, "parks", "智慧园区（个）"),
            change(BreakdownRows.WAYS, "rank", "合计"),
            change(BreakdownRows.WAYS, "output", "随便"));
    assertThat(next.regions().getFirst().name()).isEqualTo("新城区");
    assertThat(next.totals().getFirst().cell(2)).isEqualTo(Quantity.read("600左右"));
    assertThat(next.regions().getLast().cell(2)).isEqualTo(Quantity.read("-"));
    assertThat(next.columns().get(4).name()).isEqualTo("智慧园区");
    assertThat(next.columns().get(5).aggregation()).isEqualTo(Aggregation.SUM);
    assertThat(next.columns().getFirst().aggregation()).isEqualTo(Aggregation.SUM);
  }

  @ParameterizedTest
  @CsvSource({
    "全市 挑战线, true",
    "全县, true",
    "全省, true",
    "合计, true",
    "总计, true",
    "高线, true",
    "示例区, false",
    "全州新区, false",
    "标线镇, false",
    "会计学校, false"
  })
  void aPastedLineIsATotalLineWhenItIsCalledSo(String name, boolean total) {
    Breakdown next =
        edited(
            Edit.Kind.PASTED,
            List.of(List.of(change("", "name", name), change("", "output", "7"))));
    Line added = total ? next.totals().getLast() : next.regions().getLast();
    assertThat(added.name()).isEqualTo(name);
    assertThat(added.cell(0).printed()).isEqualTo("7");
    assertThat(next.totals()).hasSize(total ? 3 : 2);
  }

  @Test
  void columnsAreAddedForAWiderBlock() {
    Edit edit =
        new Edit(
            Edit.Kind.PASTED,
            List.of(
                change(BreakdownRows.HEADINGS, "7", "专利（件）"),
                change("r2", "7", "12"),
                change("r2", "8", "13")),
            List.of(List.of(change("", "8", "14"))),
            new Edit.Shape(2, Optional.empty(), List.of()));
    Breakdown next = on(edit);
    assertThat(next.columns()).hasSize(8);
    assertThat(next.columns().get(6).name()).isEqualTo("专利");
    assertThat(next.columns().get(6).unit()).isEqualTo("件");
    assertThat(next.regions().get(1).cell(7).printed()).isEqualTo("13");
    assertThat(next.regions().getLast().cell(7).printed()).isEqualTo("14");
  }

  @Test
  void mergedHeadingsStandOverTheirColumns() {
    Edit edit =
        new Edit(
            Edit.Kind.PASTED,
            List.of(
                change(BreakdownRows.GROUPS, "parks", "其他"),
                change(BreakdownRows.GROUPS, "output", "增加值（亿元）")),
            List.of(),
            new Edit.Shape(
                0,
                Optional.of(new Range(0, 1, 1, 6)),
                List.of(new Range(0, 5, 0, 6), new Range(0, 1, 1, 1))));
    assertThat(on(edit).columns())
        .extracting(column -> column.group() + "/" + column.name())
        .containsExactly("/增加值", "增加值（亿元）/增速", "企业培育/规上企业", "企业培育/上云企业", "其他/数字化园区", "其他/评价位次");
  }

  @Test
  void anUpperHeadingIsTypedForAllItStandsOver() {
    Breakdown next =
        edited(Edit.Kind.TYPED, List.of(), change(BreakdownRows.GROUPS, "firms", "企业"));
    assertThat(next.columns())
        .extracting(Column::group)
        .containsExactly("增加值", "增加值", "企业", "企业", "", "");
    Breakdown one = edited(Edit.Kind.TYPED, List.of(), change(BreakdownRows.GROUPS, "parks", "载体"));
    assertThat(one.columns().get(5).group()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 310, +10, SECOND, -20, WARNING",
    "1, 12.3, '', SECOND, '', SECOND",
    "2, 490, -10, WARNING, -30, WARNING",
    "3, 2420, -180, ERROR, -280, ERROR",
    "4, 10, 0, SECOND, -2, WARNING",
    "5, '', '', SECOND, '', SECOND"
  })
  void columnsAreSummedUpAndHeldAgainstTheTotalLines(
      int column, String sum, String low, Tone lowTone, String high, Tone highTone) {
    BreakdownSums sums = BreakdownSums.of(table, column);
    assertThat(sums.sum(words).text()).isEqualTo(sum);
    Cell toLow = sums.gap(table.totals().getFirst(), Locale.ROOT);
    Cell toHigh = sums.gap(table.totals().getLast(), Locale.ROOT);
    assertThat(List.of(toLow.text(), toHigh.text())).containsExactly(low, high);
    assertThat(List.of(toLow.tone(), toHigh.tone())).containsExactly(lowTone, highTone);
  }

  @Test
  void whyAGapIsWrongIsTold() {
    Cell gap = BreakdownSums.of(table, 3).gap(table.totals().getFirst(), Locale.ROOT);
    assertThat(gap.tip()).contains("上云企业").contains("2420");
    assertThat(BreakdownSums.of(table, 2).sum(words).tip()).isEqualTo("还有 1 个地区没有填写");
    assertThat(BreakdownSums.of(table, 1).sum(words).tip()).contains("平均");
  }

  @Test
  void openCommentsAreCountedAtTheirLineAndColumn() {
    Plan plan =
        WidePlans.shares()
            .withComments(
                List.of(
                    comment("1", "r2", true),
                    comment("2", "r2", true),
                    comment("3", "firms", true),
                    comment("4", "r3", false),
                    comment("5", Place.cell(new Id<>("r3"), new Id<>("firms")), true)));
    List<Row> rows = new BreakdownRows(words).cells(plan, table).rows();
    assertThat(badge(rows, "r2", 0)).isEqualTo("2");
    assertThat(badge(rows, BreakdownRows.HEADINGS, 3)).isEqualTo("1");
    assertThat(badge(rows, "r3", 0)).isEmpty();
    assertThat(badge(rows, "r3", 3)).isEqualTo("1");
    assertThat(badge(rows, "r2", 3)).isEmpty();
  }

  private static String badge(List<Row> rows, String key, int column) {
    return rows.stream()
        .filter(row -> row.key().equals(key))
        .flatMap(row -> row.cells().get(column).badges().stream())
        .map(Badge::text)
        .findFirst()
        .orElse("");
  }

  private static Comment comment(String id, String about, boolean open) {
    return comment(id, new Place(Place.Part.BREAKDOWN, about), open);
  }

  private static Comment comment(String id, Place about, boolean open) {
    Optional<Comment.Disposition> decided =
        Optional.of(new Comment.Disposition(Comment.Disposition.Outcome.ADOPTED, ""));
    return Comment.of(new Id<>(id), about, "张三", Instant.EPOCH, "偏高")
        .from("示例局")
        .withDisposition(open ? Optional.empty() : decided);
  }
}
