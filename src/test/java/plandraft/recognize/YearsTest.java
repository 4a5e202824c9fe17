package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Id;
import plandraft.quantity.Quantity;

/// The years a plan runs, the columns that stand for them, and what they give.
class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "某市“十四五”规划|2020|2025",
        "某市十五五规划|2025|2030",
        "某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要|2020|2025",
        "某县三年行动计划（2023—2025年）|2022|2025",
        "某县行动计划（2024-2026年）|2023|2026",
        "某区方案（2022年至2024年）|2021|2024",
        "2019年工作要点|2018|2019",
        "某市2026年目标任务分解表|2025|2026"
      })
  void aTitleTellsThem(String title, int base, int target) {
    assertThat(Years.in(title)).contains(new Years(base, target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "某市实施意见", "十个重点项目表", "2019号文件"})
  void otherTitlesTellNone(String title) {
    assertThat(Years.in(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到2027年，建成平台。|2027",
        "力争到 2030 年实现全覆盖|2030",
        "2027年建成|",
        "达到2027个|",
        "由2015年的12亿元增加到2020年的18亿元|",
        "产值提高到2020年的两倍|",
        "到2035年基本实现。到2025年，建成平台；到2025年，培育企业。|2025"
      })
  void aTextTellsTheYearToReach(String text, Integer year) {
    assertThat(Years.toward(Stream.of(text))).isEqualTo(Optional.ofNullable(year));
  }

  @Test
  void aPlanIsMeasuredFromTheYearBeforeItWasWritten() {
    assertThat(Years.toward(2027, Optional.of(2025))).isEqualTo(new Years(2024, 2027));
    assertThat(Years.toward(2027, Optional.empty())).isEqualTo(new Years(2025, 2027));
    assertThat(Years.toward(2024, Optional.of(2026))).isEqualTo(new Years(2023, 2024));
  }

  private static YearColumns columns(String header, Optional<Years> said) {
    String cells = "7|".repeat(header.split("\\|").length - 1) + "7";
    return YearColumns.of(Columns.of(Lines.table(header, cells), Choices.NONE), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "指标|2020年|2025年; 2020; 2025; 1; 2; 0",
        "指标|2025年|2020年; 2020; 2025; 2; 1; 0",
        "指标|2020年实际|2022年|2025年目标; 2020; 2025; 1; 3; 1",
        "指标|2020年|2025年|2035年; 2020; 2025; 1; 2; 1",
        "指标|现状值（2023年）|近期（2027年）|远期（2030年）; 2023; 2027; 1; 2; 1",
        "指标|基期值|目标值; 2025; 2030; 1; 2; 0",
        "指标|2020年基期值|2025年目标值|2022年完成值|完成率; 2020; 2025; 1; 2; 1",
        "指标|2020年|2022年|2022年完成率|2025年; 2020; 2025; 1; 4; 1"
      })
  void columnsStandForThem(
      String header, int base, int target, int baseColumn, int targetColumn, int others) {
    YearColumns read = columns(header, Optional.empty());
    assertThat(read.base()).isEqualTo(base);
    assertThat(read.target()).isEqualTo(target);
    assertThat(read.baseColumn()).contains(baseColumn);
    assertThat(read.targetColumn()).contains(targetColumn);
    assertThat(read.milestones()).hasSize(others);
  }

  @Test
  void theTitlesTargetWeighsMoreThanThePlaceOfAColumn() {
    YearColumns read = columns("指标|2020年|2023年|2025年|2030年", Optional.of(new Years(2020, 2025)));
    assertThat(read.targetColumn()).contains(3);
    assertThat(read.milestones())
        .extracting(YearColumns.Milestone::year)
        .containsExactly(2023, 2030);
  }

  @Test
  void oneYearAloneIsTheTarget() {
    YearColumns read = columns("指标|2025年目标", Optional.empty());
    assertThat(read.baseColumn()).isEmpty();
    assertThat(read.targetColumn()).contains(1);
    assertThat(read.target()).isEqualTo(2025);
  }

  private static boolean grown(String base, String target, String heading, String printed) {
    return new Grown(Quantity.read(base), Quantity.read(target), 5).gives(heading, printed);
  }

  @ParameterizedTest
  @CsvSource({
    "45.8, 60, 年均增速, 5.5%",
    "45.8, 60, 年均增速, 5.55%",
    "100, 200, 年均增长, 14.9",
    "100, 200, 年均增长, 20%",
    "100, 200, 年均增量, 20",
    "100, 200, 累计增加, 100",
    "100, 200, 年均增长, -",
    "100, 200, 年均增长, ''",
    "10左右, 20以上, 年均增长, 14.9%"
  })
  void aGrowthThatBaseAndTargetGiveSaysNothingNew(
      String base, String target, String heading, String printed) {
    assertThat(grown(base, target, heading, printed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "45.8, 60, 年均增速, 6.5%",
    "100, 200, 年均增长, 100",
    "5, 50, 年均增速〔累计〕, 〔45〕",
    "100, 200, 年均增量, 14.9%",
    "第3名, 前2名, 年均增长, 5%",
    "'', 60, 年均增长, 5%",
    "100, 200, 年均增长, 高于全省"
  })
  void anotherGrowthIsKept(String base, String target, String heading, String printed) {
    assertThat(grown(base, target, heading, printed)).isFalse();
  }

  private static Breakdown.Line line(String name, String... cells) {
    return new Breakdown.Line(
        new Id<>(name), name, List.of(cells).stream().map(Quantity::read).toList());
  }

  private static Sums sums() {
    Breakdown.Column column = new Breakdown.Column(new Id<>("c"), "", "产值", "亿元", Aggregation.SUM);
    return Sums.of(
        new Breakdown(
            new Id<>("b"),
            "分解表",
            List.of(column),
            List.of(line("全市 标线", "90"), line("全市 高线", "100")),
            List.of(
                line("甲县 标线", "40"),
                line("甲县 高线", "45"),
                line("乙县 标线", "55"),
                line("乙县 高线", "60"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"95", "105", "200", "5", "-", "", "各地自行确定"})
  void aRowOfSumsThatLinesGiveIsKnown(String cell) {
    assertThat(sums().give(List.of(Quantity.read(cell)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"96", "0", "90.5"})
  void anotherSumIsNone(String cell) {
    assertThat(sums().give(List.of(Quantity.read(cell)))).isFalse();
  }
}
