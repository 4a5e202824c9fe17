package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Blocks;
import plandraft.edit.Indicators;
import plandraft.edit.Tasks;
import plandraft.file.Samples;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Comment.Proposal;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.query.Quotes;
import plandraft.query.References;

/// What a comment proposes is taken in one step, and the comment is adopted with it.
class AdoptionTest {
  private static final Id<Block> TEXT = new Id<>("goals-1-p1");
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    plan = Samples.plan("sample-county-agriculture");
  }

  private static Comment comment(String place) {
    return Comment.of(new Id<>("k"), Place.read(place).orElseThrow(), "张三", Instant.EPOCH, "")
        .from("示例局");
  }

  private static Comment proposing(String place, String value, String basis) {
    return comment(place)
        .withText("", Optional.of(new Proposal(Quantity.read(value), Basis.read(basis))));
  }

  private Comment wording(String place, String wording) {
    Comment comment = comment(place);
    String on = new Quotes(References.of(plan)).at(comment.place());
    return comment.on(on, Optional.empty()).withWording(Optional.of(wording));
  }

  private Plan taken(Comment comment) {
    plan = plan.withComments(List.of(comment));
    assertThat(Adoption.isPossible(plan, comment)).isTrue();
    Plan next = Adoption.take(plan, comment);
    assertThat(next.comments().getFirst().disposition())
        .contains(new Disposition(Outcome.ADOPTED, ""));
    return next;
  }

  private static Indicator indicator(Plan plan, String id) {
    return Indicators.find(plan, new Id<>(id)).orElseThrow();
  }

  @Test
  void aTargetIsTakenWithItsBasis() {
    Indicator indicator = indicator(taken(proposing("target:a1", "18", "按年均增长14%测算")), "a1");
    assertThat(indicator.target()).isEqualTo(Quantity.read("18"));
    assertThat(indicator.basis()).isEqualTo(Basis.read("按年均增长14%测算"));
  }

  @Test
  void aTargetAloneKeepsTheBasis() {
    Basis basis = indicator(plan, "a1").basis();
    Indicator indicator = indicator(taken(proposing("target:a1", "18", "")), "a1");
    assertThat(indicator.basis()).isEqualTo(basis);
  }

  @Test
  void baseBasisAndCellsAreTaken() {
    assertThat(indicator(taken(proposing("base:a1", "13", "")), "a1").base())
        .isEqualTo(Quantity.read("13"));
    assertThat(indicator(taken(proposing("basis:a1", "", "参照上年")), "a1").basis())
        .isEqualTo(Basis.read("参照上年"));
    Plan next = taken(proposing("cell:breakdown-r2/breakdown-c2", "1300", ""));
    assertThat(next.breakdowns().getFirst().regions().get(1).cell(1))
        .isEqualTo(Quantity.read("1300"));
  }

  @ParameterizedTest
  @CsvSource({
    "section:goals, 发展基础与目标",
    "unit:a5, 台（套）",
    "indicator:a5, 智能农机总量",
    "task:task-1, 建设园区",
    "measure:task-1-1-m1, 配套建设设施。"
  })
  void wordsAreTakenWhereTheyStand(String place, String wording) {
    Plan next = taken(wording(place, wording));
    Place at = Place.read(place).orElseThrow();
    assertThat(new Quotes(References.of(next)).own(at)).contains(wording);
  }

  @Test
  void wordsForATasksGoalLeaveItsTitleAlone() {
    Task task = plan.tasks().getFirst();
    plan = Tasks.change(plan, task.id(), each -> each.withGoal("产值达到12亿元"));
    Place place = Place.of(Place.Part.TASK, task.id());
    Comment comment = wording(place.toString(), "产值达到13亿元").on("产值达到12亿元", Optional.empty());

    Task taken = taken(comment).tasks().getFirst();
    assertThat(taken.goal()).isEqualTo("产值达到13亿元");
    assertThat(taken.title()).isEqualTo(task.title());

    plan = Tasks.change(plan, task.id(), each -> each.withGoal("产值达到15亿元"));
    assertThat(Adoption.isPossible(plan, comment)).isFalse();
  }

  private String text(Plan of) {
    return new Quotes(References.of(of)).own(Place.of(Place.Part.BLOCK, TEXT)).orElseThrow();
  }

  private static long references(Plan of) {
    Block.Prose prose = (Block.Prose) Blocks.find(of, TEXT).orElseThrow();
    return prose.inlines().stream().filter(run -> !(run instanceof Inline.Text)).count();
  }

  @ParameterizedTest
  @CsvSource({
    "智能装备应用不够普遍, 智能装备应用尚不普遍, 4",
    "示例县山区, 全县山区, 4",
    "重复填报的问题仍较突出。, 重复填报的问题仍较突出。请核。, 4",
    "12亿元, 12.5亿元, 3",
    "产值12亿元，, 产值约12亿元，, 4",
    "4个，行政村, 4个。行政村, 4",
    "5亿元, 15亿元, 3",
    "4个, 4.5个, 3",
    "70%。同时, 70%以上。同时, 4"
  })
  void aParagraphKeepsTheLiveReferencesThatStay(String words, String next, long references) {
    String wording = text(plan).replace(words, next);
    Plan taken = taken(wording("block:" + TEXT, wording));
    assertThat(text(taken)).isEqualTo(wording);
    assertThat(references(taken)).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年, 去年, 重复填报, 多头填报, 4",
    "12亿元, 13亿元, 千兆网络覆盖率, 千兆网覆盖率, 3",
    "建成数字农业园区, 建成园区, 70%, 71%, 3",
    "额5亿元, 额15亿元, 不够普遍, 尚不普遍, 3",
    "'，建成数字农业园区4个', '', 仍较, 还较, 3"
  })
  void whatStandsBetweenTwoChangesStaysLive(
      String one, String nextOne, String other, String nextOther, long references) {
    String wording = text(plan).replace(one, nextOne).replace(other, nextOther);
    Plan taken = taken(wording("block:" + TEXT, wording));
    assertThat(text(taken)).isEqualTo(wording);
    assertThat(references(taken)).isEqualTo(references);
    Plan raised =
        Indicators.change(taken, new Id<>("a2"), each -> each.withBase(Quantity.read("6.5")));
    boolean live = !one.startsWith("额5");
    assertThat(text(raised).contains("6.5亿元")).isEqualTo(live);
  }

  @Test
  void twoChangesAreTakenBehindOneMadeSince() {
    String wording = text(plan).replace("建成", "共建成").replace("仍较", "还较");
    Comment comment = wording("block:" + TEXT, wording);
    plan = Adoption.take(plan, wording("block:" + TEXT, text(plan).replace("示例县山区", "全县山区")));
    Plan taken = Adoption.take(plan, comment);
    assertThat(text(taken)).isEqualTo(wording.replace("示例县山区", "全县山区"));
    assertThat(references(taken)).isEqualTo(4);
  }

  @Test
  void twoWordingsOfOneParagraphAreBothTakenWhereTheyDoNotMeet() {
    String now = text(plan);
    Comment one = wording("block:" + TEXT, now.replace("示例县山区", "全县山区"));
    Comment two = wording("block:" + TEXT, now.replace("不够普遍", "尚不普遍"));
    Comment three = wording("block:" + TEXT, now.replace("示例县山区", "本县山区"));
    Plan next = Adoption.take(Adoption.take(plan, one), two);
    assertThat(text(next)).contains("全县山区", "尚不普遍");
    next = Adoption.take(Adoption.take(plan, two), one);
    assertThat(text(next)).contains("全县山区", "尚不普遍");
    assertThat(Adoption.isPossible(Adoption.take(plan, one), three)).isFalse();
    assertThat(text(Adoption.take(Adoption.take(plan, one), three))).contains("全县山区");
  }

  @ParameterizedTest
  @CsvSource({"target:gone, 18", "target:a1, ''", "cell:x/y, 3", "plan:, 3", "section:goals, 3"})
  void whatIsGoneOrProposesNothingIsNotTaken(String place, String value) {
    Comment comment = proposing(place, value, "");
    assertThat(Adoption.isPossible(plan, comment)).isFalse();
    assertThat(Adoption.take(plan, comment)).isSameAs(plan);
  }

  @Test
  void whatThePlanSaysAlreadyIsNotTaken() {
    assertThat(Adoption.isPossible(plan, proposing("target:a1", "16", ""))).isFalse();
    assertThat(Adoption.isPossible(plan, comment("target:a1"))).isFalse();
  }
}
