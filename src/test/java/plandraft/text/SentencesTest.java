package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void endWithTheirSign() {
    assertThat(sentences("甲，乙。丙；丁！戊？己")).containsExactly("甲，乙。", "丙；", "丁！", "戊？", "己");
  }

  @Test
  void doNotEndWithinBracketsOrQuotes() {
    assertThat(sentences("甲（乙。丙；丁）戊。《己。庚》辛。")).containsExactly("甲（乙。丙；丁）戊。", "《己。庚》辛。");
    assertThat(sentences("他说“甲。”乙。")).containsExactly("他说“甲。”", "乙。");
  }

  @Test
  void anOpenBracketCostsOnlyItsLine() {
    assertThat(sentences("甲（乙。丙\n丁。戊")).containsExactly("甲（乙。丙\n", "丁。", "戊");
  }

  @Test
  void blankOnesAreNone() {
    assertThat(sentences(" \n\n")).isEmpty();
  }

  @Test
  void quotationsAreOutermost() {
    String text = "“甲‘乙’丙”丁“戊“己”庚”辛“壬\n癸”";
    assertThat(Quotes.in(text).stream().map(span -> span.in(text)))
        .containsExactly("“甲‘乙’丙”", "“戊“己”庚”");
  }

  @Test
  void spansKnowWhatTheyCover() {
    Span span = new Span(2, 5);
    assertThat(span.covers(2)).isTrue();
    assertThat(span.covers(5)).isFalse();
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
  }
}
