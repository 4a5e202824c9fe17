package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberingTest {
  @ParameterizedTest
  @CsvSource({
    "CHAPTER, 2, 第二章",
    "SECTION, 10, 第十节",
    "ARTICLE, 32, 第三十二条",
    "FIRST, 3, 三、",
    "SECOND, 12, （十二）",
    "THIRD, 4, 4.",
    "FOURTH, 5, （5）"
  })
  void writesItsLabel(Numbering numbering, int number, String label) {
    assertThat(numbering.label(number)).isEqualTo(label);
  }

  @ParameterizedTest
  @EnumSource(Numbering.class)
  void everyLabelIsReadAgain(Numbering numbering) {
    for (int number = 1; number <= 120; number++) {
      String heading = numbering.label(number) + " 加强领导";
      Numbered read = Numbered.read(heading).orElseThrow();

      assertThat(read.numbering()).isEqualTo(numbering);
      assertThat(read.number()).isEqualTo(number);
      assertThat(heading.substring(read.labelEnd()).strip()).isEqualTo("加强领导");
    }
  }

  @Test
  void spansTellWhatTheyCoverAndShare() {
    Span span = new Span(2, 5);

    assertThat(span.in("甲乙丙丁戊己")).isEqualTo("丙丁戊");
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.covers(2)).isTrue();
    assertThat(span.covers(5)).isFalse();
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span.overlaps(new Span(3, 3))).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }
}
