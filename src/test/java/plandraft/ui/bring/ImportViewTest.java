package plandraft.ui.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.recognize.Choices;
import plandraft.recognize.Gathered;
import plandraft.recognize.Recognition;
import plandraft.recognize.Recognizer;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Jobs;

/// What was recognised is looked through, put right, and sent where the user wants it.
@ExtendWith(ApplicationExtension.class)
final class ImportViewTest {
  private static final String TEXT =
      "某市规划\n一、目标\n（一）总目标\n到2030年，产值达到5OO亿元。\n（二）分目标\n逐年推进。\n二、保障\n加强领导。\n";

  private final Jobs jobs = new Jobs();
  private Stage stage;
  private ImportView view;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private static Brought brought(String text) throws IOException {
    return new Pasted(Optional.empty(), Optional.empty(), text).read("稿.txt", Progress.SILENT);
  }

  private static Recognition recognised(Brought brought, String prefix) {
    return Recognizer.recognize(List.of(brought.document()), Choices.NONE, Ids.counting(prefix));
  }

  private Hands show(FxRobot robot, Optional<Plan> open) throws IOException {
    return show(robot, open, TEXT);
  }

  private Hands show(FxRobot robot, Optional<Plan> open, String text) throws IOException {
    Brought brought = brought(text);
    robot.interact(
        () -> {
          view =
              ImportView.of(
                  List.of(brought),
                  recognised(brought, "n"),
                  open,
                  jobs,
                  Ids.counting("m"),
                  Locale.SIMPLIFIED_CHINESE);
          Screens.show(stage, (Parent) view.node(), 980, 620);
        });
    return new Hands(robot).settled();
  }

  private static Plan inHand() throws IOException {
    return recognised(brought("某市规划\n一、基础\n较好。\n二、保障\n加强统筹。\n"), "own").plan();
  }

  /// Waits until the inputs were read anew.
  private void untilRead() {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !view.busy().get());
    } catch (TimeoutException late) {
      throw new AssertionError("it is still being read", late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> titles(Hands hands) {
    return ((ListView<?>) hands.named("识别结果"))
        .getItems().stream()
            .map(Gathered.class::cast)
            .map(line -> line.told().map(told -> told.in(Locale.ROOT)).orElse(line.first().title()))
            .toList();
  }

  private static List<String> headings(List<Section> sections, String indent) {
    return sections.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(indent + each.heading()),
                    headings(each.children(), indent + "-").stream()))
        .toList();
  }

  @Test
  void onlyWhatWantsALookIsLeftOnDemand(FxRobot robot) throws IOException {
    Hands hands = show(robot, Optional.empty());
    assertThat(hands.sees("《某市规划》：2章，0项指标，0项任务；1处请留意")).isTrue();
    List<String> all = titles(hands);
    assertThat(all).contains("一、目标", "（一）总目标", "（二）分目标", "二、保障");

    CheckBox only = robot.lookup("只看需留意的1处").queryAs(CheckBox.class);
    robot.clickOn(only);

    assertThat(titles(hands)).singleElement().asString().contains("5OO");
    robot.clickOn(only);
    assertThat(titles(hands)).isEqualTo(all);
  }

  @Test
  void paragraphsBrokenAtPageEndsAreOneLineThatTellsTheirPlaces(FxRobot robot) throws IOException {
    StringBuilder torn = new StringBuilder("某市规划\n一、目标\n");
    for (String word : List.of("增长", "质量", "效益")) {
      torn.append("到规划期末，全市的").append(word).append("都要达到新的\n水平并保持").append(word).append("。\n");
    }
    Hands hands = show(robot, Optional.empty(), torn.toString());
    assertThat(titles(hands)).containsOnlyOnce("3处段落在换页处被断开，已接到上一段");

    hands.clickWords("3处段落在换页处被断开，已接到上一段");
    assertThat(hands.sees("水平并保持质量。")).isTrue();
    assertThat(hands.sees("段落在换页处被断开，已接到“……全市的质量都要达到新的”之后。")).isTrue();
    Screens.take("import-joined", 980, 620, stage);
  }

  @Test
  void aHeadingRaisedIsAChapterOfThePlan(FxRobot robot) throws IOException {
    Hands hands = show(robot, Optional.empty());
    hands.clickWords("（二）分目标").clickWords("升一级");
    untilRead();

    assertThat(view.outcome())
        .isInstanceOfSatisfying(
            Outcome.AsNew.class,
            made ->
                assertThat(headings(made.plan().sections(), ""))
                    .containsExactly("目标", "-总目标", "分目标", "保障"));
  }

  @Test
  void withoutAPlanInHandThereIsNothingToChooseFrom(FxRobot robot) throws IOException {
    show(robot, Optional.empty());
    assertThat(
            robot
                .lookup((RadioButton each) -> each.isVisible() && each.getParent().isVisible())
                .tryQuery())
        .isEmpty();
    assertThat(view.outcome()).isInstanceOf(Outcome.AsNew.class);
  }

  @Test
  void aPlanInHandIsMergedIntoUnlessTheUserWantsOtherwise(FxRobot robot) throws IOException {
    Hands hands = show(robot, Optional.of(inHand()));
    assertThat(view.outcome()).isInstanceOf(Outcome.Merge.class);

    hands.clickWords("新计划");

    assertThat(view.outcome()).isInstanceOf(Outcome.AsNew.class);
  }

  private static boolean isItem(Node node, String words) {
    return node.getStyleClass().contains("menu-item")
        && node.lookup(".label") instanceof Label label
        && label.getText().equals(words);
  }

  @Test
  void theChapterOfTheSameHeadingIsOfferedToBeReplaced(FxRobot robot) throws IOException {
    Hands hands = show(robot, Optional.of(inHand()));
    hands.clickWords("替换一章");
    robot.clickOn(hands.named("导入的章节"));
    robot.clickOn(robot.lookup((Node item) -> isItem(item, "保障")).<Node>query());

    assertThat(view.outcome())
        .isInstanceOfSatisfying(
            Outcome.Replace.class,
            replace -> {
              assertThat(replace.other().heading()).isEqualTo("保障");
              assertThat(replace.own().heading()).isEqualTo("保障");
            });
  }
}
