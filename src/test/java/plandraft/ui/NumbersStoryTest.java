package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import plandraft.ui.kit.Theme;

/// A drafter opens a plan whose numbers do not hold, sees why, and mends them.
final class NumbersStoryTest extends Story {
  private static final String COUNTED = "文中说“31项主要发展指标”，指标表中的指标实有30项。";

  private void openAndCheck() {
    open("温州市数字经济发展“十四五”规划");
    hands.press(KeyCode.F7);
    session.untilShown(".finding");
  }

  private long open() {
    return Long.parseLong(
        session.all(Label.class).stream()
            .map(Label::getText)
            .filter(text -> text != null && text.matches("核对 \\d+"))
            .findFirst()
            .orElse("核对 -1")
            .substring(3));
  }

  private List<String> read() {
    return session.all(Label.class).stream().map(Label::getText).toList();
  }

  /// The first offered fix that is shown.
  private Optional<Hyperlink> offered() {
    return session.all(Hyperlink.class).stream()
        .filter(link -> link.isVisible() && cell(link).isPresent())
        .filter(link -> !link.getStyleClass().contains("quiet"))
        .min(Comparator.comparingDouble(link -> link.localToScene(0, 0).getY()));
  }

  private static Optional<ListCell<?>> cell(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> cell && !cell.isEmpty()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private String lastStep() {
    Button undo = (Button) hands.named("撤销");
    String told = undo.getText().isEmpty() ? undo.getTooltip().getText() : undo.getText();
    return evenly(told.substring(told.indexOf('“') + 1, told.lastIndexOf('”')));
  }

  /// With the same marks around every quotation, however deep it stands.
  private static String evenly(String told) {
    return told.replace('‘', '“').replace('’', '”');
  }

  @Test
  void everyFixOfTheSampleDoesWhatItSays() {
    openAndCheck();
    assertThat(open()).isEqualTo(11);
    assertThat(read()).contains(COUNTED);
    assertThat(offered().map(Hyperlink::getText)).contains("改为“30”，以后自动更新");
    for (Optional<Hyperlink> next = offered(); next.isPresent(); next = offered()) {
      long before = open();
      String said = cell(next.get()).orElseThrow().getAccessibleText();
      robot.clickOn(next.get());
      hands.settled();
      Session.until(() -> open() < before);
      assertThat(evenly(said)).contains(lastStep());
    }
    assertThat(open()).as("what only the drafter can mend").isEqualTo(1);
    assertThat(read()).anyMatch(it -> it.contains("请写明起算年份"));
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> open() == 2);
  }

  @Test
  void exportAsksFirstWhileErrorsAreOpen() {
    openAndCheck();
    Path file = session.choose("规划.docx");
    export("规划文本（docx）……");
    assertThat(hands.sees("这份送审稿还有 6 处必错的问题。仍要导出吗？")).isTrue();
    hands.clickWords("先去核对");
    session.untilIdle();
    assertThat(file).doesNotExist();
    assertThat(hands.sees(COUNTED)).isTrue();

    export("规划文本（docx）……").press(KeyCode.ESCAPE);
    session.untilIdle();
    assertThat(file).doesNotExist();

    export("规划文本（docx）……").clickWords("仍然导出");
    Session.until(() -> Files.exists(file));
    hands.press(KeyCode.ESCAPE);
  }

  @Test
  void keysGoFromFindingToFinding() {
    openAndCheck();
    hands.press(KeyCode.F8);
    assertThat(hands.named("正文编辑区").isVisible()).isTrue();
    hands.press(KeyCode.F8).press(KeyCode.F8);
    assertThat(read())
        .as("what was read and computed")
        .anyMatch(
            it ->
                it.startsWith("“规上数字经济核心产业劳动生产率”从19.47到40")
                    && it.contains("19.47 × (1 + 21%)^5 = 50.5\n改法："));
    assertThat(hands.sees("2916*")).as("the table it is in").isTrue();
    hands.press(KeyCode.SHIFT, KeyCode.F8).press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(hands.named("正文编辑区").isVisible()).isTrue();
  }

  @Test
  void whatIsBeyondDoubtIsBoundAtOnceAndTheRestListed() {
    openAndCheck();
    long before = open();
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
    Session.until(() -> !dialogs().isEmpty());
    photograph("dialog-bind");
    hands.press(KeyCode.ESCAPE);
    assertThat(open()).as("a count that is wrong is not bound by itself").isEqualTo(before);
  }

  @Test
  void otherNamesAndUnitsAreKeptWithThePlan() {
    openAndCheck();
    hands.command("指标的别名……");
    photograph("dialog-aliases");
    hands.press(KeyCode.ESCAPE);
    hands.command("责任单位名录……");
    photograph("dialog-units");
    hands.press(KeyCode.ESCAPE);
    robot.clickOn(COUNTED);
    hands.settled().press(KeyCode.DELETE);
    photograph("dialog-waive");
    hands.press(KeyCode.ESCAPE);
    assertThat(open()).isEqualTo(11);
  }

  @Test
  void aRuleSwitchedOffIsCheckedNoMore() {
    openAndCheck();
    hands.command("核对规则……");
    photograph("dialog-rules");
    hands.clickWords("数量与实有一致").click("最多核对几项的列举").press(KeyCode.END).write("0");
    assertThat(hands.sees("可填 2 到 50，请改正")).isTrue();
    DialogPane dialog = dialogs().getFirst();
    assertThat(dialog.getButtonTypes().stream().map(dialog::lookupButton))
        .filteredOn(Node::isDisabled)
        .hasSize(1);
    hands.press(KeyCode.BACK_SPACE);
    hands.clickWords("确定");
    Session.until(() -> open() == 9);
    assertThat(read()).doesNotContain(COUNTED);

    hands.command("核对规则……").clickWords("恢复默认").clickWords("确定");
    Session.until(() -> open() == 11);
  }

  @Test
  void whatWasFoundGoesOutAsAReport() throws IOException {
    openAndCheck();
    Path file = session.choose("核对.xlsx");
    export("意见与核对", "核对报告（xlsx）……");
    Session.until(() -> Files.exists(file));
    hands.press(KeyCode.ESCAPE);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(new XSSFExcelExtractor(book).getText())
          .contains("规划核对报告", COUNTED, "共11处：必错6处、疑似1处、提示4处。");
    }
  }

  private List<DialogPane> dialogs() {
    return robot.lookup(".dialog-pane").queryAllAs(DialogPane.class).stream()
        .filter(pane -> pane.getScene() != null && pane.getScene().getWindow().isShowing())
        .toList();
  }

  private void photograph(String name) {
    List<DialogPane> dialogs = dialogs();
    assertThat(dialogs).hasSize(1);
    Scene scene = dialogs.getFirst().getScene();
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      robot.interact(() -> theme.dress(scene));
      Screens.take(name + "-" + theme.name().toLowerCase(Locale.ROOT), scene);
    }
  }
}
