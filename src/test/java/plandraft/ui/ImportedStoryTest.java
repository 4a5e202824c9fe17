package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.compose.Documents;
import plandraft.excel.ExcelFile;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;

/// What others wrote comes from the clipboard, by dragging, and as a workbook that returns; the
/// user looks at it, puts it right, and takes what he wants.
final class ImportedStoryTest extends Story {
  private static final String FROM_WORD =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
      h1 {mso-outline-level:1;}</style></head><body><!--StartFragment-->
      <h1><span lang=EN-US>一、</span>发展目标<o:p></o:p></h1>
      <p class=MsoNormal>到2030年，产值达到<b>120亿元</b>。<o:p></o:p></p>
      <p class=MsoNormal align=center>表1 主要指标</p>
      <table class=MsoTableGrid border=1><tr><td>类别</td><td>指标</td><td>单位</td><td>2025年</td>
      <td>2030年</td></tr><tr><td rowspan=2>规模</td><td>产值</td><td>亿元</td><td>80</td><td>120</td></tr>
      <tr><td>企业数</td><td>家</td><td>30</td><td>50</td></tr></table>
      <h1>二、保障措施</h1><p class=MsoNormal>加强组织领导。</p><!--EndFragment--></body></html>
      """;
  private static final String FROM_EXCEL =
      """
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
      <!--StartFragment--><tr><td colspan=2>项目情况</td><td>投资</td></tr>
      <tr><td>甲项目</td><td>一期</td><td x:num>120</td></tr><!--EndFragment--></table></body></html>
      """;

  private boolean shows(String words) {
    return session.all(Label.class).stream().anyMatch(label -> words.equals(label.getText()));
  }

  @Test
  void whatWasCopiedInWordKeepsHeadingsTablesAndMerges() {
    copy(Map.of(DataFormat.HTML, FROM_WORD, DataFormat.PLAIN_TEXT, "一、发展目标"));
    open("示例县智慧农业发展实施计划");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    Stage dialog = dialog("导入文件");
    String entries = ((ListView<?>) hands.named("识别结果")).getItems().toString();
    assertThat(entries).contains("一、发展目标", "二、保障措施", "主要指标", "INDICATORS");
    Screens.take("import-pasted", 1000, 720, dialog);
    click("新计划");
    click("导入");
    Session.until(() -> session.windows().size() == 2);
    session.untilIdle();
    Session.until(() -> shows("发展目标") && shows("保障措施"));
    hands.press(KeyCode.SHORTCUT, KeyCode.G).write("主要指标").press(KeyCode.ENTER);
    Session.until(() -> shows("企业数") || hands.sees("企业数"));
  }

  @Test
  void theOutlineTakesWhatIsPastedIntoIt() {
    copy(Map.of(DataFormat.HTML, FROM_EXCEL, DataFormat.PLAIN_TEXT, "项目情况\t\t投资"));
    open("示例县智慧农业发展实施计划");
    robot.clickOn("组织实施");
    hands.press(KeyCode.SHORTCUT, KeyCode.V);
    dialog("导入文件");
    assertThat(((ListView<?>) hands.named("识别结果")).getItems()).hasSize(1);
    robot.push(KeyCode.ESCAPE);
    Session.until(() -> Window.getWindows().size() == 1);
    assertThat(session.stage().getTitle()).doesNotStartWith("●");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300_000})
  void aChapterTakesWhatIsPastedIntoItHoweverLarge(int padding) {
    String html = FROM_WORD.replace("</style>", "/*" + "x".repeat(padding) + "*/</style>");
    copy(Map.of(DataFormat.HTML, html, DataFormat.PLAIN_TEXT, "一、发展目标"));
    open("示例县智慧农业发展实施计划");
    hands.clickWords("组织实施").click("正文编辑区").press(KeyCode.DOWN).press(KeyCode.END);
    hands.press(KeyCode.SHORTCUT, KeyCode.V);
    Session.until(() -> session.stage().getTitle().startsWith("●"));
    session.untilIdle();
    Screens.take("pasted-" + padding, 1280, 800, session.stage());
    Session.until(() -> hands.sees("主要指标") && hands.sees("120亿元"));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> !session.stage().getTitle().startsWith("●"));
  }

  @Test
  void anEmptyClipboardIsToldInASentence() {
    copy(Map.of(DataFormat.PLAIN_TEXT, "  "));
    open("示例县智慧农业发展实施计划");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    click("知道了");
    assertThat(session.stage().getTitle()).doesNotStartWith("●");
  }

  @Test
  void anEmptyDocumentIsToldInASentence() throws IOException {
    Files.writeString(session.choose("空白.txt"), "\n　\n");
    session.untilShown(".tile");
    hands.clickWords("导入文件……");
    Session.until(() -> !robot.lookup("知道了").queryAll().isEmpty());
    assertThat(
            robot
                .lookup((Label label) -> String.valueOf(label.getText()).contains("空白.txt"))
                .queryAll())
        .isNotEmpty();
    Screens.take("import-empty", 640, 360, top());
    click("知道了");
    session.untilShown(".tile");
  }

  @Test
  void theMeaningOfAColumnCanBeChanged() throws IOException {
    Files.writeString(
        session.choose("指标.md"),
        "# 某市规划\n\n一、目标\n\n表1 主要指标\n\n| 指标 | 2025年 | 2030年 | 进展 |\n|---|---|---|---|\n| 产值（亿元） | 80 | 120 | 年均增长8% |\n");
    Stage dialog = importFile();
    robot.clickOn("主要指标");
    ChoiceBox<?> role = (ChoiceBox<?>) hands.named("进展的含义");
    assertThat(role.getValue()).hasToString("VALUE");
    robot.clickOn(role);
    click("测算依据");
    session.untilIdle();
    ListView<?> entries = (ListView<?>) hands.named("识别结果");
    Session.until(() -> entries.getItems().toString().contains("BASIS"));
    assertThat(entries.getItems().toString()).doesNotContain("columns.apart");
    Screens.take("import-column", 1000, 720, dialog);
    click("导入");
    session.untilShown(".outline");
    session.untilIdle();
    hands.press(KeyCode.SHORTCUT, KeyCode.G).write("主要指标").press(KeyCode.ENTER);
    Session.until(() -> hands.sees("年均增长8%"));
  }

  @Test
  void aLongDocumentIsNarrowedToWhatWantsALook() throws IOException {
    String text =
        IntStream.range(1, 60)
            .mapToObj(
                at ->
                    "第%d章 专题%d\n到2030年，产值达到%s亿元。\n".formatted(at, at, at % 20 == 0 ? "5OO" : "500"))
            .collect(Collectors.joining());
    Files.writeString(session.choose("长文件.txt"), "某市“十五五”规划\n" + text);
    Stage dialog = importFile();
    ListView<?> entries = (ListView<?>) hands.named("识别结果");
    assertThat(entries.getItems()).hasSizeGreaterThan(59);
    assertThat(dialog.getWidth()).isGreaterThan(900);
    Screens.take("import-long", 1000, 720, dialog);
    CheckBox only = (CheckBox) robot.lookup("只看需留意的2处").query();
    robot.clickOn(only);
    hands.settled();
    assertThat(entries.getItems()).hasSize(2);
    assertThat(entries.getSelectionModel().getSelectedItem().toString()).contains("5OO");
    Screens.take("import-doubtful", 1000, 720, dialog);
    robot.clickOn(only);
    hands.settled();
    assertThat(entries.getItems()).hasSizeGreaterThan(59);
    assertThat(entries.getSelectionModel().getSelectedItem().toString()).contains("5OO");
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void aHeadingGoesUpAndDown() throws IOException {
    Files.writeString(session.choose("稿.txt"), "某市规划\n一、目标\n（一）总目标\n目标明确。\n（二）分目标\n逐年推进。\n");
    importFile();
    ListView<?> entries = (ListView<?>) hands.named("识别结果");
    robot.clickOn("（二）分目标");
    click("升一级");
    session.untilIdle();
    Session.until(() -> hands.sees("第1级标题"));
    robot.clickOn("降一级");
    session.untilIdle();
    Session.until(() -> hands.sees("第2级标题"));
    click("升一级");
    session.untilIdle();
    Session.until(() -> hands.sees("第1级标题"));
    assertThat(entries.getItems()).hasSize(4);
    click("导入");
    session.untilShown(".outline");
    session.untilIdle();
    assertThat(shows("分目标")).isTrue();
  }

  @Test
  void aWorkbookReturnsAsChangesToTakeOrLeave() throws IOException {
    Template sample =
        Templates.samples().stream()
            .filter(each -> each.name().equals("sample-county-agriculture"))
            .findFirst()
            .orElseThrow();
    Path sent = folder.resolve("表格.xlsx");
    try (OutputStream out = Files.newOutputStream(sent)) {
      ExcelFile.write(
          Documents.kind("workbook")
              .orElseThrow()
              .compose(sample.plan(), new LayoutFiles(folder.resolve("none")).read()),
          out,
          Progress.SILENT);
    }
    edit(sent, session.choose("表格（修改）.xlsx"));
    open("示例县智慧农业发展实施计划");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    dialog("导入文件");
    click("导入");
    Stage differences = dialog("合并到当前计划");
    ListView<?> list = (ListView<?>) hands.named("差异");
    assertThat(list.getItems()).hasSize(3);
    Screens.take("import-workbook", 900, 640, differences);
    click("农产品网络零售额：目标值");
    click("采用所选");
    Session.until(() -> session.stage().getTitle().startsWith("●"));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> !session.stage().getTitle().startsWith("●"));
  }

  /// Changes two targets and empties a third.
  private static void edit(Path sent, Path back) throws IOException {
    try (InputStream in = Files.newInputStream(sent);
        Workbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(back)) {
      target(book, 2, "16").setCellValue(18);
      target(book, 3, "8.6").setCellValue(9.5);
      target(book, 4, "7").setBlank();
      book.write(out);
    }
  }

  private static Cell target(Workbook book, int row, String printed) {
    for (Cell cell : book.getSheetAt(0).getRow(row)) {
      if (cell.toString().replaceFirst("\\.0$", "").equals(printed)) {
        return cell;
      }
    }
    throw new IllegalArgumentException(printed);
  }

  @Test
  @Tag("display")
  void aFileIsDraggedOntoTheWindow() throws IOException {
    Path file = folder.resolve("稿.txt");
    Files.writeString(file, "某市规划\n一、目标\n目标明确。\n");
    session.untilShown(".tile");
    Stage files = files(file);
    Point2D from = new Point2D(files.getX() + 40, files.getY() + 60);
    Stage window = session.stage();
    Point2D to =
        new Point2D(
            window.getX() + window.getWidth() - 60, window.getY() + window.getHeight() - 60);
    robot.drag(from).moveTo(to).drop();
    dialog("导入文件");
    hands.press(KeyCode.ENTER);
    session.untilShown(".outline");
    session.untilIdle();
    assertThat(shows("目标")).isTrue();
    Platform.runLater(files::close);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// A window of another program from which a file can be dragged.
  private static Stage files(Path file) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          Label icon = new Label(file.getFileName().toString());
          icon.setMinSize(160, 120);
          icon.setOnDragDetected(
              drag -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(java.util.List.of(file.toFile()));
                icon.startDragAndDrop(TransferMode.COPY).setContent(content);
                drag.consume();
              });
          Stage stage = new Stage();
          stage.setScene(new Scene(icon));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          return stage;
        });
  }
}
