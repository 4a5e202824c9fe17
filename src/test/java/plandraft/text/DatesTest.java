package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.quantity.Period;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2025年, 2025, 0, 0",
    "２０２５年, 2025, 0, 0",
    "2021年11月, 2021, 11, 0",
    "2021 年 11 月 3 日, 2021, 11, 3",
    "2021年3月23日, 2021, 3, 23",
    "2021年3月23号, 2021, 3, 23",
    "3月23日, 0, 3, 23",
    "11月, 0, 11, 0",
    "2021-11-03, 2021, 11, 3",
    "2021/11/3, 2021, 11, 3",
    "2021.11.3, 2021, 11, 3",
    "二〇三五年, 2035, 0, 0",
    "一九四九年, 1949, 0, 0"
  })
  void areAsPreciseAsTheyArePrinted(String printed, int year, int month, int day) {
    assertThat(Dates.in("自" + printed + "起"))
        .singleElement()
        .isEqualTo(new Dated.Date(year, month, day, 1, 1 + printed.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-2022年",
        "2018年-2022年",
        "2018—2022年",
        "2018～2022年",
        "2018年至2022年",
        "2018年到2022年",
        "2018-2022"
      })
  void spanYears(String printed) {
    assertThat(Dates.in(printed))
        .containsExactly(new Dated.Years(new Period(2018, 2022), 0, printed.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5年",
        "12个月",
        "13月",
        "2021年度",
        "A2025年",
        "3.12月",
        "《2025年规划》",
        "2000-2500亿元",
        "三年"
      })
  void areNotSeenElsewhere(String text) {
    assertThat(Dates.in(text))
        .noneSatisfy(date -> assertThat(date.span().length()).isEqualTo(text.length()));
  }

  @Test
  void standInOrder() {
    String text = "2020年4月启动，2021年3月3日报送，5月7日审核，2018-2022年实施";
    assertThat(Dates.in(text).stream().map(date -> date.span().in(text)))
        .containsExactly("2020年4月", "2021年3月3日", "5月7日", "2018-2022年");
  }

  @Test
  void areDaysOnlyIfThereIsSuchADay() {
    assertThat(day("2021年3月23日").localDate()).contains(LocalDate.of(2021, 3, 23));
    assertThat(day("2021年2月30日").localDate()).isEmpty();
    assertThat(day("3月23日").localDate()).isEmpty();
    assertThat(day("2021年3月").localDate()).isEmpty();
  }

  private static Dated.Date day(String text) {
    return (Dated.Date) Dates.in(text).getFirst();
  }
}
