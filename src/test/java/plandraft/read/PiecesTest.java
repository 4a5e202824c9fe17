package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.read.Pieces.Look;
import plandraft.read.Unreadable.Why;

/// Documents in the making: words and their looks, styles, pictures, limits and what is told.
class PiecesTest {
  private static final Style BASE = StyleBook.PLAIN;
  private static final Look KAI = new Look(false, "楷体_GB2312", 0);

  @Test
  void whatTheWholeParagraphSharesIsItsStyle() {
    Pieces pieces = new Pieces();
    pieces.words(new Look(true, "黑体", 44)).append("一、");
    pieces.words(new Look(false, "黑体", 44)).append("要求");
    Pieces.Whole whole = pieces.take(BASE);
    assertThat(whole.style().eastAsian()).isEqualTo("黑体");
    assertThat(whole.style().halfPoints()).isEqualTo(44);
    assertThat(whole.runs()).containsExactly(new Run("一、", true, Optional.empty()), Run.of("要求"));
    assertThat(pieces.isEmpty()).isTrue();
  }

  @Test
  void whatSomeWordsHaveIsEmphasis() {
    Pieces pieces = new Pieces();
    pieces.words(KAI).append("一是指导思想，说得很长很长。");
    pieces.words(Look.PLAIN).append("短。");
    Pieces.Whole whole = pieces.take(BASE);
    assertThat(whole.style()).isSameAs(BASE);
    assertThat(whole.runs())
        .containsExactly(new Run("一是指导思想，说得很长很长。", false, Optional.of("楷体_GB2312")), Run.of("短。"));
  }

  @Test
  void blanksHaveNoSay() {
    Pieces pieces = new Pieces();
    pieces.words(Look.PLAIN).append(" \u00a0");
    pieces.words(KAI).append("全楷");
    assertThat(pieces.take(BASE).style().eastAsian()).isEqualTo("楷体_GB2312");
    assertThat(new Pieces().take(BASE).style()).isSameAs(BASE);
  }

  @Test
  void numbersTakeTheLookOfTheFirstWords() {
    Pieces pieces = new Pieces();
    pieces.words(Look.PLAIN);
    pieces.words(KAI).append("任务");
    pieces.before("一、");
    assertThat(pieces.take(BASE).runs()).containsExactly(Run.of("一、任务"));
    Pieces none = new Pieces();
    none.before("二、");
    assertThat(none.take(BASE).runs()).containsExactly(Run.of("二、"));
  }

  @Test
  void blanksAtEndsAndAroundBreaksGo() {
    Pieces pieces = new Pieces();
    pieces.words(KAI).append("  ");
    pieces.words(Look.PLAIN).append(" 甲 \n\t乙\u00a0 ");
    pieces.words(KAI).append("\n");
    assertThat(pieces.endsLine()).isTrue();
    pieces.strip();
    assertThat(pieces.take(BASE).runs()).containsExactly(Run.of("甲\n乙"));
  }

  @Test
  void everyLookHasOneStyle() {
    StyleBook book = new StyleBook();
    assertThat(book.id(BASE)).isEqualTo("body");
    assertThat(book.id(BASE.withHalfPoints(44))).isEqualTo("body.2");
    assertThat(book.id(BASE.withHalfPoints(44))).isEqualTo("body.2");
    assertThat(book.id(BASE.withFont("黑体"))).isEqualTo("body.3");
    assertThat(book.styles()).extracting(Style::id).containsExactly("body", "body.2", "body.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void picturesAreKnownByTheirBytes(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7, 5, 1), format, out);
    var image = Images.of("图", out.toByteArray()).orElseThrow();
    assertThat(image.type()).isEqualTo("image/" + (format.equals("jpg") ? "jpeg" : format));
    assertThat(List.of(image.width(), image.height())).containsExactly(7, 5);
    assertThat(Images.of("图", Arrays.copyOf(out.toByteArray(), 9))).isEmpty();
    assertThat(Images.of("图", new byte[] {1, 2, 3})).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Omission.class)
  void everythingLeftOutIsToldInOneSentence(Omission omission) {
    Notes notes = new Notes();
    notes.add(omission);
    notes.add(omission, 0);
    notes.add(omission, 1233);
    assertThat(notes.counts()).containsEntry(omission, 1234);
    assertThat(notes.messages()).hasSize(1);
    assertThat(notes.messages().getFirst().in(Locale.ROOT)).matches("[^。{}]+。");
    assertThat(notes.messages().getFirst().in(Locale.ENGLISH)).matches("[^{}]+\\.");
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void everyRefusalIsOneSentence(Why why) {
    Unreadable told = new Unreadable(why).in(Path.of("规划.docx"));
    assertThat(told.told().in(Locale.ROOT)).matches("“规划\\.docx”读不了：[^。{}]+。");
    assertThat(told.told().in(Locale.ENGLISH)).startsWith("“规划.docx” cannot be read: ");
    assertThat(told.why()).isEqualTo(why);
  }
}
