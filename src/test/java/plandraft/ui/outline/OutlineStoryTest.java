package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Settings;
import plandraft.edit.Sections;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Chapters are put in order by keyboard and mouse, and the selection stays on what was moved.
@ExtendWith(ApplicationExtension.class)
final class OutlineStoryTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  section("1", "发展基础"),
                  section("2", "总体要求")
                      .withChildren(List.of(section("2-1", "指导思想"), section("2-2", "发展目标"))),
                  section("3", "保障措施")));

  private final Store store = new Store(PLAN);
  private final List<Place> visited = new ArrayList<>();

  private OutlineTree outline;
  private int entered;

  @Start
  void start(Stage stage) {
    outline =
        OutlineTree.of(
            store,
            Ids.counting("new"),
            Locale.SIMPLIFIED_CHINESE,
            new OutlineTree.Neighbours(visited::add, List.of(), kind -> {}, () -> entered++));
    Screens.show(stage, (Parent) outline.node(), 320, 760);
  }

  @Test
  void aClickGoesThere(FxRobot robot) {
    new Hands(robot).clickWords("发展目标");

    assertThat(visited).containsExactly(place("2-2"));
  }

  @Test
  void aSectionIsPromotedAndDemotedWithItsSelection(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("发展目标");

    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(told()).isEqualTo("1 2(2-1) 2-2 3");
    assertThat(selected(hands)).containsExactly("2-2");
    assertThat(robot.lookup("三、").tryQuery()).isPresent();
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(told()).isEqualTo("1 2(2-1 2-2) 3");
    assertThat(selected(hands)).containsExactly("2-2");
  }

  @Test
  void severalChaptersAreMovedTogether(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("总体要求");

    hands.press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);

    assertThat(told()).isEqualTo("3 1 2(2-1 2-2)");
    assertThat(selected(hands)).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void aClickOnTheLineInHandDoesNotRenameIt(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("保障措施").clickWords("保障措施");
    hands.write("别的").press(KeyCode.ENTER);
    assertThat(store.plan()).isEqualTo(PLAN);
    assertThat(entered).isEqualTo(1);
  }

  @Test
  void aChapterIsRenamedInPlace(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("保障措施");

    hands.press(KeyCode.F2).press(KeyCode.SHORTCUT, KeyCode.A).write("组织保障");
    hands.press(KeyCode.ENTER);

    assertThat(store.plan().sections().getLast().heading()).isEqualTo("组织保障");
    assertThat(store.undoStep()).contains("重命名");
  }

  @Test
  void aCheckThatEndsMeanwhileWaitsForTheRenaming(FxRobot robot) {
    List<Finding> findings = Checker.of(Settings.USUAL).report(PLAN, Optional.empty()).findings();
    assertThat(findings).isNotEmpty();
    Hands hands = new Hands(robot).clickWords("发展目标").press(KeyCode.F2);
    robot.interact(() -> outline.doubt(findings));
    hands.press(KeyCode.SHORTCUT, KeyCode.A).write("主要").settled();
    robot.interact(() -> outline.doubt(List.of()));
    hands.write("指标").press(KeyCode.ENTER);
    assertThat(Sections.all(store.plan().sections()).map(Section::heading).toList())
        .containsExactly("发展基础", "总体要求", "指导思想", "主要指标", "保障措施");

    hands.clickWords("保障措施");
    robot.interact(() -> outline.doubt(findings));
    robot.interact(() -> outline.doubt(List.of()));
    hands.press(KeyCode.F2).press(KeyCode.SHORTCUT, KeyCode.A).write("保障").press(KeyCode.ENTER);
    assertThat(store.plan().sections().getLast().heading()).isEqualTo("保障");
  }

  @Test
  void escapeLeavesTheNameAsItWas(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("保障措施").press(KeyCode.F2).write("别的");

    hands.press(KeyCode.ESCAPE);

    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void whatIsDeletedComesBackByUndo(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("总体要求").press(KeyCode.DELETE);
    assertThat(told()).isEqualTo("1 3");
    assertThat(visited).endsWith(place("3"));

    robot.interact(store::undo);

    assertThat(told()).isEqualTo("1 2(2-1 2-2) 3");
    assertThat(robot.lookup("发展目标").tryQuery()).isPresent();
    hands.clickWords("发展目标");
    assertThat(visited).endsWith(place("2-2"));
  }

  @Test
  void theFilterKeepsWhatLeadsToAMatch(FxRobot robot) {
    new Hands(robot).click("筛选").write("目标");

    assertThat(robot.lookup("发展目标").tryQuery()).isPresent();
    assertThat(robot.lookup("总体要求").tryQuery()).isPresent();
    assertThat(robot.lookup("发展基础").tryQuery()).isEmpty();
  }

  @Test
  void escapeEmptiesTheFilterAndWhatIsGoneToIsInView(FxRobot robot) {
    robot.interact(
        () ->
            store.edit(
                "长",
                plan ->
                    plan.withSections(
                        IntStream.range(0, 80).mapToObj(i -> section("n" + i, "第" + i)).toList())));
    Hands hands = new Hands(robot).click("筛选").write("第3").press(KeyCode.ESCAPE);
    assertThat(robot.lookup("第1").tryQuery()).isPresent();

    robot.interact(() -> outline.follow(place("n70")));

    assertThat(selected(hands.settled())).containsExactly("n70");
    assertThat(robot.lookup("第70").tryQuery()).isPresent();
    assertThat(visited).isEmpty();
  }

  @Test
  void anIndicatorIsFollowedByTheLineOfItsTable(FxRobot robot) {
    IndicatorTable table =
        new IndicatorTable(
            new Id<>("t"),
            "主要目标表",
            List.of(),
            List.of(
                new IndicatorTable.Group(
                    new Id<>("g"), "产业", List.of(Indicator.of(new Id<>("i"), "企业数", 2020)))),
            List.of());
    robot.interact(() -> store.edit("表", plan -> plan.withIndicatorTables(List.of(table))));
    Hands hands = new Hands(robot);
    for (Part part : List.of(Part.TARGET, Part.INDICATOR, Part.BASIS)) {
      robot.interact(() -> outline.follow(place("1")));
      robot.interact(() -> outline.follow(new Place(part, "i")));
      assertThat(selected(hands)).as(part.name()).containsExactly("t");
    }
    robot.interact(() -> outline.follow(new Place(Part.GROUP, "g")));
    assertThat(selected(hands)).containsExactly("t");
    assertThat(visited).isEmpty();
  }

  @Test
  void aReviewerCanOnlyLook(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    Hands hands = new Hands(robot).clickWords("总体要求").press(KeyCode.DELETE);
    hands.press(KeyCode.F2).write("别的").press(KeyCode.ENTER);
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    hands.clickWords("＋ 新建指标表");

    assertThat(store.plan()).isSameAs(PLAN);
    assertThat(outline.actions()).allMatch(action -> action.disabled().get());

    robot.interact(() -> store.actAs(Role.DRAFTING));
    hands.clickWords("总体要求").press(KeyCode.DELETE);
    assertThat(told()).isEqualTo("1 3");
  }

  private String told() {
    return store.plan().sections().stream()
        .map(OutlineStoryTest::told)
        .collect(Collectors.joining(" "));
  }

  private static String told(Section section) {
    String below =
        section.children().stream().map(OutlineStoryTest::told).collect(Collectors.joining(" "));
    return section.id() + (below.isEmpty() ? "" : "(" + below + ")");
  }

  private static List<String> selected(Hands hands) {
    TreeView<?> tree = (TreeView<?>) hands.named("提纲");
    return tree.getSelectionModel().getSelectedItems().stream()
        .map(TreeItem::getValue)
        .map(Branch.class::cast)
        .map(branch -> branch.place().orElseThrow().id())
        .toList();
  }

  private static Section section(String id, String heading) {
    return Section.of(new Id<>(id), heading);
  }

  private static Place place(String id) {
    return new Place(Part.SECTION, id);
  }

  @Test
  void aFilterThatFindsNothingOffersToShowAll(FxRobot robot) {
    Hands hands = new Hands(robot).click("筛选").write("没有");
    assertThat(hands.sees("提纲里没有这样的标题。")).isTrue();
    assertThat(robot.lookup("发展基础").tryQuery()).isEmpty();

    hands.clickWords("显示全部");

    assertThat(robot.lookup("发展基础").tryQuery()).isPresent();
    assertThat(hands.sees("提纲里没有这样的标题。")).isFalse();
  }
}
