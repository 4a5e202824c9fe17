package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Document;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Quantity;
import plandraft.query.References;
import plandraft.recognize.Difference.Kind;

/// What an imported document says otherwise is listed, and each part can be taken or left.
class DifferencesTest {
  private static Plan county() throws IOException {
    return Samples.all().stream()
        .filter(each -> each.name().equals("sample-county-agriculture"))
        .findFirst()
        .orElseThrow()
        .plan();
  }

  private static Plan read(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }

  private static List<Difference> differences(Plan mine, Plan theirs) {
    return differences(mine, new Recognition(theirs, true, List.of()));
  }

  private static List<Difference> differences(Plan mine, Recognition theirs) {
    References references = References.of(mine);
    References other = References.of(theirs.plan());
    return Differences.between(
        mine, theirs, inline -> references.words(inline).or(() -> other.words(inline)).orElse(""));
  }

  private static String where(Difference difference) {
    return difference.where().in(Locale.ROOT);
  }

  static Stream<Samples.Sample> documents() throws IOException {
    return Samples.of("plan", "targets", "responsibilities", "leads", "breakdown").stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anUnchangedDocumentSaysNothingNew(Samples.Sample sample) throws IOException {
    Recognition read =
        Recognizer.recognize(List.of(sample.document()), Choices.NONE, Ids.counting("n"));
    assertThat(differences(sample.plan(), read))
        .filteredOn(Difference::usual)
        .extracting(DifferencesTest::where, Difference::before, Difference::after)
        .isEmpty();
  }

  @Test
  void aChangedTargetIsOneDifference() throws IOException {
    Plan mine = county();
    Indicator first = mine.indicatorTables().getFirst().indicators().getFirst();
    Plan changed =
        Rewritten.indicator(
            mine, first.id(), each -> Optional.of(each.withTarget(Quantity.read("18"))));

    List<Difference> found = differences(mine, changed);

    assertThat(found).hasSize(1);
    assertThat(where(found.getFirst())).isEqualTo(first.name() + "：目标值");
    assertThat(found.getFirst().before()).isEqualTo("16");
    assertThat(found.getFirst().after()).isEqualTo("18");
    assertThat(Difference.taken(mine, found)).isEqualTo(changed);
    assertThat(Difference.taken(mine, List.of())).isSameAs(mine);
  }

  @Test
  void anIndicatorMovesUnderItsAlias() throws IOException {
    Plan mine = county();
    Indicator first = mine.indicatorTables().getFirst().indicators().getFirst();
    Plan aliased = mine.withAliases(List.of(new plandraft.model.Alias("农业数字产值", first.id())));
    Plan renamed =
        mine.withIndicatorTables(
            List.of(
                mine.indicatorTables()
                    .getFirst()
                    .withGroups(
                        mine.indicatorTables().getFirst().groups().stream()
                            .map(
                                group ->
                                    group.withIndicators(
                                        group.indicators().stream()
                                            .map(
                                                each ->
                                                    each.id().equals(first.id())
                                                        ? fresh(each)
                                                        : each)
                                            .toList()))
                            .toList())));

    assertThat(differences(aliased, renamed))
        .extracting(DifferencesTest::where)
        .contains(first.name() + "：目标值")
        .doesNotContain("指标“农业数字产值”");
  }

  private static Indicator fresh(Indicator each) {
    return Indicator.of(new Id<>("other"), "农业数字产值", each.baseYear())
        .withUnit(each.unit())
        .withBase(each.base())
        .withTarget(Quantity.read("20"));
  }

  @Test
  void newAndMissingIndicatorsAreToldApart() throws IOException {
    Plan mine = county();
    var table = mine.indicatorTables().getFirst();
    var group = table.groups().getFirst();
    Indicator added = Indicator.of(new Id<>("new"), "冷库库容", 2023).withTarget(Quantity.read("5"));
    Plan theirs =
        mine.withIndicatorTables(
            List.of(
                table.withGroups(
                    Stream.concat(
                            Stream.of(
                                group.withIndicators(
                                    List.of(group.indicators().getFirst(), added))),
                            table.groups().stream().skip(1))
                        .toList())));

    List<Difference> found = differences(mine, theirs);

    assertThat(found)
        .extracting(Difference::kind, DifferencesTest::where)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "指标“冷库库容”"),
            org.assertj.core.groups.Tuple.tuple(
                Kind.MISSING, "指标“" + group.indicators().get(1).name() + "”"));
    Plan usual = Difference.taken(mine, found.stream().filter(Difference::usual).toList());
    assertThat(usual.indicatorTables().getFirst().groups().getFirst().indicators()).hasSize(3);
    Plan all = Difference.taken(mine, found);
    assertThat(all.indicatorTables().getFirst().groups().getFirst().indicators())
        .extracting(Indicator::name)
        .containsExactly(group.indicators().getFirst().name(), "冷库库容");
  }

  @Test
  void changedTextKeepsTheReferencesOfOtherParagraphs() throws IOException {
    Plan mine = county();
    Section goals = mine.sections().get(1).children().get(1);
    Plan theirs =
        read(Texts.document("一、基础与目标\n（二）主要目标\n" + paragraph(mine, goals) + "\n新增一段话，说明目标的由来。"));

    List<Difference> found =
        differences(mine, theirs).stream().filter(each -> where(each).equals("章节“主要目标”")).toList();

    assertThat(found).hasSize(1);
    Section next = Difference.taken(mine, found).sections().get(1).children().get(1);
    assertThat(next.body().getFirst()).isEqualTo(goals.body().getFirst());
    assertThat(next.body()).hasSize(goals.body().size() + 1);
    assertThat(next.body()).anyMatch(Block.TableHere.class::isInstance);
  }

  private static String paragraph(Plan plan, Section section) {
    References references = References.of(plan);
    return ((Block.Prose) section.body().getFirst())
        .inlines().stream().map(references::print).reduce("", String::concat);
  }

  @Test
  void aNewChapterBringsItsTableAlong() throws IOException {
    Plan mine = county();
    Plan theirs =
        read(
            Texts.document(
                Texts.heading(1, "一、基础与目标"),
                Texts.heading(1, "二、投资安排"),
                Texts.line("计划期内安排以下项目。"),
                Texts.centred("重点项目表"),
                Texts.table("序号|项目名称|建设内容|总投资", "1|示例项目|建设内容若干|500")));

    List<Difference> found =
        differences(mine, theirs).stream().filter(each -> each.kind() == Kind.ADDED).toList();
    Plan next = Difference.taken(mine, found.subList(0, 1));

    assertThat(next.sections()).extracting(Section::heading).contains("投资安排");
    assertThat(next.sections().get(2).heading()).isEqualTo("投资安排");
    assertThat(next.grids()).extracting(grid -> grid.title()).contains("重点项目表");
    assertThat(Told.chapters(next)).contains("  table 重点项目表");
  }

  @Test
  void unitsAndDeadlinesAreCompared() throws IOException {
    Plan mine = county();
    Plan theirs =
        read(
            Texts.document(
                Texts.centred("责任分解表"),
                Texts.table(
                    "任务名称|<|内容与要求|牵头单位|完成时限",
                    "一、建设数字农业园区|1.完善园区设施|"
                        + mine.tasks().getFirst().children().getFirst().measures().getFirst().text()
                        + "|示例单位丁|2027年底")));

    assertThat(differences(mine, theirs))
        .filteredOn(Difference::usual)
        .extracting(DifferencesTest::where, Difference::after)
        .contains(
            org.assertj.core.groups.Tuple.tuple("完善园区设施：责任单位", "*示例单位丁"),
            org.assertj.core.groups.Tuple.tuple("完善园区设施：完成时限", "2027年底"));
  }

  @Test
  void aCellOfABreakdownIsTakenAlone() throws IOException {
    Plan mine = county();
    Plan theirs =
        read(
            Texts.document(
                Texts.centred(mine.breakdowns().getFirst().title()),
                Texts.table("地区|数字农业园区（个）|农民数字技能培训（人次）", "全县|7|3500", "示例镇甲|4|1500")));

    List<Difference> found = differences(mine, theirs).stream().filter(Difference::usual).toList();

    assertThat(found)
        .extracting(DifferencesTest::where, Difference::before, Difference::after)
        .contains(org.assertj.core.groups.Tuple.tuple("示例镇甲：数字农业园区", "3", "4"));
    Plan next =
        Difference.taken(
            mine, found.stream().filter(each -> where(each).startsWith("示例镇甲")).toList());
    assertThat(next.breakdowns().getFirst().regions().getFirst().cells().getFirst().printed())
        .isEqualTo("4");
    assertThat(next.breakdowns().getFirst().regions().get(1))
        .isEqualTo(mine.breakdowns().getFirst().regions().get(1));
  }

  @Test
  void aChapterIsReplacedUnderItsOwnId() throws IOException {
    Plan mine = county();
    Plan theirs = read(Texts.document("一、工作保障\n（一）落实责任\n各单位分工负责，按季度报送进度。"));
    Section own = mine.sections().getLast();

    Plan next = Differences.replaced(mine, own, theirs, theirs.sections().getFirst());

    assertThat(next.sections().getLast().id()).isEqualTo(own.id());
    assertThat(Told.headings(next)).endsWith("# 工作保障", "  # 落实责任");
    assertThat(next.sections().subList(0, 3)).isEqualTo(mine.sections().subList(0, 3));
  }

  @Test
  void liveReferencesCompareByWhatTheyPrint() throws IOException {
    Plan mine = county();
    boolean live =
        mine.sections().get(1).children().get(1).body().stream()
            .filter(Block.Prose.class::isInstance)
            .flatMap(block -> ((Block.Prose) block).inlines().stream())
            .anyMatch(Inline.IndicatorValue.class::isInstance);
    assertThat(live).isTrue();
  }
}
