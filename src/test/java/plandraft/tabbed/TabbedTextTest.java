package plandraft.tabbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What spreadsheets put on the clipboard as text, and what they take from there.
class TabbedTextTest {
  static Stream<List<List<String>>> rows() {
    return Stream.of(
        List.of(List.of("")),
        List.of(List.of("", "")),
        List.of(List.of("a"), List.of("")),
        List.of(List.of(""), List.of("")),
        List.of(List.of("a", "b"), List.of("c")),
        List.of(List.of("a\tb", "\"c\"", "d\ne"), List.of("", "f", "2916*")),
        List.of(List.of("\"", "\"\"", "a\"b")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatItWrites(List<List<String>> rows) {
    assertThat(TabbedText.read(TabbedText.write(rows))).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAnyRowsItWrites(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<List<String>> rows =
          IntStream.rangeClosed(0, random.nextInt(3))
              .mapToObj(
                  _ ->
                      IntStream.rangeClosed(0, random.nextInt(3))
                          .mapToObj(_ -> cell(random))
                          .toList())
              .toList();
      assertThat(TabbedText.read(TabbedText.write(rows))).isEqualTo(rows);
    }
  }

  @ParameterizedTest
  @CsvSource({"'a\tb\r\nc\t\r\n'", "'a\tb\rc\t'", "'a\tb\nc\t\n'", "'\"a\"\t\"b\"\nc\t\"\"'"})
  void readsTheBreaksOfEverySystem(String text) {
    assertThat(TabbedText.read(text)).containsExactly(List.of("a", "b"), List.of("c", ""));
  }

  @Test
  void anEmptyTextIsABlankCell() {
    assertThat(TabbedText.read("")).containsExactly(List.of(""));
    assertThat(TabbedText.write(List.of())).isEmpty();
  }

  @Test
  void readsQuotedCells() {
    assertThat(TabbedText.read("\"one\ntwo\"\t\"say \"\"yes\"\"\"\nx"))
        .containsExactly(List.of("one\ntwo", "say \"yes\""), List.of("x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"'a,\"b,c\"\n1;2,3'!,", "'a;\"b,c\"\n\"1;2\";3'!;", "'a\t\"b,c\"\n1;2\t3'!'\t'"})
  void cellsMayBePartedByAnySign(String text, char separator) {
    assertThat(TabbedText.read(text, separator))
        .containsExactly(List.of("a", "b,c"), List.of("1;2", "3"));
  }

  @Test
  void whoHasEnoughReadsNoFurther() {
    assertThat(TabbedText.rows("a,b\nc,d\n\"e", ',').limit(2))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void leavesQuotesOfOrdinaryTextAlone() {
    assertThat(TabbedText.read("\"浙政钉\"用户\t\"open"))
        .containsExactly(List.of("\"浙政钉\"用户", "\"open"));
  }

  @ParameterizedTest
  @CsvSource({"甲,甲", "a\"b,a\"b", "'\"a','\"\"\"a\"'", "'a\tb','\"a\tb\"'", "'a\nb','\"a\nb\"'"})
  void quotesOnlyWhatWouldBeMisread(String cell, String written) {
    assertThat(TabbedText.write(List.of(List.of(cell)))).isEqualTo(written);
  }

  private static String cell(Random random) {
    return random
        .ints(random.nextInt(4), 0, 5)
        .mapToObj(it -> "\t\n\"甲a".substring(it, it + 1))
        .collect(Collectors.joining());
  }
}
