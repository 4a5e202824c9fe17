package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import plandraft.document.Split;

/// Tables of many columns: which of them stand on one page together.
class PartingTest {
  private static final int ROOM = 12756;
  private static final Cells CELLS = new Cells(true);
  private static final Widths.Column REGION = column("", "浙南产业集聚区", 3);

  private static Widths.Column column(String heading, String text, int share) {
    return new Widths.Column(List.of(heading), List.of(text), 0, share);
  }

  private static List<Widths.Column> columns(int count) {
    return Stream.concat(
            Stream.of(REGION),
            Stream.generate(() -> column("规上数字经济核心制造业增加值（亿元）", "1234.5", 2)).limit(count))
        .toList();
  }

  private static Parting.Parted parted(List<Widths.Column> columns, BitSet within) {
    return Parting.of(CELLS, ROOM, columns, 1, within);
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /// The widths of every part, the name's included.
  private static List<List<Integer>> parts(Parting.Parted parted) {
    List<Integer> widths = parted.widths();
    List<Integer> ends = new ArrayList<>(parted.split().map(Split::begins).orElse(List.of()));
    ends.add(widths.size());
    List<List<Integer>> parts = new ArrayList<>();
    int from = 1;
    for (int end : ends) {
      List<Integer> part = new ArrayList<>(widths.subList(0, 1));
      part.addAll(widths.subList(from, end));
      parts.add(part);
      from = end;
    }
    return parts;
  }

  @Test
  void whatFitsAPageStaysInOneTable() {
    assertThat(parted(columns(13), new BitSet()).split()).isEmpty();
    assertThat(total(parted(columns(13), new BitSet()).widths())).isEqualTo(ROOM);
  }

  @Test
  void fortyColumnsBecomeAsFewPartsAsCanBeOfLikeSize() {
    List<List<Integer>> parts = parts(parted(columns(40), new BitSet()));
    assertThat(parts).hasSize(4).allMatch(part -> total(part) == ROOM);
    assertThat(parts).allMatch(part -> part.size() == 11);
  }

  @Test
  void columnsUnderOneHeadingStayTogether() {
    BitSet within = new BitSet();
    for (int column = 1; column <= 40; column++) {
      within.set(column, (column - 1) % 8 != 0);
    }
    assertThat(parted(columns(40), within).split().orElseThrow().begins())
        .isNotEmpty()
        .allMatch(begin -> (begin - 1) % 8 == 0);
  }

  @Test
  void aGroupWiderThanAPageIsParted() {
    BitSet within = new BitSet();
    within.set(2, 41);
    assertThat(parts(parted(columns(40), within))).hasSize(4).allMatch(part -> total(part) == ROOM);
  }

  @Test
  void longTextAloneMakesNoTableTooWide() {
    String clause = "推进重点领域数字化改造，".repeat(60);
    List<Widths.Column> columns =
        List.of(REGION, column("内容", clause, 40), column("要求", clause, 40));
    assertThat(parted(columns, new BitSet()).split()).isEmpty();
  }

  @RepeatedTest(40)
  void everyPartFillsItsPageAndBreaksNoShortWord(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Widths.Column> columns = new ArrayList<>(List.of(REGION));
    BitSet within = new BitSet();
    for (int i = 1; i <= random.nextInt(15, 80); i++) {
      String heading = "年均增长新增示范项目企业数量指标".substring(0, random.nextInt(1, 16)) + "（%）";
      columns.add(column(heading, "9".repeat(random.nextInt(1, 9)), 2));
      within.set(i, i > 1 && random.nextInt(3) > 0);
    }
    Parting.Parted parted = parted(columns, within);
    assertThat(parted.widths()).hasSameSizeAs(columns);
    List<List<Integer>> parts = parts(parted);
    assertThat(parts).allMatch(part -> total(part) == ROOM);
    if (parts.size() > 1) {
      for (int i = 1; i < columns.size(); i++) {
        double text = Titles.width(columns.get(i).texts().getFirst());
        double needed = Math.max(2, text) * CELLS.character() + Cells.PADDING;
        assertThat((double) parted.widths().get(i)).isGreaterThanOrEqualTo(needed);
      }
    }
  }
}
