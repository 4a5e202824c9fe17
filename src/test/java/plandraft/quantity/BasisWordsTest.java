package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The wordings of calculation bases put together from their parts, so that what each means is
/// known.
class BasisWordsTest {
  private static final List<String> LEADS =
      List.of("", "按", "按照", "参照《某省规划》主要指标表，按", "根据《2021年计划》，", "结合2020年实际，按照");
  private static final List<String> YEARLY = List.of("年均", "每年");
  private static final List<String> RISES = List.of("增长", "增幅", "递增", "提高");
  private static final List<String> FALLS = List.of("下降", "降低", "递减", "减少");
  private static final Map<String, Qualifier> BOUNDS =
      Map.of(
          "%s", Qualifier.EXACTLY,
          "%s左右", Qualifier.ABOUT,
          "%s以上", Qualifier.AT_LEAST,
          "不低于%s", Qualifier.AT_LEAST,
          "超过%s", Qualifier.MORE_THAN,
          "%s以内", Qualifier.AT_MOST,
          "约%s", Qualifier.ABOUT);
  private static final List<String> NUMBERS = List.of("10", "0.5", "12.50", "100", "７.6");
  private static final List<String> TAILS = List.of("", "测算", "测算。", "推算，高于全省目标");

  private interface Reader {
    void read(String printed, BigDecimal number, Qualifier bound);
  }

  private static void every(List<String> verbs, String unit, Reader reader) {
    for (String lead : LEADS) {
      for (String yearly : YEARLY) {
        for (String verb : verbs) {
          BOUNDS.forEach(
              (form, bound) -> {
                for (String number : NUMBERS) {
                  for (String tail : TAILS) {
                    String printed = lead + yearly + verb + form.formatted(number + unit) + tail;
                    reader.read(printed, new BigDecimal(Width.narrow(number)), bound);
                  }
                }
              });
        }
      }
    }
  }

  private static void assertMethod(String printed, Method expected) {
    Basis read = Basis.read(printed);
    if (!read.method().equals(expected) || !read.printed().equals(printed)) {
      assertThat(read).isEqualTo(new Basis(printed, expected));
    }
  }

  @Test
  void percentAYearIsGrowth() {
    every(
        RISES,
        "%",
        (printed, number, bound) ->
            assertMethod(printed, new Method.AnnualGrowth(number, bound, Optional.empty())));
  }

  @Test
  void percentLessAYearIsGrowthDownwards() {
    every(
        FALLS,
        "％",
        (printed, number, bound) ->
            assertMethod(
                printed, new Method.AnnualGrowth(number.negate(), bound, Optional.empty())));
  }

  @Test
  void pointsAYearArePoints() {
    every(
        RISES,
        "个百分点",
        (printed, number, bound) ->
            assertMethod(printed, new Method.PercentagePoints(number, bound)));
    every(
        FALLS,
        "个百分点",
        (printed, number, bound) ->
            assertMethod(printed, new Method.PercentagePoints(number.negate(), bound)));
  }

  @Test
  void thingsAYearAreAStep() {
    for (String unit : List.of("家", "万户", "亿元", "个", "万吨标准煤")) {
      every(
          List.of("新增", "增加", "提高"),
          unit,
          (printed, number, bound) ->
              assertMethod(printed, new Method.YearlyIncrement(number, new Unit(unit), bound)));
    }
  }

  @Test
  void anEstimatedBaseStandsInForThePrintedOne() {
    for (String estimate :
        List.of("2020年估算3250", "2020年预计为3250", "2020年预估数约3250", "2020年测算值达到3250")) {
      every(
          List.of("增长"),
          "%",
          (printed, number, bound) ->
              assertMethod(
                  "2916为2019年的数据，" + estimate + "，" + printed,
                  new Method.AnnualGrowth(
                      number,
                      bound,
                      Optional.of(new Method.ReplacedBase(2020, new BigDecimal("3250"))))));
    }
  }

  static Stream<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (String number : List.of("10", "0.12", "7.60", "-3", "-0.5", "100")) {
      BigDecimal amount = new BigDecimal(number);
      for (Qualifier bound : Qualifier.values()) {
        methods.add(new Method.AnnualGrowth(amount, bound, Optional.empty()));
        methods.add(
            new Method.AnnualGrowth(
                amount, bound, Optional.of(new Method.ReplacedBase(2019, BigDecimal.TEN))));
        methods.add(new Method.PercentagePoints(amount, bound));
        methods.add(new Method.YearlyIncrement(amount, new Unit("万户"), bound));
        methods.add(new Method.YearlyIncrement(amount, Unit.NONE, bound));
      }
    }
    return methods.stream();
  }

  @Test
  void theUsualWordingOfEveryMethodReadsBack() {
    methods().forEach(method -> assertMethod(Basis.of(method).printed(), method));
  }

  @Test
  void anotherRateInTheSameWordsIsStated() {
    for (BigDecimal next : List.of(new BigDecimal("8.2"), new BigDecimal("15"))) {
      methods()
          .map(Basis::of)
          .filter(basis -> basis.stated().orElseThrow().signum() > 0)
          .forEach(
              basis -> {
                Basis changed = basis.withStated(next);
                assertThat(changed.stated()).as(changed.printed()).contains(next);
                assertThat(changed.method().getClass()).isEqualTo(basis.method().getClass());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "按年均增长10%测算。, 8.5, 按年均增长8.5%测算。",
    "参照《甲》，按年均增幅15%以上, 12, 参照《甲》，按年均增幅12%以上",
    "按年均下降3%测算, -2, 按年均下降2%测算",
    "按照年均新增40家测算, 35, 按照年均新增35家测算",
    "'2020年估算3250，按年均增幅15%以上', 14, '2020年估算3250，按年均增幅14%以上'",
    "10年间年均增长10%, 8, 按年均增长8%测算",
    "专家估计, 8, 专家估计",
    "根据《纲要》, 8, 根据《纲要》"
  })
  void anotherRateTakesThePlaceOfTheOldWhereItIsFoundOnce(
      String printed, BigDecimal next, String expected) {
    assertThat(Basis.read(printed).withStated(next).printed()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按全市目标的10%测算                            | ShareOf
          参照《某省规划》对应指标的12.5%测算            | ShareOf
          到2025年全市常住人口达到1000万人测算           | RatioTo
          根据《纲要》2025年我市GDP达到1万亿元           | RatioTo
          根据《纲要》                                   | Cited
          参照《甲》《乙〈丙〉》                         | Cited
          《纲要》                                       | Cited
          按用户数进行估算                               | Estimated
          经综合研判推算                                 | Estimated
          专家匡算                                       | Estimated
          结合实际                                       | Words
          年均增速高于全省2个百分点                      | Words
          年均增速快于全国                               | Words
          达到全省平均水平                               | Words
          年均增长8%～10%                                | Words
          2025年                                         | Words
          年均                                           | Words
          %                                              | Words
          《年均增长10%行动计划                          | AnnualGrowth
          《年均增长10%行动计划》                        | Cited
          """)
  void isOfItsKind(String printed, String kind) {
    assertThat(Basis.read(printed).method().getClass().getSimpleName()).isEqualTo(kind);
  }
}
