package plandraft.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells parted by commas, semicolons or tabs, and the lines around them.
class SeparatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'a,b\n1,2'!,",
        "'a;b\n1;2'!;",
        "'a\tb\n1\t2'!'\t'",
        "'指标;2030年\n甲;1,5\n乙;2,5'!;",
        "'地区,说明\n甲县,先行；先试;示范\n乙县,跟进'!,",
        "'名称,\"依据;来源\"\n甲,\"一;二;三\"'!,",
        "'a\tb,c\td\n1\t2\t3'!'\t'",
        "'只有一列\n没有别的'!,",
        "''!,"
      })
  void theSignIsWhatPartsMostRowsAlike(String text, char sign) {
    assertThat(Separator.of(text)).isEqualTo(new Separator(sign, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'sep=;\r\na,b;c'!;!'a,b;c'",
        "'\"sep=,\"\na;b'!,!'a;b'",
        "'sep=\t\na\tb'!'\t'!'a\tb'",
        "'sep=|\na,b'!,!'sep=|\na,b'"
      })
  void aFirstLineMayNameTheSign(String text, char sign, String cells) {
    assertThat(Separator.of(text)).isEqualTo(new Separator(sign, cells));
  }

  @Test
  void linesAboveAndBelowATableAreText() throws IOException {
    assertThat(
            Reads.separated(
                "主要指标表,,\n单位：亿元,,\n指标,2025年,2030年\n产值,10,20\n规模以上,,\n企业,1,2\n注：年末数。,,\n来源：统计局,,\n"))
        .containsExactly(
            "主要指标表",
            "单位：亿元",
            "| 指标 | 2025年 | 2030年",
            "| 产值 | 10 | 20",
            "| 规模以上 |  | ",
            "| 企业 | 1 | 2",
            "注：年末数。",
            "来源：统计局");
  }

  @Test
  void blankRowsPartTables() throws IOException {
    assertThat(Reads.separated(",,\n表一,,\n甲,1,2\n\n,,\n,乙,3\n丙,4,5\n"))
        .containsExactly("表一", "| 甲 | 1 | 2", "|  | 乙 | 3", "| 丙 | 4 | 5");
  }

  @Test
  void aListOfOneColumnIsText() throws IOException {
    assertThat(Reads.separated("unit\r\n市经信局\r\n市发展改革委\r\n"))
        .containsExactly("unit", "市经信局", "市发展改革委");
  }

  @Test
  void rowsOfAnyLengthStandAsTheyAre() throws IOException {
    assertThat(Reads.separated("a,b,c\n1\n\"x\"\"y\n z\",2\n,,3"))
        .containsExactly("| a | b | c", "| 1", "| x\"y⏎ z | 2", "|  |  | 3");
  }
}
