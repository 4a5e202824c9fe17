package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.Templates;
import plandraft.layout.Layouts;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Theme;

/// A team changes how its documents look, sees it on its plan, and goes back.
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
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(plan));
    until(() -> stage.isShowing() && pages() > 0);
  }

  private static Plan plan() throws IOException {
    return Templates.samples().stream()
        .filter(sample -> sample.name().equals("wenzhou-digital-economy"))
        .findFirst()
        .orElseThrow()
        .plan();
  }

  private void lay(Plan plan) {
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    LayoutDesk.of(
        new LayoutDesk.Work(
            plan, files, jobs, new Ask(() -> stage, "取消"), Locale.CHINESE, applied::add),
        desk -> {
          Scene scene = new Scene(desk.node(), 980, 700);
          Theme.LIGHT.dress(scene);
          stage.setScene(scene);
          stage.show();
        });
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.hide());
    jobs.close();
  }

  @Test
  void beginsWithTheLayoutOfThePlanInHand() {
    assertThat(layout()).isEqualTo("plan-special.json");
    assertThat(box("封面").isSelected()).isTrue();
    assertThat(button("采用").isDisabled()).isTrue();
    assertThat(button("恢复内置").isDisabled()).isTrue();
    Screens.take("layout-desk", stage.getScene());
  }

  @Test
  void aPartLeftOutIsSeenAppliedAndTakenBack() throws IOException {
    hands.clickWords("封面").clickWords("目录");
    assertThat(text().getText()).doesNotContain("cover").doesNotContain("contents");
    until(() -> !button("采用").isDisabled());

    hands.clickWords("采用");
    until(() -> applied.size() == 1);
    assertThat(applied.getFirst().of("plan", "专项规划").orElseThrow().has(Piece.COVER)).isFalse();
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
    until(() -> !button("采用").isDisabled());
    hands.clickWords("采用");
    until(() -> applied.size() == 1);
    assertThat(files.read().of("plan", "专项规划").orElseThrow().numbering())
        .isEqualTo(Numbering.CHAPTERS);

    hands.click("层次序号").clickWords("与全部文件一致");
    assertThat(text().getText()).doesNotContain("numbering");
  }

  @Test
  void whatIsWrongIsToldAndNotApplied() throws IOException {
    robot.clickOn(text());
    hands.press(KeyCode.SHORTCUT, KeyCode.A).write("{\"document\": \"plan\"}");
    until(() -> told().contains("lines"));
    assertThat(told()).contains("plan-special.json", "第 1 行", "缺少");
    assertThat(button("采用").isDisabled()).isTrue();
    assertThat(Files.list(own)).isEmpty();
  }

  @Test
  void aDocumentThePlanHasNothingForIsToldButMayBeChanged() {
    choose("breakdown.json");
    until(() -> told().contains("指标分解表"));
    assertThat(told()).isEqualTo("规划里还没有“指标分解表”所需的内容，版式可以先改好。");
    robot.clickOn(text());
    hands.press(KeyCode.SHORTCUT, KeyCode.END).write(" ");
    until(() -> !button("采用").isDisabled());
  }

  @Test
  void everyLayoutIsSeenOnThePlan() {
    ComboBox<?> choice = (ComboBox<?>) hands.named("版式文件");
    choose("house.json");
    for (int i = 1; i < choice.getItems().size(); i++) {
      hands.press(KeyCode.DOWN);
      until(() -> !told().isEmpty() || !button("采用").isDisabled() || pages() > 0);
      assertThat(told()).doesNotContain(".json");
    }
    assertThat(choice.getItems()).hasSizeGreaterThan(15);
  }

  @Test
  void aDraftStaysWhileOthersAreLookedAt() {
    hands.clickWords("封面");
    String draft = text().getText();
    choose("explanation.json");
    assertThat(text().getText()).contains("\"explanation\"");
    choose("plan-special.json");
    assertThat(text().getText()).isEqualTo(draft);
    assertThat(box("封面").isSelected()).isFalse();
  }

  /// Turns to a layout by the keys, at most once through the list.
  private void choose(String name) {
    ComboBox<?> choice = (ComboBox<?>) hands.named("版式文件");
    robot.interact(choice::requestFocus);
    for (int i = 0; i < choice.getItems().size() && !layout().equals(name); i++) {
      hands.press(KeyCode.UP);
    }
    for (int i = 0; i < choice.getItems().size() && !layout().equals(name); i++) {
      hands.press(KeyCode.DOWN);
    }
    assertThat(layout()).isEqualTo(name);
  }

  private String layout() {
    ComboBox<?> choice = (ComboBox<?>) hands.named("版式文件");
    return choice.getValue() instanceof LayoutFile file ? file.name() : "";
  }

  private CheckBox box(String name) {
    return robot
        .lookup(
            (javafx.scene.Node node) -> node instanceof CheckBox box && box.getText().equals(name))
        .query();
  }

  private Button button(String name) {
    return robot
        .lookup(
            (javafx.scene.Node node) ->
                node instanceof Button button && button.getText().equals(name))
        .query();
  }

  private TextArea text() {
    return (TextArea) hands.named("版式文本");
  }

  private String told() {
    return robot.lookup(".problem").<Label>query().getText();
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
