package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.quantity.Numeral;
import plandraft.quantity.Period;
import plandraft.quantity.Quantity;
import plandraft.quantity.YearNumeral;

/// Numbers put into sentences: each is read as it is alone, and names that hold digits are no
/// numbers wherever they stand.
class AnyProseTest {
  private static final List<String> AMOUNTS =
      List.of(
          "500亿元",
          "超500亿元",
          "不低于30万元/人",
          "95%以上",
          "约10家",
          "5%以内",
          "1-2家",
          "15%～30%",
          "1.65万台",
          "12,345件",
          "前3名",
          "近300家",
          "1万亿元",
          "4.6个/平方公里",
          "0.52吨标准煤/万元",
          "3个百分点",
          "1.5倍",
          "200余家",
          "10多万户");
  private static final List<String> SENTENCES =
      List.of(
          "核心产业增加值达到%s，居全省前列。",
          "到2025年，全市规模达到%s。",
          "（目标为%s）",
          "根据《2021年10项计划》，规模为%s；",
          "一是做大规模，达到%s；二是提升质量。",
          "国办发〔2020〕55号提出%s的要求，",
          "“8+13”应用、5G网络，%s",
          "%s",
          "比重达到%s。",
          "𠮷祥、😀工程投入%s。");

  @Test
  void amountsReadAsTheyDoAlone() {
    for (String amount : AMOUNTS) {
      for (String form : SENTENCES) {
        String sentence = form.formatted(amount);
        assertThat(Prose.amounts(Prose.read(sentence)).map(Amount::quantity).map(Quantity::meaning))
            .as(sentence)
            .contains(Quantity.read(amount).meaning());
      }
    }
  }

  @Test
  void everyPhraseCoversItsOwnWords() {
    for (String amount : AMOUNTS) {
      for (String form : SENTENCES) {
        String sentence = form.formatted(amount);
        assertThat(Prose.read(sentence))
            .filteredOn(Amount.class::isInstance)
            .allSatisfy(
                phrase ->
                    assertThat(phrase.span().in(sentence))
                        .isEqualTo(((Amount) phrase).quantity().printed()));
      }
    }
  }

  static final List<String> NAMES =
      List.of(
          "5G",
          "4G",
          "IPv6",
          "H5",
          "O2O",
          "B2B",
          "G60",
          "F5G",
          "PM2.5",
          "A股",
          "“8+13”",
          "“1+N”",
          "“5+N”",
          "“151”工程",
          "“两个健康”",
          "一号工程",
          "2.0版",
          "3.0时代",
          "12345热线",
          "104国道",
          "国办发〔2020〕55号",
          "《2025年10项计划》",
          "第96次",
          "（1）",
          "[2]",
          "工业4.0",
          "COVID-19",
          "ISO9001",
          "GB/T 9704",
          "x86",
          "8K",
          "1.2.3",
          "7×24",
          "24/7",
          "007",
          "0577-12345678");

  @Test
  void namesAreNoAmountsNorCounts() {
    for (String name : NAMES) {
      for (String form : List.of("推进%s建设。", "加快%s应用", "%s", "包括%s、甲项目等", "《甲》%s“乙”")) {
        String sentence = form.formatted(name);
        assertThat(Prose.amounts(Prose.read(sentence)).map(amount -> amount.quantity().printed()))
            .as(sentence)
            .isEmpty();
        assertThat(Prose.counts(Prose.read(sentence)).map(Count::number)).as(sentence).isEmpty();
      }
    }
  }

  @Test
  void numbersOfPlacesInTheTextAreNoAmounts() {
    for (String label : List.of("附件1", "附件 12", "表2", "图3", "专栏4", "附表5", "附图 6", "注7", "式8")) {
      for (String form : List.of("见%s。", "（%s）", "详见%s。", "如%s所示", "%s", "。\n%s")) {
        String sentence = form.formatted(label);
        assertThat(Prose.amounts(Prose.read(sentence))).as(sentence).isEmpty();
      }
    }
  }

  static final Map<String, Integer> DATES =
      Map.of(
          "%1$d年%2$d月%3$d日", 3,
          "%1$d年%2$d月%3$d号", 3,
          "%1$d-%2$02d-%3$02d", 3,
          "%1$d/%2$d/%3$d", 3,
          "%1$d.%2$d.%3$d", 3,
          "%1$d 年 %2$d 月 %3$d 日", 3,
          "%1$d年%2$d月", 2,
          "%1$d年度%2$d月", 2,
          "%1$d年", 1);

  @Test
  void everyDayOfManyYearsIsReadInEveryForm() {
    LocalDate day = LocalDate.of(1949, 10, 1);
    while (day.getYear() < 2100) {
      for (Map.Entry<String, Integer> form : DATES.entrySet()) {
        String printed =
            form.getKey().formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        Dated.Date read = (Dated.Date) Dates.in("于" + printed + "印发").getFirst();
        int parts = form.getValue();
        Dated.Date expected =
            new Dated.Date(
                day.getYear(),
                parts > 1 ? day.getMonthValue() : 0,
                parts > 2 ? day.getDayOfMonth() : 0,
                1,
                1 + printed.length());
        if (!read.equals(expected)) {
          assertThat(read).as(printed).isEqualTo(expected);
        }
        assertThat(read.localDate().isPresent()).isEqualTo(parts == 3);
      }
      day = day.plusDays(97);
    }
  }

  @Test
  void aDayThereIsNotIsReadButIsNoDate() {
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 31; day++) {
        Dated.Date read = (Dated.Date) Dates.in("2021年" + month + "月" + day + "日").getFirst();
        assertThat(read.localDate().isPresent()).isEqualTo(isDay(month, day));
      }
    }
  }

  private static boolean isDay(int month, int day) {
    try {
      return LocalDate.of(2021, month, day).isAfter(LocalDate.MIN);
    } catch (DateTimeException none) {
      return false;
    }
  }

  @Test
  void yearsInChineseNumeralsAreYears() {
    for (int year = 1900; year < 2100; year++) {
      assertThat(Dates.in("到" + YearNumeral.of(year) + "年"))
          .containsExactly(new Dated.Date(year, 0, 0, 1, 6));
    }
  }

  @Test
  void spansOfYearsAreReadInEveryForm() {
    for (String sign : List.of("-", "－", "—", "–", "～", "~", "至", "到", "年-", "年至", "年 — ")) {
      for (String end : List.of("年", "")) {
        String printed = "2016" + sign + "2020" + end;
        assertThat(Dates.in("于" + printed + "，实施"))
            .as(printed)
            .containsExactly(new Dated.Years(new Period(2016, 2020), 1, 1 + printed.length()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-2016年", "2020—2020年", "1216-1220年", "20162020年"})
  void yearsThatDoNotRunOnAreNoSpan(String printed) {
    assertThat(Dates.in(printed)).noneMatch(Dated.Years.class::isInstance);
  }

  static Stream<String> brackets() {
    return Stream.of("〔%s〕", "[%s]", "［%s］", "（%s）", "(%s)", "【%s】");
  }

  @ParameterizedTest
  @MethodSource("brackets")
  void documentNumbersAreKnownWhateverTheirBrackets(String brackets) {
    for (String issuer : List.of("国办发", "示政", "示政办发", "示经信投资")) {
      for (int number : new int[] {1, 55, 1234}) {
        String printed = issuer + brackets.formatted("2021") + number + "号";
        DocumentNumber read = DocumentNumber.in("根据《意见》（" + printed + "）精神").getFirst();
        assertThat(read.issuer()).isEqualTo(issuer);
        assertThat(read.year()).isEqualTo(2021);
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.standard()).as(printed).isEqualTo(brackets.startsWith("〔"));
        assertThat(read.printed()).isEqualTo(issuer + "〔2021〕" + number + "号");
      }
    }
  }

  @Test
  void countsAreReadInNumeralsAndDigits() {
    for (int number = 2; number <= 120; number++) {
      for (String measure : List.of("项", "大", "方面", "部分", "章")) {
        assertCounted(Numeral.of(number) + measure + "任务", number);
        assertCounted(number + measure + "任务", number);
      }
    }
  }

  private static void assertCounted(String words, int number) {
    List<Integer> counts = Prose.counts(Prose.read("部署" + words + "。")).map(Count::number).toList();
    if (!counts.equals(List.of(number))) {
      assertThat(counts).as(words).containsExactly(number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第二部分", "数十项任务", "几十个项目", "十余项", "三四个", "一个中心", "上百家企业", "近百家", "每三年一次", "五五开", "万众一心",
        "两手抓", "统一部署", "十分重要", "千方百计", "一体化", "三位一体", "一二三产业"
      })
  void aNumeralThatCountsNothingIsNoCount(String words) {
    assertThat(Prose.counts(Prose.read("推进" + words + "工作"))).as(words).isEmpty();
  }

  @Test
  void sequencesOfAnyLengthAreRead() {
    for (int length = 2; length <= 12; length++) {
      StringBuilder is = new StringBuilder();
      StringBuilder ordinal = new StringBuilder();
      for (int i = 1; i <= length; i++) {
        is.append(Numeral.of(i)).append("是做好第").append(i).append("件事；");
        ordinal.append("第").append(Numeral.of(i)).append("，做好工作。");
      }
      for (StringBuilder text : List.of(is, ordinal)) {
        assertThat(Prose.read(text.toString()))
            .filteredOn(Sequence.class::isInstance)
            .singleElement()
            .isInstanceOfSatisfying(
                Sequence.class,
                sequence -> {
                  assertThat(sequence.isUnbroken()).isTrue();
                  assertThat(sequence.items())
                      .extracting(Sequence.Item::number)
                      .hasSize(text.toString().split("做好").length - 1);
                });
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "增长17.6%, false, false",
    "年均增长17.6%, true, false",
    "每年增长17.6%, true, false",
    "年均递增10%左右, true, false",
    "同比增长8%, false, false",
    "增速达到8%, false, false",
    "年均增速8%以上, true, false",
    "下降13.5%, false, true",
    "累计下降13.5%, false, true",
    "年均下降3%, true, true",
    "降低2个百分点, false, true",
    "提高2个百分点, false, false",
    "每年提高2个百分点, true, false",
    "年均新增40家, true, false",
    "年均减少3万吨, true, true",
    "降幅5%, false, true",
    "压减10%, false, true",
    "扩大5万亩, false, false",
    "15%的年均增速, true, false",
    "8%的速度增长, false, false"
  })
  void changesKnowTheirWayAndPace(String words, boolean yearly, boolean falls) {
    assertThat(Prose.read("产业规模" + words + "，位居前列"))
        .filteredOn(Change.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Change.class,
            change -> {
              assertThat(change.yearly()).isEqualTo(yearly);
              assertThat(change.falls()).isEqualTo(falls);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "从225.0亿元增加到506.9亿元, '', '', ''",
    "从2015年的225.0亿元增加到2020年的506.9亿元, 2015, 2020, 5",
    "由2015年的9.2%提高到2020年的15%, 2015, 2020, 5",
    "由9.2%提高到2025年的15%, '', 2025, ''",
    "从10%降至8%, '', '', ''",
    "从3家发展到300家, '', '', ''",
    "从5000件（2019年）增加到8000件, 2019, '', ''",
    "由2020年的0.52下降到2025年的0.45, 2020, 2025, 5",
    "从2020年5亿元跃升至2022年的8亿元, 2020, 2022, 2",
    "由100户扩大为200户, '', '', ''"
  })
  void waysKnowWhereTheyBeginAndEnd(String words, String from, String to, String steps) {
    assertThat(Prose.read("规模" + words + "。"))
        .filteredOn(FromTo.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            FromTo.class,
            way -> {
              assertThat(way.baseYear().map(String::valueOf).orElse("")).isEqualTo(from);
              assertThat(way.targetYear().map(String::valueOf).orElse("")).isEqualTo(to);
              assertThat(way.periods().map(String::valueOf).orElse("")).isEqualTo(steps);
            });
  }
}
