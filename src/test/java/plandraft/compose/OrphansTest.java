package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells that would end in a line of one or two characters.
class OrphansTest {
  private static final int ROOM = 8844;
  private static final Widths WIDTHS = new Widths(new Cells(false), ROOM);

  private static Widths.Column column(int share, String... texts) {
    return new Widths.Column(List.of(), List.of(), 0, share, Texts.of(List.of(texts)));
  }

  private static double characters(int width) {
    return (width - Cells.PADDING) / 240.0;
  }

  @Test
  void aColumnGrowsByTheCharacterThatIsLacking() {
    String name = "依申请政务服务办件“一网通办”率";
    List<Widths.Column> columns = List.of(column(42, name), column(50, "按照年均新增测算"));
    List<Integer> found = WIDTHS.of(columns);
    assertThat(Wrap.lines(name, characters(found.getFirst())).count()).isEqualTo(1);
    assertThat(found.getFirst() + found.getLast()).isEqualTo(ROOM);
  }

  @Test
  void noColumnGrowsWhereOthersWouldGetLonger() {
    String full = "高".repeat(19);
    List<Widths.Column> columns = List.of(column(40, "数".repeat(17)), column(50, full, full, full));
    assertThat(WIDTHS.of(columns).getFirst()).isLessThan(16 * 240 + Cells.PADDING);
  }

  @Test
  void whatHasRoomIsLeftAsTheLayoutHasIt() {
    assertThat(WIDTHS.of(List.of(column(1, "甲"), column(3, "乙丙丁")))).containsExactly(2211, 6633);
  }

  @ParameterizedTest
  @CsvSource({
    "数据共享率, 5, 1",
    "数据共享率, 4, 2",
    "数字（亿元）, 4, 2",
    "占GDP比重, 5, 2",
    "占GDP比重, 6, 1",
    "2018-2019年, 3, 2"
  })
  void linesEndBetweenWholeUnits(String text, double characters, int lines) {
    assertThat(Wrap.lines(text, characters).count()).isEqualTo(lines);
  }

  @RepeatedTest(30)
  void mendedColumnsStillFillTheRoomAndHoldShortWords(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Widths.Column> columns = new ArrayList<>();
    for (int i = 0; i < random.nextInt(2, 6); i++) {
      String word = "增".repeat(random.nextInt(1, 6));
      List<String> all = new ArrayList<>(List.of(word));
      for (int j = 0; j < random.nextInt(20); j++) {
        all.add("数".repeat(random.nextInt(1, 40)));
      }
      columns.add(
          new Widths.Column(List.of(), List.of(word), 0, random.nextInt(1, 40), Texts.of(all)));
    }
    List<Integer> found = WIDTHS.of(columns);
    assertThat(found.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROOM);
    for (int i = 0; i < columns.size(); i++) {
      String word = columns.get(i).texts().getFirst();
      assertThat(characters(found.get(i))).isGreaterThanOrEqualTo(word.length());
    }
  }
}
