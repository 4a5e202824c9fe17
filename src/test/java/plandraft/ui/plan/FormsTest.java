package plandraft.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.model.Alias;
import plandraft.model.Header;
import plandraft.model.HeadingNumbers;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// The forms of what a plan says of itself.
@ExtendWith(ApplicationExtension.class)
final class FormsTest {
  private static final Header HEADER =
      new Header(
          "示例规划",
          "专项规划",
          2020,
          2025,
          Optional.of(2035),
          "示例市人民政府",
          "示例单位",
          "示政发〔2021〕1号",
          Optional.of(LocalDate.of(2021, 6, 28)),
          "送审稿",
          "各县（市、区）人民政府",
          "市委各部门",
          "示例市人民政府办公室",
          Optional.empty(),
          "此件公开发布");

  private static final HeadingNumbers OWN =
      new HeadingNumbers(List.of("第{一}章　", "{1}."), Set.of(2));

  private static final Plan PLAN =
      Plan.of(new Id<>("p"), HEADER)
          .withParent(Optional.of("../纲要.plan"))
          .withNumbering(Optional.of(OWN));

  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Screens.show(stage, root, 700, 780);
  }

  @Test
  void whatIsNotTouchedStays(FxRobot robot) {
    HeaderForm form = header(robot);

    assertThat(form.header()).isEqualTo(HEADER);
    assertThat(form.numbering()).contains(OWN);
    assertThat(form.parent()).isEqualTo(PLAN.parent());
  }

  @Test
  void anotherTitleIsTaken(FxRobot robot) {
    HeaderForm form = header(robot);

    retype(robot, "标题", "新的规划");

    assertThat(form.header()).isEqualTo(HEADER.withTitle("新的规划"));
    assertThat(form.form().faulty().get()).isFalse();
  }

  @Test
  void whatIsPrintedAroundRecipientsIsNotPartOfThem(FxRobot robot) {
    HeaderForm form = header(robot);

    retype(robot, "主送", "主送：各县（市、区）人民政府：");
    retype(robot, "抄送", "抄送：市委各部门。");
    retype(robot, "附注", "（此件公开发布）");

    assertThat(form.header()).isEqualTo(HEADER);
  }

  @Test
  void everyFactOfTheLetterIsAsked(FxRobot robot) {
    HeaderForm form = header(robot);

    retype(robot, "发文机关（版头标志）", "另一市人民政府");
    retype(robot, "文号", "示政发〔2022〕2号");
    retype(robot, "印发机关", "另一市人民政府办公室");

    Header next = form.header();
    assertThat(next.issuer()).isEqualTo("另一市人民政府");
    assertThat(next.documentNumber()).isEqualTo("示政发〔2022〕2号");
    assertThat(next.printer()).isEqualTo("另一市人民政府办公室");
    assertThat(next.date()).isEqualTo(HEADER.date());
  }

  @Test
  void whatIsWrongIsTold(FxRobot robot) {
    HeaderForm form = header(robot);

    retype(robot, "目标年", "2015");
    assertThat(form.form().faulty().get()).isTrue();
    assertThat(robot.lookup("基期年应早于目标年，目标年应早于远景年。").tryQuery()).isPresent();
    retype(robot, "目标年", "二〇二五");
    assertThat(robot.lookup("年份请用四位数字填写，如 2025。").tryQuery()).isPresent();
    retype(robot, "目标年", "2025");
    assertThat(form.form().faulty().get()).isFalse();
  }

  @Test
  void thePlanItFollowsIsChosenOrTyped(FxRobot robot) {
    HeaderForm form = header(robot);
    assertThat(form.parent()).contains("../纲要.plan");

    new Hands(robot).clickWords("选择……");
    assertThat(form.parent()).contains("上一期规划.plan");

    retype(robot, "上级规划或上一期规划（核对时与它比较，可不填）", " ");
    assertThat(form.parent()).isEmpty();
  }

  @Test
  void headingsAreNumberedAsChosen(FxRobot robot) {
    HeaderForm form = header(robot);
    Hands hands = new Hands(robot);

    hands.click("章节序号").clickWords("第一篇　第一章　第一节，章号全文连续");
    assertThat(form.numbering()).contains(HeadingNumbers.PARTS);
    hands.click("章节序号").clickWords("第一章　第一节　一、（一）");
    assertThat(form.numbering()).contains(HeadingNumbers.CHAPTERS);
    hands.click("章节序号").clickWords("1　1.1　1.1.1");
    assertThat(form.numbering()).contains(HeadingNumbers.DECIMALS);
    hands.click("章节序号").clickWords("按版式，通常是一、（一）1.（1）");
    assertThat(form.numbering()).isEmpty();
    hands.click("章节序号").clickWords("现用：第一章　1.，“1.”全文连续");
    assertThat(form.numbering()).contains(OWN);
    assertThat(form.header()).isEqualTo(HEADER);
  }

  @Test
  void unitsAreReadLineByLine(FxRobot robot) {
    UnitsForm form = UnitsForm.of(List.of("市发改委"), Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> root.getChildren().setAll(form.form().node()));

    retype(robot, "每行一个单位", "市经信局\n 市发改委 \n\n市经信局");

    assertThat(form.units()).containsExactly("市经信局", "市发改委");
  }

  @Test
  void otherNamesAreReadLineByLineAndMustNameAnIndicator(FxRobot robot) {
    Indicator indicator = Indicator.of(new Id<>("i"), "规上工业全员劳动生产率", 2020);
    IndicatorTable table =
        new IndicatorTable(
            new Id<>("t"),
            "",
            List.of(),
            List.of(new IndicatorTable.Group(new Id<>("g"), "", List.of(indicator))),
            List.of());
    Plan plan =
        Plan.of(new Id<>("p"), HEADER)
            .withIndicatorTables(List.of(table))
            .withAliases(List.of(new Alias("劳产率", indicator.id())));
    AliasesForm form = AliasesForm.of(plan, Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> root.getChildren().setAll(form.form().node()));
    assertThat(form.aliases()).isEqualTo(plan.aliases());

    retype(robot, "每行一个：别名 = 指标名称", "全员劳动生产率 = 工业劳动生产率");
    assertThat(form.form().faulty().get()).isTrue();
    assertThat(robot.lookup("“全员劳动生产率 = 工业劳动生产率”不对：等号左边写别名，右边写指标表里的名称。").tryQuery()).isPresent();

    retype(robot, "每行一个：别名 = 指标名称", "全员劳动生产率 ＝ 规上工业全员劳动生产率\n");
    assertThat(form.form().faulty().get()).isFalse();
    assertThat(form.aliases()).containsExactly(new Alias("全员劳动生产率", indicator.id()));
  }

  @Test
  void theHeaderFormLooksRight(FxRobot robot) {
    Screens.take("header-form", 600, 680, () -> (Parent) headerForm().form().node());
    assertThat(root.getChildren()).isEmpty();
  }

  @Test
  void fieldsScrollWhereThereIsNoRoomForAllAndWhatIsWrongStaysInView(FxRobot robot) {
    HeaderForm form = header(robot);
    robot.interact(() -> ((Region) form.form().node()).setMaxHeight(360));
    Hands hands = new Hands(robot).drawn();
    Node choice = hands.named("章节序号");
    assertThat(inView(choice)).isFalse();

    retype(robot, "目标年", "2015");
    assertThat(form.form().faulty().get()).isTrue();
    for (int most = 30; most > 0 && !choice.isFocused(); most--) {
      hands.press(KeyCode.TAB);
    }
    hands.drawn();
    assertThat(inView(choice)).isTrue();
    assertThat(inView(robot.lookup(".problem").query())).isTrue();
  }

  /// Whether a node lies within the form in hand.
  private boolean inView(Node node) {
    Node form = root.getChildren().getFirst();
    return form.localToScene(form.getLayoutBounds())
        .contains(node.localToScene(node.getLayoutBounds()));
  }

  private static HeaderForm headerForm() {
    return HeaderForm.of(PLAN, () -> Optional.of("上一期规划.plan"), Locale.SIMPLIFIED_CHINESE);
  }

  private HeaderForm header(FxRobot robot) {
    HeaderForm form = headerForm();
    robot.interact(() -> root.getChildren().setAll(form.form().node()));
    return form;
  }

  private static void retype(FxRobot robot, String field, String text) {
    Hands hands = new Hands(robot).click(field);
    robot.interact(((TextInputControl) hands.named(field))::selectAll);
    hands.write(text);
  }
}
