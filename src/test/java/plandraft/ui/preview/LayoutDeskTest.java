package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.document.Style;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.layout.IndicatorShows;
import plandraft.layout.Layout;
import plandraft.layout.Layouts;
import plandraft.layout.Numbering;
import plandraft.layout.Paper;
import plandraft.layout.Piece;
import plandraft.layout.TableLayout.Column;
import plandraft.layout.TaskShows;
import plandraft.model.HeadingNumbers;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Jobs;

/// A team changes how its documents look by choices and fields, sees it on its plan, and goes back.
class LayoutDeskTest {
  @TempDir Path own;
  private final FxRobot robot = new FxRobot();
  private final Hands hands = new Hands(robot);
  private final Jobs jobs = new Jobs();
  private final List<Layouts> applied = new ArrayList<>();
  private LayoutFiles files;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    Screens.toolkit();
    files = new LayoutFiles(own);
    Plan plan = plan();
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(plan, Locale.CHINESE));
    until(() -> stage.isShowing() && pages() > 0);
  }

  private static Plan plan() throws IOException {
    return Samples.plan("sample-city-digital-economy");
  }

  private void lay(Plan plan, Locale locale) {
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    LayoutDesk.of(
        new LayoutDesk.Work(plan, files, jobs, new Ask(() -> stage, "取消"), locale, applied::add),
        desk -> Screens.show(stage, desk.node(), 980, 700));
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.hide());
    jobs.close();
  }

  @Test
  void beginsWithTheLayoutOfThePlanInHand() {
    assertThat(layout()).isEqualTo("plan-special.json");
    until(() -> box("封面").isSelected());
    until(() -> button("采用").isDisabled());
    until(() -> button("恢复内置").isDisabled());
    Screens.take("layout-parts", 960, 510, stage);
  }

  @Test
  void speaksEnglish() throws IOException {
    Plan plan = plan();
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(plan, Locale.ENGLISH));
    until(() -> hands.sees("Numbering"));
    for (String name : List.of("Wording", "Tables", "Text", "Parts")) {
      hands.click(name);
      Screens.take("layout-english-" + name.toLowerCase(Locale.ROOT), 960, 510, stage);
    }
    until(() -> box("Cover").isSelected());
    assertThat(hands.named("Layout of which document").isVisible()).isTrue();
    assertThat(hands.named("Undo").isDisabled()).isTrue();
  }

  @Test
  void aPartLeftOutIsSeenAppliedAndTakenBack() throws IOException {
    hands.clickWords("封面").clickWords("目录");
    until(() -> !button("采用").isDisabled());

    hands.clickWords("采用");
    until(() -> applied.size() == 1);
    assertThat(plan(applied.getFirst()).has(Piece.COVER)).isFalse();
    assertThat(own.resolve("plan-special.json")).exists();
    until(() -> !button("恢复内置").isDisabled());

    robot.clickOn("恢复内置");
    hands.settled().press(KeyCode.ENTER);
    until(() -> applied.size() == 2);
    assertThat(own.resolve("plan-special.json")).doesNotExist();
    until(() -> box("封面").isSelected());
  }

  @Test
  void chaptersAreNumberedAnotherWay() throws IOException {
    hands.click("层次序号").clickWords("第一章　第一节　一、（一）");
    hands.clickWords("第一章");
    hands.clickWords("采用");
    until(() -> applied.size() == 1);
    assertThat(files.read().of("plan", "专项规划").orElseThrow().numbering())
        .isEqualTo(
            new Numbering(
                Numbering.CHAPTERS.levels(),
                Numbering.CHAPTERS.runningOn(),
                java.util.Set.of(1, 4, 5)));

    hands.click("层次序号").clickWords("与全部文件一致");
    tab("文本");
    assertThat(text().getText()).doesNotContain("numbering");
  }

  @Test
  void tellsWhereThePlanNumbersItsHeadingsItself() throws IOException {
    String told = "手头的规划在“规划信息”里另选了章节序号，它的规划文本和印发通知按那里的编。";
    assertThat(hands.sees(told)).as("left to the layout").isFalse();

    Plan plan = plan().withNumbering(Optional.of(HeadingNumbers.PARTS));
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(plan, Locale.CHINESE));
    until(() -> hands.sees(told));
    Screens.take("layout-parts-overruled", 960, 640, stage);
    choose("起草说明");
    assertThat(hands.sees(told)).as("numbered by the layout alone").isFalse();
  }

  @Test
  void everyStepIsTakenBackAndDoneAgain() {
    hands.clickWords("封面").clickWords("前言");
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    until(() -> box("前言").isSelected());
    until(() -> !box("封面").isSelected());
    hands.click("撤销");
    until(() -> box("封面").isSelected());
    until(() -> button("采用").isDisabled());
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    until(() -> !box("封面").isSelected());
    until(() -> box("前言").isSelected());
    hands.click("重做");
    until(() -> !box("前言").isSelected());
  }

  @Test
  void theTitleIsSetInAnotherFontAndSize() throws IOException {
    choose("全部文件通用");
    hands.click("用在哪里").clickWords("公文标题");
    hands.click("字号").clickWords("一号（26 磅）");
    hands.click("中文字体").clickWords("黑体");
    hands.click("对齐").clickWords("左对齐");
    enter("行距（磅）", "40");
    Screens.take("layout-style", 960, 510, stage);
    Style title = adopted().house().styles().get(4);
    assertThat(title.halfPoints()).isEqualTo(52);
    assertThat(title.eastAsian()).isEqualTo("黑体");
    assertThat(title.align()).isEqualTo(Style.Align.LEFT);
    assertThat(title.lineTwips()).isEqualTo(800);

    hands.click("对齐").clickWords("居中（同“正文居中”）");
    assertThat(adopted().house().styles().get(4).align()).isEqualTo(Style.Align.CENTRE);
  }

  @Test
  void whatIsOutOfBoundsIsToldAtItsField() {
    choose("全部文件通用");
    enter("行距（磅）", "900");
    until(() -> problem().equals("这里可以写：1～500"));
    enter("首行缩进（字）", "两个字");
    until(() -> problem().contains("这里写数字"));
    enter("行距（磅）", "３０");
    enter("首行缩进（字）", "");
    until(() -> problem().isEmpty());

    tab("页面");
    enter("竖页 左边距（毫米）", "180");
    until(() -> problem().equals("这样放不下正文，请改小一些。"));
    enter("竖页 左边距（毫米）", "30");
    until(() -> problem().isEmpty());
    Screens.take("layout-page", 960, 510, stage);
  }

  @Test
  void marginsAndPageNumbersOfTheHouse() throws IOException {
    choose("全部文件通用");
    tab("页面");
    enter("竖页 上边距（毫米）", "30");
    hands.click("竖页 页码").clickWords("不印");
    Layouts layouts = adopted();
    assertThat(layouts.house().portrait().top()).isEqualTo(1701);
    assertThat(layouts.house().portrait().number())
        .isEqualTo(plandraft.document.PageSetup.Number.NONE);
    assertThat(layouts.house().portrait().left()).as("untouched").isEqualTo(1588);
  }

  @Test
  void columnsOfTheTargetsAreChosenNamedAndMeasured() throws IOException {
    choose("起草说明");
    tab("表格");
    Screens.take("layout-table", 960, 510, stage);
    cell("指标");
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    until(() -> isAbove("指标", "类别"));
    hands.press(KeyCode.TAB).press(KeyCode.TAB).write("60").press(KeyCode.ENTER);
    until(() -> hands.sees("60"));
    cell("测算依据");
    hands.press(KeyCode.RIGHT).write("依据").press(KeyCode.ENTER);
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    until(() -> robot.lookup(".sheet-body .text-field").tryQuery().isPresent());
    hands.write("年均增长").press(KeyCode.ENTER);
    hands.click("纸张方向").clickWords("横排");

    var table = adopted().of("explanation", "").orElseThrow().tables().indicators().orElseThrow();
    assertThat(table.paper()).isEqualTo(Paper.LANDSCAPE);
    assertThat(table.columns())
        .extracting(Column::shows)
        .containsExactly(
            IndicatorShows.NAME_AND_UNIT,
            IndicatorShows.CATEGORY,
            IndicatorShows.BASE,
            IndicatorShows.TARGET,
            IndicatorShows.BASIS,
            IndicatorShows.GROWTH);
    assertThat(table.columns().get(4).heading().text()).isEqualTo("依据");
    int all = table.columns().subList(0, 5).stream().mapToInt(Column::width).sum();
    assertThat(table.columns().getFirst().width() * 156.0 / all).isBetween(59.9, 60.1);
  }

  @Test
  void aColumnThatCannotBeIsToldInItsCell() {
    choose("起草说明");
    tab("表格");
    cell("类别");
    hands.press(KeyCode.RIGHT).press(KeyCode.RIGHT).write("400").press(KeyCode.ENTER);
    until(() -> problem().equals("这里可以写：5～136"));
    assertThat(hands.sees("400")).isTrue();
    cell("类别");
    hands.press(KeyCode.RIGHT).write("{何人}").press(KeyCode.ENTER);
    until(() -> problem().startsWith("没有“{何人}”这一项"));
    assertThat(problem()).contains("{基期年}");
    cell("类别");
    hands.press(KeyCode.RIGHT).write("门类").press(KeyCode.ENTER);
    until(() -> problem().isEmpty());
  }

  @Test
  void aTablePartsFromTheHouseAndGoesBack() throws IOException {
    choose("责任分解表");
    tab("表格");
    until(() -> box("与全部文件一致").isSelected());
    assertThat(hands.named("加一栏").isDisabled()).isTrue();
    hands.clickWords("与全部文件一致");
    cell("责任单位");
    hands.press(KeyCode.SHORTCUT, KeyCode.DELETE);
    assertThat(adopted().of("responsibilities", "").orElseThrow().tables().tasks().orElseThrow())
        .satisfies(
            table ->
                assertThat(table.columns())
                    .extracting(Column::shows)
                    .doesNotContain(TaskShows.UNITS)
                    .hasSize(3));

    hands.clickWords("与全部文件一致");
    Layouts back = adopted();
    assertThat(back.of("responsibilities", "").orElseThrow().tables())
        .isEqualTo(back.house().tables());
  }

  @Test
  void listsLieOnTheirSideFromSoManyColumnsAndAreAddedUp() throws IOException {
    choose("重点项目库");
    tab("表格");
    enter("几栏起横排", "0");
    until(() -> problem().equals("这里可以写：1～1000"));
    enter("几栏起横排", "9");
    hands.clickWords("表末加合计行");
    enter("合计哪几栏（用顿号隔开）", "总投资、其中规划期投资");
    var grids = adopted().of("projects", "").orElseThrow().tables().grids().orElseThrow();
    assertThat(grids.landscapeFrom()).isEqualTo(9);
    assertThat(grids.sums().orElseThrow().columns()).containsExactly("总投资", "其中规划期投资");
    assertThat(grids.width("序号")).as("untouched").contains(5);
  }

  @Test
  void sharesOfColumnsAreGivenByTheirHeadings() throws IOException {
    Plan projects = Samples.plan("wenzhou-digital-economy");
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(projects, Locale.CHINESE));
    until(() -> pages() > 0);
    choose("重点项目库");
    tab("表格");
    cell("项目名称");
    hands.press(KeyCode.RIGHT).write("30").press(KeyCode.ENTER);
    until(() -> hands.sees("30"));
    cell("备注");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    until(() -> robot.lookup(".sheet-body .text-field").tryQuery().isPresent());
    until(this::seesItsEditor);
    Screens.take("layout-shares", 960, 510, stage);
    hands.press(KeyCode.ENTER);
    cell("建设年限");
    hands.press(KeyCode.SHORTCUT, KeyCode.DELETE);
    until(() -> !hands.sees("建设年限"));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    until(() -> hands.sees("建设年限"));
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    until(() -> !hands.sees("建设年限"));
    var grids = adopted().of("projects", "").orElseThrow().tables().grids().orElseThrow();
    assertThat(grids.widths())
        .containsKeys("序号", "其中规划期投资")
        .containsEntry("项目名称", 30)
        .doesNotContainKey("建设年限");
    assertThat(List.copyOf(grids.widths().keySet())).last().isEqualTo("其中规划期投资");
  }

  @Test
  void aShareThatCannotBeIsToldInItsCell() {
    choose("重点项目库");
    tab("表格");
    cell("序号");
    hands.press(KeyCode.RIGHT).write("0").press(KeyCode.ENTER);
    until(() -> problem().equals("这里可以写：1～10000"));
    cell("序号");
    hands.press(KeyCode.RIGHT).write("五").press(KeyCode.ENTER);
    until(() -> problem().equals("这里写整数，如 20"));
    cell("序号");
    hands.write("备注").press(KeyCode.ENTER);
    until(() -> problem().equals("“备注”已经有了。"));
    hands.press(KeyCode.UP).write("编号").press(KeyCode.ENTER);
    until(() -> problem().isEmpty());
    until(() -> !button("采用").isDisabled());
  }

  @Test
  void wordingsNameTheirPlacesInChinese() throws IOException {
    choose("起草说明");
    tab("行文");
    until(() -> field("标题").getText().equals("关于《{标题}》的起草说明"));
    enter("标题", "《{标题}》编制说明");
    enter("署名", "{谁}");
    until(() -> problem().startsWith("没有“{谁}”这一项"));
    enter("署名", "");
    enter("文件名", "");
    until(() -> problem().equals("这一行不能空着。"));
    Screens.take("layout-wording", 960, 510, stage);
    hands.click("插入内容：稿次").clickWords("{稿次}").press(KeyCode.ENTER);

    Layout layout = adopted().of("explanation", "").orElseThrow();
    assertThat(layout.lines().title().text()).isEqualTo("《{title}》编制说明");
    assertThat(layout.lines().byline()).isEmpty();
    assertThat(layout.lines().stage().orElseThrow().text()).isEqualTo("{stage}");
    assertThat(layout.lines().name().text()).isEqualTo("关于《{title}》的起草说明");
  }

  @Test
  void whatIsWrongInTheTextIsToldAndNotApplied() throws IOException {
    tab("文本");
    robot.clickOn(text());
    hands.press(KeyCode.SHORTCUT, KeyCode.A).write("{\"document\": \"plan\"}");
    until(() -> told().contains("lines"));
    assertThat(told()).contains("plan-special.json", "第 1 行", "缺少");
    until(() -> button("采用").isDisabled());
    assertThat(Files.list(own)).isEmpty();
    tab("组成");
    assertThat(hands.sees("文本里有错，请先在“文本”里改好。")).isTrue();
    hands.click("撤销");
    until(() -> told().isEmpty());
    until(() -> box("封面").isSelected());
  }

  @Test
  void aDocumentThePlanHasNothingForIsToldButMayBeChanged() {
    choose("指标分解表");
    until(() -> told().contains("指标分解表"));
    assertThat(told()).isEqualTo("规划里还没有“指标分解表”所需的内容，版式可以先改好。");
    tab("文本");
    robot.clickOn(text());
    hands.press(KeyCode.SHORTCUT, KeyCode.END).write(" ");
    until(() -> !button("采用").isDisabled());
  }

  @Test
  void theTablesOfEveryLayoutAreShownOnThePlan() {
    ComboBox<?> choice = (ComboBox<?>) hands.named("哪份文件的版式");
    tab("表格");
    for (int i = 1; i <= choice.getItems().size(); i++) {
      assertThat(told()).doesNotContain(".json");
      assertThat(button("采用").isDisabled()).as(layout()).isTrue();
      robot.interact(choice::requestFocus);
      hands.press(KeyCode.DOWN);
    }
    assertThat(choice.getItems()).hasSizeGreaterThan(15);
  }

  @Test
  void aDraftStaysWhileOthersAreLookedAtAndIsAppliedWithThem() throws IOException {
    hands.clickWords("封面");
    choose("起草说明");
    hands.clickWords("目标测算表");
    choose("规划文本（专项规划）");
    until(() -> !box("封面").isSelected());
    Layouts layouts = adopted();
    assertThat(plan(layouts).has(Piece.COVER)).isFalse();
    assertThat(layouts.of("explanation", "").orElseThrow().has(Piece.TARGETS)).isFalse();
  }

  private static Layout plan(Layouts layouts) {
    return layouts.of("plan", "专项规划").orElseThrow();
  }

  /// Adopts what was changed; the layouts that the disk then has.
  private Layouts adopted() throws IOException {
    int before = applied.size();
    until(() -> !button("采用").isDisabled());
    hands.clickWords("采用");
    until(() -> applied.size() == before + 1);
    until(() -> button("采用").isDisabled());
    return files.read();
  }

  private void tab(String name) {
    hands.click(name);
  }

  private void enter(String name, String value) {
    Node field = hands.named(name);
    robot.interact(field::requestFocus);
    hands.press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE).write(value);
    hands.press(KeyCode.ENTER);
  }

  private void cell(String words) {
    Label cell =
        robot.lookup(".sheet-body .label").queryAllAs(Label.class).stream()
            .filter(label -> label.getText().equals(words))
            .findFirst()
            .orElseThrow();
    robot.clickOn(cell);
    hands.settled();
  }

  /// Whether the page has scrolled so far that the cell that is typed into is seen.
  private boolean seesItsEditor() {
    Node editor = robot.lookup(".sheet-body .text-field").query();
    Node page = robot.lookup(".layout-form .scroll-pane .viewport").query();
    return page.localToScene(page.getLayoutBounds())
        .contains(editor.localToScene(editor.getLayoutBounds()));
  }

  private boolean isAbove(String upper, String lower) {
    return label(upper) < label(lower);
  }

  private double label(String words) {
    return robot.lookup(".sheet-body .label").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(words))
        .mapToDouble(label -> label.localToScene(0, 0).getY())
        .min()
        .orElse(0);
  }

  private TextField field(String name) {
    return (TextField) hands.named(name);
  }

  /// What is said below the fields that are seen.
  private String problem() {
    return String.join(
        "",
        robot.lookup(".layout-form .problem").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList());
  }

  /// Turns to the layout of a document.
  private void choose(String name) {
    hands.click("哪份文件的版式");
    ListCell<?> cell =
        robot.lookup(".list-cell").queryAllAs(ListCell.class).stream()
            .filter(line -> name.equals(line.getText()) && line.isVisible())
            .findFirst()
            .orElseThrow();
    robot.clickOn(cell);
    hands.settled();
  }

  private String layout() {
    ComboBox<?> choice = (ComboBox<?>) hands.named("哪份文件的版式");
    return choice.getValue() instanceof LayoutFile file ? file.name() : "";
  }

  private CheckBox box(String name) {
    return robot
        .lookup((Node node) -> node instanceof CheckBox box && box.getText().equals(name))
        .query();
  }

  private Button button(String name) {
    return robot
        .lookup((Node node) -> node instanceof Button button && button.getText().equals(name))
        .query();
  }

  private TextArea text() {
    return (TextArea) hands.named("版式文本");
  }

  private String told() {
    return robot.lookup(".layout-told").<Label>query().getText();
  }

  private int pages() {
    return robot.lookup(".paper").queryAll().size();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException late) {
      throw new AssertionError("it did not come about", late);
    }
  }
}
