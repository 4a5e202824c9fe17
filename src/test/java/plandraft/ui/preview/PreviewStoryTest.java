package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.history.Store;
import plandraft.layout.Layouts;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Theme;

class PreviewStoryTest {
  private final FxRobot robot = new FxRobot();
  private final Hands hands = new Hands(robot);
  private final Jobs jobs = new Jobs();
  private final List<Place> visited = new ArrayList<>();
  private Store store;
  private Stage stage;

  @BeforeEach
  void open() throws FileTrouble {
    Screens.toolkit();
    Plan plan = sample();
    Layouts layouts = new LayoutFiles(Path.of("target", "no-such-folder")).read();
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> lay(plan, layouts));
    until(() -> pages() > 1);
  }

  private static Plan sample() throws FileTrouble {
    return Samples.plan("wenzhou-digital-economy");
  }

  private void lay(Plan plan, Layouts layouts) {
    store = new Store(plan);
    // Something to take back: without its last chapter the plan has fewer pages.
    store.edit(
        "删除章", now -> now.withSections(now.sections().subList(0, now.sections().size() - 1)));
    Preview preview = Preview.of(store, layouts, jobs, Locale.CHINESE, visited::add);
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    Scene scene = new Scene((Parent) preview.node(), 960, 900);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), store::undo);
    Screens.show(stage, scene);
    preview.show("plan");
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.hide());
    jobs.close();
  }

  @Test
  void turnsToThePageTyped() {
    TextField page = (TextField) hands.named("页码");
    hands.click("页码").write("7").press(KeyCode.ENTER);
    assertThat(page.getText()).isEqualTo("7");
    assertThat(thumbnails().getSelectionModel().getSelectedIndex()).isEqualTo(6);
    Screens.take("preview-page", stage.getScene());
  }

  @Test
  void drawsOnlyThePagesInView() {
    assertThat(robot.lookup(".paper").queryAll()).hasSizeLessThan(4);
    hands.click("缩小").click("缩小");
    assertThat(robot.lookup(".paper").queryAll()).hasSizeLessThan(6);
  }

  @Test
  void changesTheSize() {
    double width = paper().getWidth();
    hands.click("放大");
    assertThat(paper().getWidth()).isGreaterThan(width);
    hands.click("显示比例").clickWords("整页");
    assertThat(paper().getHeight()).isLessThan(900);
    hands.click("显示比例").clickWords("100%");
    assertThat(paper().getWidth()).isEqualTo(Math.round(11906 / 15.0));
  }

  @Test
  void showsAnotherDocument() {
    String before = told();
    hands.click("起草说明");
    until(() -> !told().equals(before));
    Screens.take("preview-explanation-light", stage.getScene());
    robot.interact(() -> Theme.DARK.dress(stage.getScene()));
    Screens.take("preview-explanation-dark", stage.getScene());
  }

  @Test
  void tellsThatPagesAreBeingMadeUntilTheyAre() {
    CountDownLatch others = new CountDownLatch(1);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> occupy(others));
    assertThat(hands.sees("正在排版……")).isFalse();
    hands.click("起草说明");
    until(() -> hands.sees("正在排版……"));
    Screens.take("preview-busy", stage.getScene());
    others.countDown();
    until(() -> !hands.sees("正在排版……"));
  }

  /// Keeps every thread for computing at other work.
  private Void occupy(CountDownLatch until) {
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      jobs.compute("其他", progress -> until.await(20, TimeUnit.SECONDS), _ -> {}, _ -> {});
    }
    return null;
  }

  @Test
  void theDocumentsStandAboveThePageWhereThereIsLittleRoom() {
    robot.interact(() -> stage.setWidth(520));
    until(() -> robot.lookup(".thumbnails").queryAll().isEmpty());
    hands.drawn();
    Screens.take("preview-narrow", stage.getScene());
    assertThat(hands.named("页码").localToScene(0, 0).getY())
        .isGreaterThan(hands.named("起草说明").localToScene(0, 0).getY() + 20)
        .isLessThan(200);
    robot.interact(() -> stage.setWidth(960));
    until(() -> !robot.lookup(".thumbnails").queryAll().isEmpty());
  }

  @Test
  void followsThePlanWhileItIsEdited() {
    int before = pages();
    hands.click("页码").press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> pages() > before);
    assertThat(pages()).isGreaterThan(before);
  }

  @Test
  void goesToThePlaceOfTheTextClicked() {
    hands.click("页码").write("5").press(KeyCode.ENTER);
    robot.clickOn(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(visited).isNotEmpty();
    assertThat(visited.getFirst().part()).isIn(Part.BLOCK, Part.SECTION, Part.INDICATOR);
  }

  @Test
  void hidesTheThumbnails() {
    hands.click("缩略图");
    assertThat(robot.lookup(".thumbnails").queryAll()).isEmpty();
  }

  private int pages() {
    String digits = told().replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private String told() {
    return robot
        .lookup((Node node) -> node instanceof Label label && label.getText().startsWith("/"))
        .tryQueryAs(Label.class)
        .map(Label::getText)
        .orElse("");
  }

  private Canvas paper() {
    return robot.lookup(".paper Canvas").query();
  }

  private ListView<?> thumbnails() {
    return robot.lookup(".thumbnails").query();
  }

  private static void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError(late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
