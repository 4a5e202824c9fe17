package plandraft.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthsTest {
  private static final int PORTRAIT = 8844;
  private static final int LANDSCAPE = 12_756;

  @Test
  void sharesBecomeMillimetresOfTheTypeArea() {
    Widths portrait = Widths.of(List.of(14, 38, 10, 9, 11, 10, 12), PORTRAIT);
    assertThat(portrait.tenths()).containsExactly(210, 570, 150, 135, 165, 150, 180);
    assertThat(portrait.millimetres(0)).isEqualTo("21");
    assertThat(portrait.millimetres(3)).isEqualTo("13.5");
    assertThat(sum(Widths.of(List.of(1), LANDSCAPE))).isEqualTo(2250);
  }

  @Test
  void theOthersShareWhatIsLeftAsTheyDidBefore() {
    Widths widths = Widths.of(List.of(2, 1, 1), PORTRAIT).with(0, new BigDecimal("106"));
    assertThat(widths.tenths()).containsExactly(1060, 250, 250);
    assertThat(widths.with(2, new BigDecimal("5.04")).tenths().get(2)).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"4.9, 5～146", "146.1, 5～146", "-3, 5～146", "0, 5～146", "1e9, 5～146"})
  void aWidthThatLeavesTheOthersNoRoomIsTold(String millimetres, String allowed) {
    Widths widths = Widths.of(List.of(1, 1, 1), PORTRAIT);
    assertThatThrownBy(() -> widths.with(1, new BigDecimal(millimetres)))
        .asInstanceOf(type(NotAllowed.class))
        .extracting(NotAllowed::allowed)
        .isEqualTo(List.of(allowed));
  }

  @Test
  void theOnlyColumnFillsTheTable() {
    Widths only = Widths.of(List.of(7), PORTRAIT);
    assertThat(only.with(0, new BigDecimal("156")).tenths()).containsExactly(1560);
    assertThatThrownBy(() -> only.with(0, BigDecimal.TEN)).isInstanceOf(NotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsSetTheColumnsFillTheTable(long seed) {
    Random random = new Random(seed);
    int whole = random.nextBoolean() ? PORTRAIT : LANDSCAPE;
    List<Integer> shares = new ArrayList<>();
    int columns = 2 + random.nextInt(12);
    for (int i = 0; i < columns; i++) {
      shares.add(1 + random.nextInt(i % 3 == 0 ? 10_000 : 20));
    }
    Widths widths = Widths.of(shares, whole);
    for (int step = 0; step < 50; step++) {
      int index = random.nextInt(columns);
      BigDecimal wanted = BigDecimal.valueOf(50 + random.nextInt(900), 1);
      if (wanted.intValue() * 10 > sum(widths) - (columns - 1) * 50 - 10) {
        continue;
      }
      widths = widths.with(index, wanted);
      assertThat(widths.tenths()).hasSize(columns).allMatch(width -> width >= 1);
      assertThat(widths.tenths().get(index)).isEqualTo(wanted.movePointRight(1).intValue());
      assertThat(sum(widths)).isEqualTo(whole == PORTRAIT ? 1560 : 2250);
    }
  }

  private static int sum(Widths widths) {
    return widths.tenths().stream().mapToInt(Integer::intValue).sum();
  }
}
