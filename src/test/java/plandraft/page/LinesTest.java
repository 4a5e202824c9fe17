package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Words;

class LinesTest {
  /// Letters of 10 pt without indent.
  private static Style style(Align align, int firstLine) {
    return new Style(
        "s",
        "式样",
        "仿宋_GB2312",
        "Times New Roman",
        20,
        false,
        align,
        400,
        firstLine,
        0,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        0,
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "一二三四五六七, 一二三四五/六七",
    "一二三四五，六, 一二三四五，/六",
    "一二三四五。”六, 一二三四/五。”六",
    "一二三四（五六, 一二三四/（五六",
    "一二三四五）六, 一二三四/五）六",
    "一二三ABCDEFG六, 一二三/ABCDEFG/六",
    "ABCDEFGHIJKL, ABCDEFG/HIJKL",
    "一二三四——五六, 一二三四/——五六",
    "一 二 三 四 五 六, 一 二 三 四/五 六",
    "2018-2022-25年, 2018-2022-/25年",
  })
  void breaksWhereItMay(String text, String broken) {
    assertThat(String.join("/", lines(text, style(Align.LEFT, 0)))).isEqualTo(broken);
  }

  @Test
  void obeysForcedBreaksAndIndents() {
    assertThat(lines("一二三四五\n六\n", style(Align.LEFT, 200))).containsExactly("一二三", "四五", "六", "");
    assertThat(lines("", style(Align.LEFT, 200))).containsExactly("");
  }

  @Test
  void setsChineseAndLatinApart() {
    Line line = broken("中5G中", style(Align.LEFT, 0)).getFirst();
    List<Words> words = words(line, style(Align.LEFT, 0));
    assertThat(words).extracting(Words::text).containsExactly("中", "5G", "中");
    assertThat(words).extracting(Words::x).containsExactly(0, 240, 524);
  }

  @Test
  void fillsJustifiedLinesButTheLast() {
    Style style = style(Align.JUSTIFIED, 0);
    List<Line> lines = broken("一二三四（五六）", style);
    Words first = words(lines.getFirst(), style).getFirst();
    assertThat(first.width() - first.stretch()).isCloseTo(1050, within());
    assertThat(words(lines.getLast(), style).getLast().stretch()).isZero();
  }

  @Test
  void leavesWhatHangsInTheMargin() {
    Style style = style(Align.JUSTIFIED, 0);
    Words first = words(broken("一二三四五，六", style).getFirst(), style).getFirst();
    assertThat(first.text()).isEqualTo("一二三四五，");
    assertThat(first.width()).isGreaterThan(1050 + 200);
  }

  @Test
  void leavesNothingInTheMarginOfACell() {
    Style style = style(Align.LEFT, 0);
    assertThat(lines("一二三四五，六", style)).containsExactly("一二三四五，", "六");
    assertThat(texts(Lines.inCell(List.of(Run.of("一二三四五，六")), style, 1050)))
        .containsExactly("一二三四", "五，六");
  }

  @Test
  void alignsLines() {
    assertThat(words(broken("一二", style(Align.CENTRE, 0)).getFirst(), style(Align.CENTRE, 0)))
        .extracting(Words::x)
        .containsExactly(325);
    assertThat(words(broken("一二", style(Align.RIGHT, 0)).getFirst(), style(Align.RIGHT, 0)))
        .extracting(Words::x)
        .containsExactly(650);
  }

  @Test
  void takesTheLookOfEachRun() {
    Style style = style(Align.LEFT, 0);
    List<Run> runs = List.of(new Run("一。", true, Optional.of("楷体_GB2312")), Run.of("二"));
    List<Words> words = words(Lines.of(runs, style, 1050).getFirst(), style);
    assertThat(words).extracting(Words::text).containsExactly("一。", "二");
    assertThat(words.getFirst().look().eastAsian()).isEqualTo("楷体_GB2312");
    assertThat(words.getFirst().look().bold()).isTrue();
    assertThat(words.getLast().look()).isEqualTo(Look.of(style));
  }

  private static Offset<Double> within() {
    return Offset.offset(1.0);
  }

  private static List<Line> broken(String text, Style style) {
    return Lines.of(List.of(Run.of(text)), style, 1050);
  }

  private static List<String> lines(String text, Style style) {
    return texts(broken(text, style));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(line -> line.letters().text(line.from(), line.to())).toList();
  }

  private static List<Words> words(Line line, Style style) {
    List<Piece> pieces = Setting.of(line, style, 0, Optional.empty());
    return pieces.stream().map(Words.class::cast).toList();
  }
}
