package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.Blocks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;

/// Other words are put wherever a rule finds fault with the words that stand there.
class WordingTest {
  private static final String WRONG = "二零三五年";
  private static final String RIGHT = "二〇三五年";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 展望二零三五年\n推进建设。",
        "# 目标\n到二零三五年，基本建成。",
        "# 目标\n——到二零三五年，基本建成。",
        "# 目标\n【专栏】展望二零三五年\n——建设平台。",
        "# 目标\n【专栏】展望\n——到二零三五年，建设平台。",
        "# 任务\n{任务}\n[任务]\n+ 展望二零三五年\n++ 建设平台",
        "# 任务\n{任务}\n[任务]\n+ 强基工程 | 到二零三五年，基本建成。\n++ 建设平台",
        "# 任务\n{任务}\n[任务]\n+ 强基工程\n~ 到二零三五年，基本建成。\n++ 建设平台",
        "# 任务\n{任务}\n[任务]\n+ 强基工程\n- 到二零三五年，基本建成 | *市经信局",
        "# 任务\n{任务}\n[任务]\n+ 强基工程\n- 建设平台 | *市经信局 | 二零三五年底",
        "# 目标\n目标见表。\n[指标] 二零三五年主要指标\n产值 | 亿元 | 1 | 2",
        "# 目标\n目标见表。\n[指标] 主要指标\n产值 | 亿元 | 1 | 2 | 参照二零三五年规划",
        "# 目标\n见附件。\n[附件] 展望二零三五年\n另行公布。",
        "# 目标\n见附件。\n[附件] 展望\n到二零三五年，基本建成。",
        "# 目标\n推进建设。\n[稿次] 二零三五年三月 | 形成初稿 | 初稿",
        "# 目标\n推进建设。\n[稿次] 3月 | 形成二零三五年展望初稿 | 初稿",
        "# 目标\n推进建设。\n[说明]\n# 背景\n展望二零三五年，推进建设。"
      })
  void putsOtherWordsWhereverWordsStand(String lines) {
    mends(PlainPlan.of(lines).plan());
  }

  @Test
  void putsOtherWordsUnderPictures() {
    Plan plan = PlainPlan.of("# 目标\n推进建设。").plan();
    Block picture = new Block.PictureHere(new Id<>("p"), new Id<Media>("m"), "展望二零三五年");

    mends(plan.withPreamble(List.of(picture)));
  }

  @Test
  void putsOtherWordsIntoFootnotes() {
    Plan plan = PlainPlan.of("# 目标\n目标见表。\n[指标] 主要指标\n产值 | 亿元 | 1* | 2").plan();
    IndicatorTable table =
        plan.indicatorTables()
            .getFirst()
            .withFootnotes(
                List.of(
                    new IndicatorTable.Footnote(new Id<>("n1"), "*", "为快报数"),
                    new IndicatorTable.Footnote(new Id<>("n2"), "**", "为二零三五年数")));

    mends(plan.withIndicatorTables(List.of(table)));
  }

  /// Emphasis and live references beside the words stay.
  @Test
  void leavesTheRunsBesideTheWordsAsTheyAre() {
    Plan plan = PlainPlan.of("# 目标\n甲。\n[指标] 主要指标\n产值 | 亿元 | 1 | 2").plan();
    Inline live =
        new Inline.IndicatorValue(
            plan.indicatorTables().getFirst().indicators().getFirst().id(),
            Inline.Which.TARGET,
            true,
            Emphasis.NONE);
    Block block =
        new Block.Paragraph(
            new Id<>("b"),
            Block.Style.BODY,
            List.of(
                new Inline.Text("产值达到", Emphasis.BOLD),
                live,
                new Inline.Text("，到二零", Emphasis.NONE),
                new Inline.Text("三五年再增。", Emphasis.KAI)));

    Plan mended = mends(plan.withPreamble(List.of(block)));

    Block.Paragraph after = (Block.Paragraph) mended.preamble().getFirst();
    assertThat(after.inlines()).startsWith(new Inline.Text("产值达到", Emphasis.BOLD), live);
    assertThat(after.inlines().getLast()).isEqualTo(new Inline.Text("再增。", Emphasis.KAI));
  }

  @Test
  void mendsSignsAroundAReferenceAndKeepsIt() {
    Plan plan =
        PlainPlan.of(
                """
                # 目标
                总体来看,产值达到{产值.目标},稳中有进(含新兴产业{产值.基期})。
                [指标] 主要指标
                产值 | 亿元 | 1 | 2
                """)
            .plan();
    Finding found = Checker.of(Settings.USUAL).check(plan).getFirst();

    Plan mended = found.fix().orElseThrow().change().apply(plan);

    assertThat(RuleSays.texts(mended)).contains("总体来看，产值达到2亿元，稳中有进（含新兴产业1亿元）。");
    assertThat(live(mended)).isEqualTo(live(plan)).hasSize(2);
  }

  private static List<Inline> live(Plan plan) {
    return Blocks.all(plan)
        .flatMap(block -> ((Block.Prose) block).inlines().stream())
        .filter(run -> !(run instanceof Inline.Text))
        .toList();
  }

  /// What a live reference prints is not mended where it is shown.
  @Test
  void offersNothingForWhatAReferencePrints() {
    Plan plan = PlainPlan.of("# 展望二零三五年\n推进建设。").plan();
    Inline title =
        new Inline.Title(
            Place.of(Place.Part.SECTION, plan.sections().getFirst().id()), Emphasis.NONE);
    Block block = new Block.Paragraph(new Id<>("b"), Block.Style.BODY, List.of(title));
    Plan shown = plan.withPreamble(List.of(block));

    assertThat(found(shown))
        .extracting(finding -> finding.fix().isPresent())
        .containsExactly(false, true);
  }

  private static Plan mends(Plan plan) {
    List<Finding> found = found(plan);
    assertThat(found).hasSize(1);
    Plan mended = found.getFirst().fix().orElseThrow().change().apply(plan);
    assertThat(found(mended)).isEmpty();
    assertThat(RuleSays.texts(mended))
        .isEqualTo(RuleSays.texts(plan).stream().map(it -> it.replace(WRONG, RIGHT)).toList());
    return mended;
  }

  private static List<Finding> found(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(finding -> finding.rule().equals("YearsAreWritten"))
        .toList();
  }
}
