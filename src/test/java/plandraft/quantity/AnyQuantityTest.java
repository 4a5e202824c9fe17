package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every qualifier with every number, unit and mark, in every width: hundreds of thousands of
/// values whose meaning is known because they are put together here.
class AnyQuantityTest {
  private static final Map<String, Qualifier> BEFORE =
      Map.ofEntries(
          Map.entry("", Qualifier.EXACTLY),
          Map.entry("约", Qualifier.ABOUT),
          Map.entry("近", Qualifier.ABOUT),
          Map.entry("≥", Qualifier.AT_LEAST),
          Map.entry("＞=", Qualifier.AT_LEAST),
          Map.entry("不低于", Qualifier.AT_LEAST),
          Map.entry("至少", Qualifier.AT_LEAST),
          Map.entry("＞", Qualifier.MORE_THAN),
          Map.entry("超", Qualifier.MORE_THAN),
          Map.entry("突破", Qualifier.MORE_THAN),
          Map.entry("高于", Qualifier.MORE_THAN),
          Map.entry("≤", Qualifier.AT_MOST),
          Map.entry("不超过", Qualifier.AT_MOST),
          Map.entry("不高于", Qualifier.AT_MOST),
          Map.entry("<", Qualifier.LESS_THAN),
          Map.entry("低于", Qualifier.LESS_THAN),
          Map.entry("不足", Qualifier.LESS_THAN),
          Map.entry("达到", Qualifier.EXACTLY),
          Map.entry("力争", Qualifier.EXACTLY),
          Map.entry("控制在", Qualifier.EXACTLY));
  private static final Map<String, Qualifier> AFTER =
      Map.of(
          "", Qualifier.EXACTLY,
          "左右", Qualifier.ABOUT,
          "以上", Qualifier.AT_LEAST,
          "及以上", Qualifier.AT_LEAST,
          "以下", Qualifier.AT_MOST,
          "以内", Qualifier.AT_MOST);
  private static final Map<String, String> NUMBERS =
      Map.of(
          "0", "0",
          "7", "7",
          "100", "100",
          "100.0", "100.0",
          "0.12", "0.12",
          "1,234", "1234",
          "12,345,678.90", "12345678.90",
          "6500", "6500",
          "2021", "2021",
          "999999999999", "999999999999");
  private static final List<String> UNITS =
      List.of("", "%", "亿元", "万户", "个百分点", "万元/人年", "Gbps", "个/平方公里", "km²", "TEU", "项");
  private static final List<String> MARKS = List.of("", "*", "①", "**");

  /// One value and what it should say.
  private record Value(String printed, Qualifier said, String number, String unit, String mark) {
    Value wide() {
      String wide =
          printed
              .chars()
              .mapToObj(c -> c > ' ' && c < 127 ? (char) (c + 0xFEE0) : (char) c)
              .map(String::valueOf)
              .collect(Collectors.joining());
      return new Value(wide, said, number, unit, mark.replace('*', '＊'));
    }
  }

  private static Optional<Qualifier> both(Qualifier before, Qualifier after) {
    List<Qualifier> lower = List.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);
    List<Qualifier> neutral = List.of(Qualifier.EXACTLY, Qualifier.ABOUT);
    if (neutral.contains(before) || neutral.contains(after)) {
      Qualifier clearer = neutral.contains(before) ? after : before;
      boolean about = before == Qualifier.ABOUT || after == Qualifier.ABOUT;
      return Optional.of(clearer == Qualifier.EXACTLY && about ? Qualifier.ABOUT : clearer);
    }
    return lower.contains(before) == lower.contains(after) ? Optional.of(before) : Optional.empty();
  }

  private static Stream<Value> values() {
    List<Value> values = new ArrayList<>();
    BEFORE.forEach(
        (before, first) ->
            AFTER.forEach(
                (after, second) ->
                    both(first, second)
                        .ifPresent(
                            said ->
                                NUMBERS.forEach(
                                    (number, digits) -> {
                                      for (String unit : UNITS) {
                                        for (String mark : MARKS) {
                                          String printed = before + number + unit + after + mark;
                                          values.add(new Value(printed, said, digits, unit, mark));
                                        }
                                      }
                                    }))));
    return values.stream();
  }

  private static void assertRead(Value value) {
    Quantity read = Quantity.read(value.printed);
    Meaning meaning = value.said.of(new BigDecimal(value.number));
    if (!read.meaning().equals(meaning)
        || !read.unit().printed().equals(value.unit)
        || !read.mark().equals(value.mark)
        || !read.printed().equals(value.printed)) {
      assertThat(read)
          .isEqualTo(new Quantity(value.printed, meaning, new Unit(value.unit), value.mark));
    }
  }

  @Test
  void saysWhatItsPartsSay() {
    values().forEach(AnyQuantityTest::assertRead);
  }

  @Test
  void saysTheSameInFullWidth() {
    values().map(Value::wide).forEach(AnyQuantityTest::assertRead);
  }

  @Test
  void aContradictionIsNoNumber() {
    for (String before : List.of("超过", "≥", "不低于", "突破")) {
      for (String after : List.of("以下", "以内", "之内")) {
        assertThat(Quantity.read(before + "5%" + after).meaning()).isEqualTo(new Meaning.Wording());
      }
    }
  }

  @Test
  void unmarkedAndMarkMakeThePrint() {
    values()
        .filter(value -> !value.mark.isEmpty())
        .forEach(
            value -> {
              Quantity read = Quantity.read(value.printed);
              assertThat(read.unmarked() + read.mark()).isEqualTo(value.printed);
            });
  }

  @Test
  void inProseItStandsWithItsUnitAndReadsTheSame() {
    for (String own : List.of("%", "亿元", "家")) {
      values()
          .filter(value -> value.unit.isEmpty())
          .filter(value -> value.mark.isEmpty())
          .forEach(
              value -> {
                Quantity shown =
                    Quantity.read(Quantity.read(value.printed).withUnit(new Unit(own)));
                if (!shown.unit().printed().equals(own)
                    || !shown.meaning().equals(Quantity.read(value.printed).meaning())) {
                  assertThat(shown.printed()).as(value.printed).isNull();
                }
              });
    }
  }

  @Test
  void anotherNumberInTheSameWordsSaysTheSameOfIt() {
    for (String next : List.of("5", "0.5", "12000", "3.50")) {
      BigDecimal number = new BigDecimal(next);
      values()
          .forEach(
              value -> {
                Quantity changed = Quantity.read(value.printed).withNumber(number);
                if (!changed.meaning().equals(value.said.of(number))
                    || !changed.unit().printed().equals(value.unit)
                    || !changed.mark().equals(value.mark)) {
                  assertThat(changed).as(value.printed + " with " + next).isNull();
                }
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-5, -6, -6",
    "-5, 6, 6",
    "5, -6, -6",
    "−5%, -7, -7%",
    "－5%, 7, 7%",
    "约-5, -4, 约-4",
    "'1，234', 2000, 2000",
    "１２３万户, 45, 45万户",
    "5万余人, 6, 6万余人",
    "-0.5个百分点左右, 0.5, 0.5个百分点左右",
    "10多万户, 20, 20多万户",
    "1-2, 3, 3",
    "前3名, 5, 5",
    "第三层次, 5, 5",
    "-, 5, 5",
    "/, 5, 5",
    "'', 5, 5",
  })
  void anotherNumberTakesThePlaceOfTheOld(String printed, BigDecimal next, String expected) {
    Quantity changed = Quantity.read(printed).withNumber(next);
    assertThat(changed.printed()).isEqualTo(expected);
    assertThat(changed.value()).contains(next);
  }

  static Stream<String> spaced() {
    return Stream.of(" 95 以上", "95 % 以上", "约 95", "　95　", "95 ", "\t95*", "≥ 95 %", "95以上 *");
  }

  @ParameterizedTest
  @MethodSource("spaced")
  void spacesSayNothing(String printed) {
    Quantity read = Quantity.read(printed);
    assertThat(read.value()).contains(new BigDecimal("95"));
    assertThat(read.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "1-2, 1, 2, ''",
    "1—2, 1, 2, ''",
    "1~2, 1, 2, ''",
    "１～２, 1, 2, ''",
    "1至2, 1, 2, ''",
    "1到2, 1, 2, ''",
    "1 - 2, 1, 2, ''",
    "0-0, 0, 0, ''",
    "1.5-2.50, 1.5, 2.50, ''",
    "15%-30%, 15, 30, %",
    "15-30%, 15, 30, %",
    "3-5家, 3, 5, 家",
    "3家-5家, 3, 5, 家",
    "9亿～16亿元, 9, 16, 亿元",
    "9000万元-1.2亿元, 0.9, 1.2, 亿元",
    "500户-1万户, 0.05, 1, 万户",
    "约1-2, 1, 2, ''",
    "1-2左右, 1, 2, ''",
    "1-2*, 1, 2, ''"
  })
  void rangesHaveTwoEndsInOneUnit(String printed, BigDecimal low, BigDecimal high, String unit) {
    Quantity read = Quantity.read(printed);
    assertThat(read.meaning())
        .isInstanceOfSatisfying(
            Meaning.Range.class,
            range -> {
              assertThat(range.low()).isEqualByComparingTo(low);
              assertThat(range.high()).isEqualByComparingTo(high);
            });
    assertThat(read.unit().printed()).isEqualTo(unit);
    assertThat(read.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1-2家以上",
    "5-3",
    "1-2-3",
    "2021-11-03",
    "1-",
    "~2",
    "1家-5元",
    "1-2多",
    "8:2",
    "1/2",
    "1.2.3",
    "'1,2'",
    "'12,34'",
    "1..2",
    "+5",
    "5+",
    "IPv6",
    "2.0版",
    "第3",
    "前0名",
    "第0位",
    "前3.5名",
    "3名前",
    "百分之五",
    "十",
    "5*6",
    "(5)",
    "5（含）"
  })
  void whatIsNoValueStaysWords(String printed) {
    assertThat(Quantity.read(printed))
        .isEqualTo(new Quantity(printed, new Meaning.Wording(), Unit.NONE, ""));
  }
}
