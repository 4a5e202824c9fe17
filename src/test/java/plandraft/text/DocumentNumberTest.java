package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "国办发〔2020〕55号, 国办发, 2020, 55, true",
    "根据国发〔2021〕29号, 国发, 2021, 29, true",
    "某政办发[2019]29号, 某政办发, 2019, 29, false",
    "某政办发（2019）29号, 某政办发, 2019, 29, false",
    "某经信〔2021〕第3号, 某经信, 2021, 3, false",
    "某经信〔2021〕03号, 某经信, 2021, 3, false",
    "某经信〔2021年〕3号, 某经信, 2021, 3, false",
    "某经信〔２０２１〕３号, 某经信, 2021, 3, true"
  })
  void isReadApart(String text, String issuer, int year, int number, boolean standard) {
    DocumentNumber read = DocumentNumber.in(text).getFirst();
    assertThat(read.issuer()).isEqualTo(issuer);
    assertThat(read.year()).isEqualTo(year);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.standard()).isEqualTo(standard);
    assertThat(read.span().in(text)).startsWith(issuer).endsWith("号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2018-2022年）", "（2021）3项", "〔2020〕55号", "第55号", "(2020)号"})
  void isNothingElse(String text) {
    assertThat(DocumentNumber.in(text)).isEmpty();
  }

  @Test
  void isPrintedInTheStandardForm() {
    assertThat(DocumentNumber.in("某经信[2021]第03号").getFirst().printed()).isEqualTo("某经信〔2021〕3号");
  }
}
