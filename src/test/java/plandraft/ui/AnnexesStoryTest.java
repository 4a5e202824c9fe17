package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.file.PictureFile;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Media;
import plandraft.model.Plan;

/// Breakdowns, lists, pictures and single documents' texts are made in the window and kept in the
/// file.
final class AnnexesStoryTest extends Story {
  @BeforeEach
  void blank() {
    open("空白");
  }

  private void photograph(String name) {
    Screens.take(name, 1440, 900, session.stage());
  }

  @Test
  void aBreakdownIsMadeFromTheHintAndFilled() throws IOException {
    hands.clickWords("＋ 新建指标分解表");
    session.untilShown(".sheet");
    photograph("window-breakdown-new");
    hands
        .press(KeyCode.SHORTCUT, KeyCode.HOME)
        .press(KeyCode.DOWN)
        .press(KeyCode.RIGHT)
        .write("增加值（亿元）")
        .press(KeyCode.ENTER)
        .write("100")
        .press(KeyCode.ENTER)
        .write("60")
        .press(KeyCode.ENTER)
        .write("30")
        .press(KeyCode.ENTER);
    photograph("window-breakdown");

    Plan plan = saved("out.plan").plan();
    assertThat(plan.breakdowns().getFirst().columns().getFirst().name()).isEqualTo("增加值");
    assertThat(plan.breakdowns().getFirst().regions().get(1).cell(0).printed()).isEqualTo("30");
    assertThat(plan.annexes()).extracting(Annex::title).containsExactly("指标分解表");
  }

  @Test
  void listsAndEvaluationsAreMadeFromTheAnnexes() throws IOException {
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建重点项目库");
    session.untilShown(".sheet");
    photograph("window-projects-new");
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建评价结果表");
    photograph("window-evaluation-new");
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建重点项目库");
    hands.clickWords("附件");
    photograph("window-annexes");

    Plan plan = saved("out.plan").plan();
    assertThat(plan.annexes())
        .extracting(Annex::title)
        .containsExactly("重点项目库", "综合评价结果", "重点项目库（2）");
    assertThat(plan.grids().getFirst().rows().getFirst().cells()).hasSize(8);
    assertThat(plan.grids().get(1).headerRows()).isEqualTo(2);
  }

  @Test
  void aPictureIsPutInSeenAndKept() throws IOException {
    Path picture = session.choose("空间布局图.png");
    BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xcfe0f5));
    pen.fillRect(0, 0, 640, 400);
    pen.dispose();
    ImageIO.write(image, "png", picture.toFile());
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建图片附件……");
    session.untilIdle();
    Session.until(
        () ->
            session.all(ImageView.class).stream()
                .anyMatch(view -> "空间布局图".equals(view.getAccessibleText())));
    photograph("window-picture");

    Plan plan = saved("out.plan").plan();
    assertThat(plan.media()).hasSize(1);
    assertThat(plan.annexes().getFirst().content())
        .isEqualTo(new Content.OfPicture(plan.media().getFirst().id()));
    assertThat(plan.media().getFirst().bytes().copy()).isEqualTo(Files.readAllBytes(picture));
  }

  private static boolean isCell(Label label, String words) {
    return label.getStyleClass().contains("sheet-text") && words.equals(label.getText());
  }

  @Test
  void aPictureFileThatWasCopiedIsPastedAsAnAnnexOfItsOwn() throws IOException {
    Path file = folder.resolve("布局图.png");
    Media drawn = PictureFile.of("x.png", 2, new int[] {0xff336699, 0xffffffff, 0, 0xff000000});
    Files.write(file, drawn.bytes().copy());
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建重点项目库");
    hands.clickWords("附件");
    session.untilShown(".sheet");
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
    robot.clickOn(robot.lookup((Label cell) -> isCell(cell, "重点项目库")).<Node>query());
    hands.press(KeyCode.SHORTCUT, KeyCode.V);
    Session.until(
        () ->
            session.all(ImageView.class).stream()
                .anyMatch(view -> "布局图".equals(view.getAccessibleText())));

    Plan plan = saved("out.plan").plan();
    assertThat(plan.annexes()).extracting(Annex::title).containsExactly("重点项目库", "布局图");
    assertThat(plan.annexes().getLast().content()).isEqualTo(new Content.OfPicture(drawn.id()));
  }

  @Test
  void aFileThatIsNoPictureIsRefused() throws IOException {
    Files.writeString(session.choose("名单.txt"), "不是图片", StandardCharsets.UTF_8);
    hands.clickWords("附件").clickWords("新建表格或图片").clickWords("新建图片附件……");
    Session.until(() -> robot.lookup("“名单.txt”不是图片，这里可以放 PNG、JPEG 和 SVG。").tryQuery().isPresent());
    hands.clickWords("知道了");

    assertThat(saved("out.plan").plan().annexes()).isEmpty();
  }

  @Test
  void theTextsOfSingleDocumentsAreBegun() throws IOException {
    hands.clickWords("＋ 撰写印发通知");
    session.untilIdle();
    photograph("window-notice");
    hands.clickWords("＋ 撰写新闻通稿");
    Session.until(
        () ->
            session.all(Node.class).stream()
                .noneMatch(
                    node -> node instanceof Label label && "＋ 撰写新闻通稿".equals(label.getText())));
    session.untilIdle();
    photograph("window-press");
    hands.clickWords("＋ 撰写起草说明");
    photograph("window-explanation");

    Plan plan = saved("out.plan").plan();
    assertThat(plan.documentTexts())
        .extracting(text -> text.kind() + text.sections().size())
        .containsExactly("notice1", "press1", "explanation3");
  }
}
