package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.quantity.Quantity;

/// Values in number formats show exactly what was printed, and sheets bear names that Excel takes.
class AnyFigureTest {
  private static final Pattern FORMAT =
      Pattern.compile(
          "((?:\"[^\"]*\"|\\\\.)*)(-?)(#,##)?(?:General|0(?:\\.(0+)#*)?)((?:\"[^\"]*\"|\\\\.)*)");

  private static final String THOUSAND = "[>=1000]";

  /// What Excel shows of a value in a format of quoted words around a number.
  private static String shown(BigDecimal value, String format) {
    String[] signs = format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    boolean own = value.signum() < 0 && signs.length > 1;
    boolean thousands = signs[0].startsWith(THOUSAND);
    assertThat(thousands && value.compareTo(new BigDecimal(1000)) < 0).as(format).isFalse();
    Matcher parts = FORMAT.matcher(own ? signs[1] : signs[0].replace(THOUSAND, ""));
    assertThat(parts.matches()).as(format).isTrue();
    int decimals = parts.group(4) == null ? 0 : parts.group(4).length();
    String pattern = "%" + (parts.group(3) == null ? "" : ",") + "." + decimals + "f";
    String number = String.format(Locale.ROOT, pattern, value.abs());
    String minus = value.signum() < 0 && !own ? "-" : "";
    return minus + words(parts.group(1)) + parts.group(2) + number + words(parts.group(5));
  }

  private static String words(String quoted) {
    return quoted.replace("\"", "");
  }

  @Test
  void everyValueShowsAsItWasPrinted() {
    int figures = 0;
    for (String before : List.of("", "约", "≥", "不低于", "超", "＞")) {
      for (String number :
          List.of(
              "0",
              "7",
              "-7",
              "100",
              "100.0",
              "0.12",
              "-0.50",
              "1,234",
              "12,345,678.9",
              "65",
              "2021",
              "999999")) {
        for (String after :
            List.of("", "*", "左右", "以上", "亿元", "%", "万户以上", "个百分点", "以内①", "Gbps")) {
          String printed = before + number + after;
          Optional<Figure> figure = Figure.of(Quantity.read(printed));
          if (figure.isPresent()) {
            figures++;
            assertThat(shown(figure.get().value(), figure.get().format())).isEqualTo(printed);
          }
        }
      }
    }
    assertThat(figures).isGreaterThan(600);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-2",
        "第三层次",
        "/",
        "-",
        "",
        "前3名",
        "1，234",
        "00",
        "01.5",
        "1234567890123456",
        "5亿-6亿",
        "１２３"
      })
  void whatNoFormatBringsBackStaysWords(String printed) {
    assertThat(Figure.of(Quantity.read(printed))).isEmpty();
  }

  private static final List<String> PIECES =
      List.of(
          "指标", "'", "/", "[", "]", "*", "?", ":", "\\", " ", "𠮷", "A", "a", "\t", "\n", "History",
          "—", "表1", "\ud840");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sheetsBearNamesThatExcelTakesAndTellsApart(long seed) {
    Random random = new Random(seed);
    SheetNames names = new SheetNames();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder wanted = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        wanted.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String name = names.next(wanted.toString());
      WorkbookUtil.validateSheetName(name);
      assertThat(name.length()).isBetween(1, 31);
      assertThat(name).isEqualTo(name.strip()).doesNotContainPattern("\\p{Cntrl}");
      assertThat(taken.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "主要目标, 主要目标",
    "'  主要目标  ', 主要目标",
    "主要目标（2025/2035）, 主要目标（2025-2035）",
    "'''引号''', 引号",
    "'', -",
    "'''''', -",
    "History, History-",
    "HISTORY, HISTORY-",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十''尾, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 尾巴, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
  })
  void namesStayAsLikeAsTheyCan(String wanted, String name) {
    assertThat(new SheetNames().next(wanted)).isEqualTo(name);
  }
}
