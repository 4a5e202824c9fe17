package plandraft.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.Repeat;

/// Merged cells that the ends of pages have cut, given as top-left-bottom-right, and the cells that
/// repeat others as row-column-of.
class JoinedTest {
  private static Stream<int[]> numbers(String lists) {
    return Stream.of(lists.split(" "))
        .filter(list -> !list.isEmpty())
        .map(list -> Stream.of(list.split("-")).mapToInt(Integer::parseInt).toArray());
  }

  private static List<Area> areas(String lists) {
    return numbers(lists).map(n -> new Area(n[0], n[1], n[2], n[3])).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing repeats, 1-0-4-0 5-0-9-0, '', 1-0-4-0 5-0-9-0",
    "two pieces, 1-0-4-0 5-0-9-0, 5-0-1, 1-0-9-0",
    "three pieces, 1-0-4-0 5-0-9-0 10-0-11-0, 10-0-1 5-0-1, 1-0-11-0",
    "single rows, '', 5-2-4, 4-2-5-2",
    "a single row below, 1-0-4-0, 5-0-1, 1-0-5-0",
    "a single row above, 5-0-9-0, 5-0-4, 4-0-9-0",
    "as wide as each other, 1-0-4-2 5-0-9-2, 5-0-1, 1-0-9-2",
    "not as wide as each other, 1-0-4-2 5-0-9-1, 5-0-1, 1-0-4-2 5-0-9-1",
    "not one below the other, 1-0-4-0 6-0-9-0, 6-0-1, 1-0-4-0 6-0-9-0",
    "two columns, 1-0-4-0 5-0-9-0 3-1-4-1 5-1-6-1, 5-0-1 5-1-3, 1-0-9-0 3-1-6-1",
    "others stay, 1-0-4-0 5-0-9-0 1-3-2-4, 5-0-1, 1-0-9-0 1-3-2-4"
  })
  void piecesAreOneAgain(String what, String merged, String repeats, String joined) {
    RawSheet sheet = new RawSheet();
    sheet.merged().addAll(areas(merged));
    numbers(repeats).forEach(n -> sheet.repeats().add(new Repeat(n[0], n[1], n[2])));
    assertThat(Joined.areas(sheet).stream().sorted(Comparator.comparing(Area::left)).toList())
        .as(what)
        .containsExactlyInAnyOrderElementsOf(areas(joined));
  }

  @Test
  void whatIsReadStaysAsItWas() {
    RawSheet sheet = new RawSheet();
    sheet.merged().addAll(areas("1-0-4-0 5-0-9-0"));
    sheet.repeats().add(new Repeat(5, 0, 1));
    Joined.areas(sheet);
    assertThat(sheet.merged()).isEqualTo(areas("1-0-4-0 5-0-9-0"));
  }
}
