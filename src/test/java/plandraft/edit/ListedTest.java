package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;

/// Members of lists are single letters; rows of a table are written in their categories: ab|c|.
class ListedTest {
  private static final Listed<String> LISTED = new Listed<>(Function.identity());

  private static List<String> read(String letters) {
    return letters.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, b, bac, acb",
    "abc, a, abc, bac",
    "abc, c, acb, abc",
    "abc, ab, abc, cab",
    "abc, bc, bca, abc",
    "abc, ac, acb, bac",
    "abc, abc, abc, abc",
    "abcd, bd, badc, acbd",
    "abcd, cd, acdb, abcd",
    "abcd, bc, bcad, adbc",
    "a, a, a, a",
    "abc, x, abc, abc",
    "abc, '', abc, abc",
    "'', a, '', ''"
  })
  void membersMoveByOnePlace(String list, String named, String up, String down) {
    Set<String> ids = new HashSet<>(read(named));
    assertThat(String.join("", LISTED.up(read(list), ids))).isEqualTo(up);
    assertThat(String.join("", LISTED.down(read(list), ids))).isEqualTo(down);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, -5, xabc",
    "abc, 0, xabc",
    "abc, 1, axbc",
    "abc, 3, abcx",
    "abc, 99, abcx",
    "'', 2147483647, x",
    "'', -2147483648, x"
  })
  void whatIsInsertedStaysWithinTheList(String list, int index, String after) {
    assertThat(String.join("", LISTED.insert(read(list), index, List.of("x")))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"abc, a, axbc", "abc, c, abcx", "abc, gone, abcx", "'', gone, x"})
  void whatIsInsertedBehindNobodyComesLast(String list, String anchor, String after) {
    assertThat(String.join("", LISTED.insertAfter(read(list), anchor, List.of("x"))))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void movesLoseNobodyAndUpTakesDownBackWhereNothingStood(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      List<String> list = read("abcdefgh".substring(random.nextInt(8)));
      Set<String> named = new HashSet<>();
      list.stream().filter(_ -> random.nextInt(3) == 0).forEach(named::add);
      List<String> down = LISTED.down(list, named);
      assertThat(down).containsExactlyInAnyOrderElementsOf(list);
      assertThat(down.stream().filter(named::contains))
          .containsExactlyElementsOf(list.stream().filter(named::contains).toList());
      if (!named.contains(list.getLast())) {
        assertThat(LISTED.up(down, named)).isEqualTo(list);
      }
      assertThat(LISTED.up(list, named)).isEqualTo(LISTED.down(list.reversed(), named).reversed());
    }
  }

  private static Plan table(String written) {
    List<Group> groups = new ArrayList<>();
    for (String letters : written.split("\\|", -1)) {
      groups.add(
          new Group(
              new Id<>("g" + groups.size()),
              "",
              read(letters).stream().map(id -> Indicator.of(new Id<>(id), id, 2020)).toList()));
    }
    return Plan.of(new Id<>("p"), Header.of("规划", "", 2020, 2025))
        .withIndicatorTables(
            List.of(new IndicatorTable(new Id<>("t"), "", List.of(), groups, List.of())));
  }

  private static String written(Plan plan) {
    List<String> groups = new ArrayList<>();
    for (Group group : plan.indicatorTables().getFirst().groups()) {
      groups.add(String.join("", group.indicators().stream().map(Indicator::name).toList()));
    }
    return String.join("|", groups);
  }

  private static Set<Id<Indicator>> rows(String letters) {
    Set<Id<Indicator>> rows = new HashSet<>();
    read(letters).forEach(letter -> rows.add(new Id<>(letter)));
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "ab|c|, b, ba|c|, a|bc|",
    "ab|c|, c, abc||, ab||c",
    "ab|c|, a, ab|c|, ba|c|",
    "ab|cd, cd, abc|d, ab|cd",
    "ab|cd, bc, bac|d, a|bdc",
    "ab|cd, ab, ab|cd, a|bcd",
    "ab|cd, bd, ba|dc, a|bcd",
    "|a|b, b, |ab|, |a|b",
    "a||b, b, a|b|, a||b",
    "a||b, a, a||b, |a|b",
    "a|b|c, abc, ab|c|, |a|bc",
    "a, a, a, a",
    "a|b, x, a|b, a|b"
  })
  void rowsMoveByOneAndOverTheBordersOfCategories(
      String before, String named, String up, String down) {
    assertThat(written(Indicators.up(table(before), rows(named)))).isEqualTo(up);
    assertThat(written(Indicators.down(table(before), rows(named)))).isEqualTo(down);
  }

  @ParameterizedTest
  @CsvSource({"ab|c, a, b|c", "ab|c, abc, |", "ab|c, x, ab|c", "ab||c, c, ab||"})
  void rowsGoAndCategoriesStay(String before, String named, String after) {
    assertThat(written(Indicators.delete(table(before), rows(named)))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"a|b|c, 1, b|a|c, a|c|b", "a|b|c, 0, a|b|c, b|a|c", "a|b|c, 9, a|b|c, a|b|c"})
  void categoriesMoveWithTheirRows(String before, int group, String up, String down) {
    Set<Id<Group>> named = Set.of(new Id<>("g" + group));
    assertThat(written(Indicators.groupsUp(table(before), named))).isEqualTo(up);
    assertThat(written(Indicators.groupsDown(table(before), named))).isEqualTo(down);
  }
}
