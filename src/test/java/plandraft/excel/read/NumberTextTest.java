package plandraft.excel.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as Excel prints them, one row a format that teams use.
class NumberTextTest {
  private final NumberText numbers = new NumberText(false);

  @ParameterizedTest
  @CsvSource({
    "1234.5,'#,##0.0#','1,234.5'",
    "1234.56,'#,##0.0#','1,234.56'",
    "1234,'#,##0.##','1,234'",
    "1234567,'#,##0','1,234,567'",
    "12,'#,##0',12",
    "5,00000,00005",
    "5,?0,5",
    "3.14159,'0.0_ ',3.1",
    "1.005,0.00,1.01",
    "2.675,#0.00,2.68",
    "99.5,0,100",
    "0,#,''",
    "0.0855,0.00%,8.55%",
    "0.07,0%,7%",
    "1.2,0%,120%",
    "0.125,0.00‰,125.00‰",
    "1e15,0,1000000000000000"
  })
  void digits(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "25,'0\"%\"',25%",
    "3,'\"第\"0\"名\"',第3名",
    "3,第0名,第3名",
    "100,0左右,100左右",
    "100,约0,约100",
    "100,'0\\亿\\元',100亿元",
    "100,'0 \"家\"',100 家",
    "7,≥0,≥7",
    "0.07,'\"≥\"0%',≥7%",
    "7,0+,7+",
    "2021,'0\"年\"',2021年",
    "5,'0\"(预期)\"',5(预期)",
    "5,'0\"个;组\"',5个;组",
    "5,'0\\;',5;",
    "5,'[$¥-804]#,##0.00',¥5.00",
    "5,'[$€]0',€5",
    "5,'¥#,##0',¥5",
    "5,'_ * 0_ ',5",
    "12,G/通用格式,12",
    "12.5,'G/通用格式\"元\"',12.5元",
    "-12.5,General,-12.5"
  })
  void wordsAroundThem(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "-5,0,-5",
    "-0.004,0.00,0.00",
    "-5,'0.00_);[Red]\\(0.00\\)',(5.00)",
    "-1234.5,'#,##0.00_);(#,##0.00)','(1,234.50)'",
    "-7,'0;\"降\"0',降7",
    "7,'0;\"降\"0',7",
    "7,'+0;-0;0',+7",
    "-7,'+0;-0;0',-7",
    "0,'+0;-0;0',0",
    "0,'0;-0;\"—\"',—",
    "0,'0;-0;;@',''",
    "-5,'0;;',''",
    "5,';;;',''",
    "0,'_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ',-",
    "-3,'_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ',-3.00",
    "12,[Red]0,12",
    "-12,[红色]0,-12",
    "12,'[Color 3]0.0;[蓝色]0',12.0"
  })
  void negativeNumbersAndZeroHaveSectionsOfTheirOwn(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "15,'[>=10]0\"高\";[<10]0\"低\"',15高",
    "5,'[>=10]0\"高\";[<10]0\"低\"',5低",
    "5,'[>=100000000]0.0,,\"亿\";[>=1000]0.0,\"千\";0',5",
    "5000,'[>=100000000]0.0,,\"亿\";[>=1000]0.0,\"千\";0',5.0千",
    "1,'[=1]\"是\";[=0]\"否\";0',是",
    "0,'[=1]\"是\";[=0]\"否\";0',否",
    "7,'[=1]\"是\";[=0]\"否\";0',7",
    "7,'[<>7]\"他\";0',7",
    "7,'[<=1]0;[>9]0',7"
  })
  void conditionsChooseTheSection(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "12345,'#,##0,',12",
    "12345678,'0.0,,\"百万\"',12.3百万",
    "12345,'0!.0,\"万\"',1.2万",
    "12345,'0\\.0,\"万元\"',1.2万元",
    "123456,'0\".\"0,',12.3",
    "12345,'0!.0000',1.2345",
    "500,'0!.0,',0.1"
  })
  void numbersInThousandsAndTenThousands(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "44197.5,yyyy/m/d h:mm,2021/1/1 12:00",
    "44197,yyyy-mm-dd,2021-01-01",
    "44197,yyyy.mm,2021.01",
    "44197,'yyyy\"年\"m\"月\"d\"日\"',2021年1月1日",
    "44197,'yyyy\"年\"m\"月\"',2021年1月",
    "44197,'[$-804]yyyy\"年\"m\"月\"d\"日\";@',2021年1月1日",
    "44197,'[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',2021年1月1日",
    "44197,'[$-804]aaaa',星期五",
    "44197,aaa,五",
    "44197,m/d/yy,1/1/21",
    "0.5,'[$-F400]h:mm:ss\\ AM/PM',12:00:00",
    "1.5,[h]:mm,36:00",
    "0.5,h:mm AM/PM,12:00 PM",
    "-1,yyyy-mm-dd,-1",
    "12345,0.00E+00,1.23E+04",
    "0.75,# ?/?,3/4"
  })
  void datesTimesAndFractions(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "123,'[DBNum1]General',一百二十三",
    "105,'[DBNum1][$-804]General',一百〇五",
    "10,'[DBNum1][$-804]G/通用格式',一十",
    "12.5,'[DBNum1]General',一十二.五",
    "-3,'[DBNum1]General',-三",
    "0,'[DBNum1]General',〇",
    "20250,'[DBNum2][$-804]General',贰万零贰佰伍拾",
    "123,'[DBNum1]0',一二三",
    "2.5,'[DBNum2]0.00',贰.伍零",
    "123,'[DBNum3]0',１２３",
    "44197,'[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@',二〇二一年一月一日",
    "44561,'[DBNum1]yyyy\"年\"m\"月\"d\"日\"',二〇二一年十二月三十一日",
    "123456789,'[DBNum1]General',一二三四五六七八九"
  })
  void chineseDigits(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN,0,NaN",
    "Infinity,0,Infinity",
    "'',0,''",
    "'12 家',0.00,12 家",
    "12,@,12",
    "12,'',12",
    "1e-400,0.0,0.0",
    "1e401,0,1e401"
  })
  void whatIsNoNumberStaysAsItIs(String value, String format, String printed) {
    assertThat(print(value, format)).isEqualTo(printed);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    assertThat(new NumberText(true).print("42735", 200, "yyyy-mm-dd")).isEqualTo("2021-01-01");
  }

  @Test
  void noFormatFailsHoweverItIsWritten() {
    String signs = "0#?.,%;@\"\\!_*yMdhsAaEe+-/[]$()DBNum1General年月 ";
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder format = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        format.append(signs.charAt(random.nextInt(signs.length())));
      }
      String value = Double.toString((random.nextInt(3) - 1) * random.nextDouble() * 1e5);
      assertThatCode(() -> print(value, format.toString()))
          .as("%s in %s", value, format)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void longFormatsAreSoonDone() {
    assertThat(print("5", "\"a".repeat(5_000))).isNotNull();
    assertThat(print("5", "0" + "\\x".repeat(5_000))).isNotNull();
    assertThat(print("5", "[".repeat(5_000) + "0")).isNotNull();
  }

  private String print(String value, String format) {
    return numbers.print(value, 200, format);
  }
}
