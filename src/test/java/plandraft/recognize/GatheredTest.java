package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Ids;
import plandraft.recognize.Entry.What;

/// Entries of the same kind are one line of the report, and none is lost.
class GatheredTest {
  private static List<Entry> entries(String text) {
    return Recognizer.recognize(List.of(Texts.document(text)), Choices.NONE, Ids.counting("n"))
        .entries();
  }

  private static List<String> told(List<Gathered> lines) {
    return lines.stream()
        .flatMap(line -> line.told().stream())
        .map(told -> told.in(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"— %d —,个页码未导入", "第%d页,个页码未导入", "第%d节　发展基础……………………%d,行目录未导入"})
  void whatIsLeftOutAgainAndAgainIsToldOnce(String line, String words) {
    String text =
        IntStream.rangeClosed(1, 5)
            .mapToObj(number -> line.replace("%d", Integer.toString(number)) + "\n")
            .reduce("示例规划\n一、目标\n", String::concat);
    List<Gathered> lines = Gathered.of(entries(text + "二、保障\n加强领导。"));
    assertThat(told(lines)).containsExactly("5" + words);
    assertThat(lines.stream().filter(each -> each.told().isPresent()).toList())
        .singleElement()
        .satisfies(each -> assertThat(each.entries()).hasSize(5));
  }

  @Test
  void headsOfPagesAreGatheredApartFromTheirNumbers() {
    String page = "— 1 —\n示例市人民政府公报\n这一页说明有关情况。\n";
    List<Gathered> lines = Gathered.of(entries("示例规划\n一、目标\n" + page.repeat(4)));
    assertThat(told(lines)).containsExactly("4个页码未导入", "4处每页重复的页眉未导入");
  }

  @Test
  void twoOfAKindStandAlone() {
    List<Entry> all = entries("示例规划\n一、目标\n— 1 —\n提高水平。\n— 2 —\n");
    List<Gathered> lines = Gathered.of(all);
    assertThat(told(lines)).isEmpty();
    assertThat(lines.stream().map(Gathered::first)).containsExactlyElementsOf(all);
  }

  @Test
  void everyEntryIsInOneLineInTheOrderOfTheText() throws Exception {
    for (String name : Papers.names().toList()) {
      List<Entry> all =
          Recognizer.recognize(List.of(Papers.document(name)), Choices.NONE, Ids.counting("n"))
              .entries();
      List<Gathered> lines = Gathered.of(all);
      Stream<Entry> gathered = lines.stream().flatMap(line -> line.entries().stream());
      assertThat(gathered).containsExactlyInAnyOrderElementsOf(all);
      assertThat(lines)
          .isSortedAccordingTo((one, two) -> one.first().spot().compareTo(two.first().spot()));
      assertThat(lines)
          .filteredOn(line -> line.told().isPresent())
          .allSatisfy(
              line -> {
                assertThat(line.entries()).hasSizeGreaterThan(2);
                assertThat(line.entries())
                    .extracting(Entry::what)
                    .containsAnyOf(What.TEXT, What.SKIPPED);
                assertThat(line.entries())
                    .allSatisfy(each -> assertThat(line.has(each.spot())).isTrue());
              });
    }
  }
}
