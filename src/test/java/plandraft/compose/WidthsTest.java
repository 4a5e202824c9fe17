package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WidthsTest {
  private static final int ROOM = 8844;
  private final Widths widths = new Widths(new Cells(false), ROOM);

  @Test
  void likeColumnsShareTheRoom() {
    Widths.Column column = column(1, "得分");
    assertThat(widths.of(List.of(column, column, column, column)))
        .containsExactly(2211, 2211, 2211, 2211);
  }

  @Test
  void whatIsLeftGoesByShare() {
    List<Integer> found = widths.of(List.of(column(1, "序号"), column(10, "名称"), column(20, "内容")));
    assertThat(found.getFirst()).isLessThan(800);
    assertThat(found.get(2)).isBetween(found.get(1) * 2 - 5, found.get(1) * 2 + 5);
  }

  @Test
  void shortWordsAreNeverBroken() {
    Widths.Column regions = new Widths.Column(List.of("地区"), List.of("滨海产业集聚区"), 0, 1);
    List<Widths.Column> columns = new ArrayList<>(List.of(regions));
    for (int i = 0; i < 9; i++) {
      columns.add(column(5, "示范企业项目数（个）"));
    }
    assertThat(widths.of(columns).getFirst()).isGreaterThanOrEqualTo(7 * 240 + Cells.PADDING);
  }

  @Test
  void latinWordsAreNeverBroken() {
    List<Integer> found = widths.of(List.of(column(1, "2018-2019晋升目标"), column(100, "单位")));
    assertThat(found.getFirst()).isGreaterThanOrEqualTo(9 * 120 + Cells.PADDING);
  }

  @Test
  void chineseAndLatinTogetherAreAsWideAsWithTheSpaceBetween() {
    Widths.Column ranks = new Widths.Column(List.of("位次"), List.of("前31名"), 0, 1);
    List<Integer> found = widths.of(List.of(ranks, column(100, "备注")));
    assertThat(found.getFirst()).isGreaterThanOrEqualTo(3 * 240 + 2 * 48 + Cells.PADDING);
  }

  @Test
  void aUnitKeepsItsBracketsOnOneLine() {
    List<Widths.Column> columns = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      columns.add(column(1, "数字经济核心产业增加值（亿元）"));
    }
    assertThat(widths.of(columns)).allMatch(width -> width >= 4 * 240 + Cells.PADDING);
  }

  @Test
  void aShortHeadingOverSeveralColumnsStaysInOneLine() {
    Widths.Column under = new Widths.Column(List.of("得分"), List.of("5"), 3.5, 1);
    List<Integer> found = widths.of(List.of(under, under, column(100, "备注")));
    assertThat(found.get(0) + found.get(1)).isGreaterThanOrEqualTo(7 * 240 + Cells.PADDING);
  }

  @Test
  void longHeadingsTakeMoreLinesBeforeColumnsOverflow() {
    List<Widths.Column> columns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      columns.add(column(1, "规上软件和信息技术服务业营业收入增速（%）"));
    }
    assertThat(widths.of(columns)).allMatch(width -> width > 700);
  }

  @RepeatedTest(40)
  void theRoomIsAlwaysFilledAndNoColumnVanishes(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Widths.Column> columns = new ArrayList<>();
    for (int i = random.nextInt(1, 18); i > 0; i--) {
      String heading = "指标名称（个）GDP".substring(0, random.nextInt(10));
      String text = "内".repeat(random.nextInt(60));
      columns.add(
          new Widths.Column(
              List.of(heading), List.of(text, "12.5"), random.nextInt(4), random.nextInt(1, 40)));
    }
    List<Integer> found = widths.of(columns);
    assertThat(found).hasSameSizeAs(columns).allMatch(width -> width > 100);
    assertThat(found.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROOM);
  }

  private static Widths.Column column(int share, String heading) {
    return new Widths.Column(List.of(heading), List.of("5"), 0, share);
  }
}
