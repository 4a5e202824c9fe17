package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

class IndicatorEditTest {
  private static final Words WORDS = Words.of(IndicatorEdit.class, Locale.ROOT);

  private final Plan thirty = TablePlans.thirty();

  @Test
  void everyColumnChangesItsPart() {
    Plan plan =
        on(
            thirty,
            change("i8", "NAME", "劳动生产率"),
            change("i8", "UNIT", "万元"),
            change("i8", "NATURE", "约束性"),
            change("i8", "BASE", "20*"),
            change("i8", "MILESTONE2023", "30"),
            change("i8", "TARGET", "50以上"),
            change("i8", "BASIS", "按年均增长20%测算"));
    Indicator changed = indicator(plan, "i8");
    assertThat(changed.name()).isEqualTo("劳动生产率");
    assertThat(changed.unit()).isEqualTo("万元");
    assertThat(changed.nature()).isEqualTo(Indicator.Nature.BINDING);
    assertThat(changed.base().printed()).isEqualTo("20*");
    assertThat(changed.milestone(2023).printed()).isEqualTo("30");
    assertThat(changed.target().printed()).isEqualTo("50以上");
    assertThat(changed.basis().stated()).isPresent();
    assertThat(indicator(plan, "i9")).isEqualTo(indicator(thirty, "i9"));
  }

  @Test
  void computedColumnsAndUnknownNaturesChangeNothing() {
    assertThat(on(thirty, change("i8", "GROWTH", "9%"), change("i8", "NATURE", "随意")))
        .isEqualTo(thirty);
  }

  @Test
  void aCategoryIsRenamedByItsFirstRow() {
    Plan plan = on(thirty, change("i1", "CATEGORY", "总体"));
    assertThat(groups(plan).getFirst().name()).isEqualTo("总体");
    assertThat(groups(plan).getFirst().indicators()).hasSize(2);
  }

  @Test
  void aUnitTypedBehindTheNameGoesToItsColumn() {
    Plan blank = on(thirty, change("i25", "NAME", "带宽（Tbps）"));
    assertThat(indicator(blank, "i25").name()).isEqualTo("带宽");
    assertThat(indicator(blank, "i25").unit()).isEqualTo("Tbps");
    Plan given = on(thirty, change("i8", "NAME", "生产率（亿元）"));
    assertThat(indicator(given, "i8").name()).isEqualTo("生产率（亿元）");
    assertThat(indicator(given, "i8").unit()).isEqualTo("万元/人");
  }

  @Test
  void anEmptyCategoryIsFilledByTyping() {
    Group empty = new Group(new Id<>("new"), "空", List.of());
    Plan plan = Indicators.addGroup(thirty, TablePlans.TABLE, empty);
    String row = IndicatorRows.key(empty.id());
    Plan filled = on(plan, change(row, "CATEGORY", "不空"), change(row, "NAME", "第一项"));
    assertThat(groups(filled).getLast().name()).isEqualTo("不空");
    assertThat(groups(filled).getLast().indicators())
        .extracting(Indicator::name)
        .containsExactly("第一项");
  }

  @Test
  void addedRowsFindTheirCategory() {
    Plan plan =
        added(
            thirty,
            List.of(change("", "CATEGORY", "数字科创"), change("", "NAME", "甲")),
            List.of(change("", "NAME", "乙"), change("", "TARGET", "9")),
            List.of(change("", "CATEGORY", "另一类"), change("", "NAME", "丙")),
            List.of(change("", "NAME", "丁")));
    assertThat(groups(plan)).hasSize(7);
    assertThat(groups(plan).get(1).indicators().getLast().name()).isEqualTo("甲");
    assertThat(groups(plan).get(5).indicators().getLast().name()).isEqualTo("乙");
    assertThat(groups(plan).get(6).indicators())
        .extracting(Indicator::name)
        .containsExactly("丙", "丁");
  }

  @Test
  void anEmptyTableGetsItsFirstCategory() {
    Plan plan = added(TablePlans.empty(), List.of(change("", "NAME", "甲（个）")));
    assertThat(groups(plan)).extracting(Group::name).containsExactly("新类别");
    assertThat(groups(plan).getFirst().indicators().getFirst().unit()).isEqualTo("个");
  }

  private static Plan on(Plan plan, Edit.Change... changes) {
    return edit(plan, new Edit(Edit.Kind.TYPED, List.of(changes), List.of()));
  }

  private static Plan added(Plan plan, List<?>... rows) {
    List<List<Edit.Change>> added =
        Stream.of(rows).map(row -> row.stream().map(Edit.Change.class::cast).toList()).toList();
    return edit(plan, new Edit(Edit.Kind.PASTED, List.of(), added));
  }

  private static Plan edit(Plan plan, Edit edit) {
    return new IndicatorEdit(TablePlans.TABLE, Ids.counting("n"), WORDS).on(plan, edit);
  }

  private static Edit.Change change(String row, String column, String text) {
    return new Edit.Change(row, column, text);
  }

  private static Indicator indicator(Plan plan, String id) {
    return Indicators.find(plan, new Id<>(id)).orElseThrow();
  }

  private static List<Group> groups(Plan plan) {
    return plan.indicatorTables().stream().map(IndicatorTable::groups).findFirst().orElseThrow();
  }
}
