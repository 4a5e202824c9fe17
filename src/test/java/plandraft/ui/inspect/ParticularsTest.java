package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.ui.inspect.Way.Detail;

class ParticularsTest {
  private static final Unit FIRMS = new Unit("家");

  private static final String[] PHRASES = {
    "按年均增长10%测算",
    "按年均增幅15%以上",
    "参照《甲规划》主要指标表，按每年增长21%测算。",
    "按年均下降3.5%左右测算",
    "2916为2019年的数据，2020年估算3250，按年均增幅15%以上",
    "按照年均新增40家测算",
    "按年均减少3家测算",
    "按照年均增长0.12个百分点测算",
    "按照年均下降2个百分点以上测算",
    "参照《甲规划》主要指标表对应指标数的10%测算",
    "根据《甲纲要》2025年我市GDP达到1万亿元",
    "根据《甲纲要》《乙规划》",
    "按用户数及覆盖率进行估算",
    "经综合估算",
  };

  @Test
  void whatIsTakenApartGoesTogetherAgain() {
    for (String phrase : PHRASES) {
      Basis basis = Basis.read(phrase);
      assertThat(Particulars.of(basis).method(Unit.NONE)).as(phrase).contains(basis.method());
    }
  }

  @Test
  void whatIsNotChangedLeavesTheWordsAlone() {
    for (String phrase : PHRASES) {
      Basis basis = Basis.read(phrase);
      assertThat(Particulars.of(basis).method(FIRMS).map(basis::withMethod))
          .as(phrase)
          .contains(basis);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按年均增幅15%以上                | RATE     | 14.8以上   | 按年均增幅14.8%以上
          按年均增幅15%以上                | RATE     | 15         | 按年均增幅15%
          按年均增长10%测算                | RATE     | 10左右     | 按年均增长10%左右测算
          按年均增长10%测算                | RATE     | -3         | 按年均下降3%测算
          参照《甲》，按每年增长21%测算。  | RATE     | 15.5       | 参照《甲》，按每年增长15.5%测算。
          按年均增长10%测算                | START    | 2021年300  | 2021年估算300，按年均增长10%测算
          2020年估算3250，按年均增长15%    | START    | 2021 3400  | 2021年估算3400，按年均增长15%
          2020年估算3250，按年均增长15%    | START    | ''         | 按年均增长15%测算
          按照年均新增40家测算             | AMOUNT   | 30         | 按照年均新增30家测算
          按照年均新增40家测算             | AMOUNT   | 0.5万家    | 按照年均新增0.5万家测算
          按照年均增长0.12个百分点测算     | STEP     | 0.2        | 按照年均增长0.2个百分点测算
          参照《甲》对应指标数的10%测算    | PERCENT  | 12         | 参照《甲》对应指标数的12%测算
          参照《甲》对应指标数的10%测算    | TITLES   | 《乙》     | 参照《乙》对应指标数的10%测算
          根据《甲》2025年我市GDP达到1万亿元 | WORTH  | 1.2万亿元  | 根据《甲》2025年我市GDP达到1.2万亿元
          根据《甲》2025年我市GDP达到1万亿元 | YEAR   | 2030年     | 根据《甲》2030年我市GDP达到1万亿元
          根据《甲》2025年我市GDP达到1万亿元 | SUBJECT | 全市人口  | 根据《甲》2025年全市人口达到1万亿元
          根据《甲》                       | TITLES   | 乙规划     | 根据《乙规划》
          按用户数进行估算                 | BY       | 覆盖率     | 按覆盖率进行估算
          """)
  void onlyWhatIsFilledInOtherwiseChanges(
      String phrase, Detail detail, String typed, String expected) {
    Basis basis = Basis.read(phrase);
    Optional<Basis> changed =
        Particulars.of(basis).with(detail, typed).method(FIRMS).map(basis::withMethod);
    assertThat(changed.map(Basis::printed)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按年均增长10%测算                  | RATE    | 很快
          按年均增长10%测算                  | RATE    | ''
          按年均增长10%测算                  | RATE    | 10-15
          按年均增长10%测算                  | START   | 去年
          按照年均新增40家测算               | AMOUNT  | 若干家
          按照年均增长0.12个百分点测算       | STEP    | /
          参照《甲》对应指标数的10%测算      | PERCENT | 一成
          根据《甲》2025年我市GDP达到1万亿元 | WORTH   | 很多
          根据《甲》2025年我市GDP达到1万亿元 | SUBJECT | ''
          根据《甲》2025年我市GDP达到1万亿元 | YEAR    | 明年
          根据《甲》                         | TITLES  | ''
          """)
  void whatIsMissingOrNoNumberMakesNoMethod(String phrase, Detail detail, String typed) {
    assertThat(Particulars.of(Basis.read(phrase)).with(detail, typed).method(FIRMS)).isEmpty();
  }

  @Test
  void anotherWayBeginsWithWhatGivesTheTarget() {
    Basis before = Basis.read("参照《甲规划》，按年均增长10%测算");
    Optional<Fitting> fitting = fitting("19.47", "40");
    assertThat(Particulars.begun(Way.GROWTH, before, fitting).values())
        .containsEntry(Detail.RATE, "15.5");
    assertThat(Particulars.begun(Way.POINTS, before, fitting).values())
        .containsEntry(Detail.STEP, "4.106");
    assertThat(Particulars.begun(Way.INCREMENT, before, fitting("115", "315")).values())
        .containsEntry(Detail.AMOUNT, "40");
    assertThat(Particulars.begun(Way.CITED, before, fitting).values())
        .containsExactly(Map.entry(Detail.TITLES, "《甲规划》"));
    assertThat(Particulars.begun(Way.SHARE, before, fitting).method(FIRMS)).isEmpty();
    assertThat(Particulars.begun(Way.ESTIMATED, before, fitting).method(FIRMS)).isPresent();
    assertThat(Particulars.begun(Way.WORDS, before, fitting).method(FIRMS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GROWTH", "INCREMENT", "POINTS"})
  void withoutNumbersNoRateIsMadeUp(Way way) {
    Particulars begun = Particulars.begun(way, Basis.EMPTY, Optional.empty());
    assertThat(begun.values()).isEmpty();
    assertThat(begun.method(FIRMS)).isEmpty();
  }

  @Test
  void aYearlyIncrementHasTheIndicatorsUnitUnlessOneIsTyped() {
    Particulars begun = Particulars.begun(Way.INCREMENT, Basis.EMPTY, Optional.empty());
    assertThat(made(begun.with(Detail.AMOUNT, "40"))).isEqualTo("按照年均新增40家测算");
    assertThat(made(begun.with(Detail.AMOUNT, "2万户以上"))).isEqualTo("按照年均新增2万户以上测算");
  }

  private static String made(Particulars particulars) {
    return particulars.method(FIRMS).map(Basis::of).orElseThrow().printed();
  }

  private static Optional<Fitting> fitting(String base, String target) {
    return Fitting.of(
        Indicator.of(new Id<>("i"), "指标", 2020)
            .withBase(Quantity.read(base))
            .withTarget(Quantity.read(target)),
        2025);
  }

  @Test
  void everyWayIsThatOfItsOwnMethods() {
    for (String phrase : PHRASES) {
      Particulars particulars = Particulars.of(Basis.read(phrase));
      assertThat(particulars.way().details()).as(phrase).containsAll(particulars.values().keySet());
    }
    assertThat(Way.of(Basis.read("专家估计").method())).isEqualTo(Way.WORDS);
  }
}
