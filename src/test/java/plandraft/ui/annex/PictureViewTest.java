package plandraft.ui.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.edit.Annexes;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Bytes;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Jobs;

/// The picture of an annex is seen whole, and replaced.
@ExtendWith(ApplicationExtension.class)
final class PictureViewTest {
  private static final Id<Annex> MAP = new Id<>("map");

  private final Store store = new Store(plan(picture(900, 600)));
  private final List<Id<Annex>> chosen = new ArrayList<>();
  private final Jobs jobs = new Jobs();
  private PictureView view;

  private static Plan plan(Media picture) {
    Plan plan =
        Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
            .withAnnexes(List.of(new Annex(MAP, "空间布局图", new Content.OfText(List.of()))));
    return Annexes.hold(plan, MAP, picture);
  }

  /// A map of three districts.
  private static Media picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xdfe9f5));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x7fa7d6));
    pen.fillOval(width / 8, height / 6, width / 3, height / 2);
    pen.setColor(new Color(0x5b94ea));
    pen.fillOval(width / 2, height / 3, width / 3, height / 2);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Bytes kept = Bytes.of(bytes.toByteArray());
    return new Media(kept.sha256(), "布局图.png", "image/png", kept);
  }

  @Start
  void start(Stage stage) {
    view = view();
    Screens.show(stage, (Parent) view.node(), 760, 520);
    view.show(Place.of(Part.ANNEX, MAP));
  }

  private PictureView view() {
    return PictureView.of(store, Locale.SIMPLIFIED_CHINESE, jobs, chosen::add);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void thePictureIsSeenWholeWithItsFacts(FxRobot robot) {
    until(robot, "900×600 像素");
    assertThat(robot.lookup("空间布局图").tryQuery()).isPresent();
    ImageView image =
        robot
            .lookup(
                (Node node) ->
                    node instanceof ImageView i
                        && i.getImage() != null
                        && "空间布局图".equals(i.getAccessibleText()))
            .query();
    assertThat(image.getBoundsInParent().getWidth()).isBetween(500.0, 712.0);
    assertThat(image.getBoundsInParent().getWidth() / image.getBoundsInParent().getHeight())
        .isBetween(1.49, 1.51);
    Screens.take("picture", robot.window(0).getScene());
  }

  @Test
  void anotherPictureIsChosen(FxRobot robot) {
    until(robot, "900×600 像素");
    new Hands(robot).clickWords("更换图片……");
    assertThat(chosen).containsExactly(MAP);
    robot.interact(() -> store.edit("replace", plan -> Annexes.hold(plan, MAP, picture(300, 400))));
    until(robot, "300×400 像素");
    robot.interact(store::undo);
    until(robot, "900×600 像素");
  }

  @Test
  void anotherTitleLeavesTheFacts(FxRobot robot) {
    until(robot, "900×600 像素");
    robot.interact(() -> store.edit("rename", plan -> Annexes.rename(plan, MAP, "总体布局图")));
    until(robot, "总体布局图");
    until(robot, "900×600 像素");
  }

  @Test
  void aPictureThatIsGoneIsTold(FxRobot robot) {
    until(robot, "900×600 像素");
    robot.interact(() -> store.edit("lose", plan -> plan.withMedia(List.of())));
    assertThat(robot.lookup("图片已不在规划里，请重新选择。").tryQuery()).isPresent();
  }

  @Test
  void aPictureThatCannotBeShownIsTold(FxRobot robot) {
    Bytes broken = Bytes.of(new byte[] {1, 2, 3});
    Media media = new Media(broken.sha256(), "坏图.png", "image/png", broken);
    robot.interact(() -> store.edit("break", plan -> Annexes.hold(plan, MAP, media)));
    until(robot, "图片显示不出来");
  }

  @Test
  void aReviewerReplacesNothing(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    new Hands(robot).clickWords("更换图片……");
    assertThat(chosen).isEmpty();
  }

  private static void until(FxRobot robot, String words) {
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () ->
              robot
                  .lookup(
                      (Node node) -> node instanceof Label label && label.getText().contains(words))
                  .tryQuery()
                  .isPresent());
    } catch (TimeoutException late) {
      throw new AssertionError(words + " is not shown", late);
    }
  }
}
