package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.circulation.Collected;
import plandraft.circulation.Copy;
import plandraft.model.Comment;
import plandraft.model.Comment.Reply;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.review.returned.Opinion;
import plandraft.say.Message;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// What goes out is chosen, and what came back is taken or left, by keys and mouse.
@ExtendWith(ApplicationExtension.class)
final class CirculationViewsTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withUnits(List.of("甲局", "乙局"))
          .withSections(List.of(Section.of(new Id<>("s"), "总体要求")));

  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Screens.show(stage, root, 900, 620);
  }

  private static Comment comment(String id, String place, String text) {
    return Comment.of(new Id<>(id), Place.read(place).orElseThrow(), "张三", Instant.EPOCH, text)
        .from("甲局");
  }

  private SendView sending(FxRobot robot) {
    List<SendView> made = new ArrayList<>();
    robot.interact(
        () -> {
          made.add(SendView.of(PLAN, Locale.SIMPLIFIED_CHINESE));
          root.getChildren().setAll(made.getFirst().node());
        });
    return made.getFirst();
  }

  @Test
  void theRegisterOfUnitsIsOfferedToBeginWith(FxRobot robot) {
    SendView view = sending(robot);
    assertThat(view.organizations()).containsExactly("甲局", "乙局");
    assertThat(view.copies()).containsExactlyInAnyOrder(Copy.PLAN, Copy.TEXT);
    assertThat(view.nobody().get()).isFalse();
    assertThat(labels(robot)).anyMatch(words -> words.startsWith("2 个单位，共 4 份文件"));
    Screens.take("send", 560, 420, (Stage) root.getScene().getWindow());
  }

  @Test
  void whatAPlanHasNothingForCannotBeSent(FxRobot robot) {
    sending(robot);
    assertThat(box(robot, "表格汇编（Excel）").isDisabled()).isTrue();
  }

  @Test
  void nobodyAndNothingAreTold(FxRobot robot) {
    SendView view = sending(robot);
    Hands hands = new Hands(robot).clickWords("规划文本（Word）");
    assertThat(view.copies()).isEqualTo(Set.of(Copy.PLAN));
    hands.clickWords("规划文件（对方有本程序，锁定后只能提意见）");
    assertThat(view.nobody().get()).isTrue();
    hands.clickWords("规划文本（Word）");
    assertThat(view.nobody().get()).isFalse();
    hands.click("分送单位，一行一个").press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE);
    assertThat(view.nobody().get()).isTrue();
    assertThat(labels(robot)).contains("请写上至少一个单位，选上至少一种副本。");
    hands.write("丙局").press(KeyCode.ENTER).write("丁局");
    assertThat(view.organizations()).containsExactly("丙局", "丁局");
    assertThat(((TextArea) hands.named("分送单位，一行一个")).getText()).isEqualTo("丙局\n丁局");
  }

  private CollectView collected(FxRobot robot, Collected collected) {
    List<CollectView> made = new ArrayList<>();
    robot.interact(
        () -> {
          made.add(CollectView.of(PLAN, collected, Locale.SIMPLIFIED_CHINESE));
          root.getChildren().setAll(made.getFirst().node());
        });
    return made.getFirst();
  }

  private static Collected several() {
    Comment known = comment("k0", "section:s", "旧意见");
    Comment value =
        comment("k2", "plan:", "偏低。")
            .on("原来的指标 12", Optional.empty())
            .withText(
                "偏低。",
                Optional.of(new Comment.Proposal(Quantity.read("15"), Basis.read("按年均增长5%测算"))));
    Comment worded =
        comment("k3", "section:s", "")
            .on("总体要求", Optional.empty())
            .withWording(Optional.of("总体思路"));
    return new Collected(
        List.of(
            new Collected.Source(
                Path.of("甲局.docx"),
                "甲局",
                List.of(
                    new Opinion.Said(comment("k1", "section:s", "请补充。")), new Opinion.Said(value))),
            new Collected.Source(
                Path.of("乙局.opinions"),
                "乙局",
                List.of(
                    new Opinion.Changed(worded),
                    new Opinion.Answered(
                        known, new Reply(new Id<>("r"), "李四", Instant.EPOCH, "同意。")))),
            new Collected.Source(Path.of("丙.xlsx"), "", List.of())),
        List.of(
            new Collected.Refused(
                Path.of("坏.docx"), Message.of(Collected.class, "unread", "坏.docx"))));
  }

  @Test
  void everythingThatCameBackIsShownWithItsPlaceAndFile(FxRobot robot) {
    CollectView view = collected(robot, several());
    assertThat(view.taken()).hasSize(4);
    assertThat(labels(robot))
        .contains(
            "新意见 4 条，选中 4 条",
            "甲局：新意见 2 条",
            "乙局：新意见 2 条",
            "丙.xlsx：没有新的意见",
            "请补充。",
            "建议值 15 · 依据 按年均增长5%测算 · 偏低。",
            "原文：“原来的指标 12”",
            "建议改为：总体思路",
            "答复意见：“旧意见”",
            "同意。")
        .anyMatch(words -> words.contains("坏.docx"));
    assertThat(box(robot, "一、总体要求").isSelected()).isTrue();
    assertThat(box(robot, "原文已不在").isSelected()).isTrue();
    Screens.take("collect", 900, 620, (Stage) root.getScene().getWindow());
  }

  @Test
  void eachThingSaidIsTakenOrLeft(FxRobot robot) {
    CollectView view = collected(robot, several());
    Hands hands = new Hands(robot).clickWords("原文已不在");
    assertThat(view.taken())
        .extracting(each -> each.about().id().value())
        .containsExactly("k1", "k3", "k0");
    assertThat(labels(robot)).contains("新意见 4 条，选中 3 条");
    hands.clickWords("全不选");
    assertThat(view.taken()).isEmpty();
    assertThat(view.nothing().get()).isTrue();
    hands.clickWords("全选");
    assertThat(view.taken()).hasSize(4);
    assertThat(view.nothing().get()).isFalse();
  }

  @Test
  void whereNothingCameBackItIsSaid(FxRobot robot) {
    CollectView view = collected(robot, new Collected(List.of(), List.of()));
    assertThat(view.nothing().get()).isTrue();
    assertThat(labels(robot)).contains("这些文件里没有新的意见。");
  }

  private static CheckBox box(FxRobot robot, String words) {
    return robot.lookup(words).queryAllAs(CheckBox.class).stream().findFirst().orElseThrow();
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }
}
