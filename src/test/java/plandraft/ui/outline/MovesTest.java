package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.say.Words;

/// What is done to the lines selected, each one step that undo takes back.
class MovesTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  section("1"),
                  section("2").withChildren(List.of(section("21"), section("22"))),
                  section("3")))
          .withTasks(
              List.of(
                  task("a").withChildren(List.of(task("a1"), task("a2"))), task("b"), task("c")))
          .withAnnexes(List.of(annex("x"), annex("y"), annex("z")));

  private final Store store = new Store(PLAN);
  private final Moves moves =
      new Moves(store, Ids.counting("n"), Words.of(OutlineTree.class, Locale.ROOT));

  private static Section section(String id) {
    return Section.of(new Id<>(id), "第" + id);
  }

  private static Task task(String id) {
    return Task.of(new Id<>(id), "任务" + id);
  }

  private static Annex annex(String id) {
    return new Annex(new Id<>(id), "附件" + id, new Annex.Content.OfText(List.of()));
  }

  private static Set<Place> places(Part part, String ids) {
    return Stream.of(ids.split(" ")).map(id -> new Place(part, id)).collect(Collectors.toSet());
  }

  private String sections() {
    return sections(store.plan().sections());
  }

  private static String sections(List<Section> all) {
    return all.stream()
        .map(
            one ->
                one.id() + (one.children().isEmpty() ? "" : "(" + sections(one.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private String tasks() {
    return tasks(store.plan().tasks());
  }

  private static String tasks(List<Task> all) {
    return all.stream()
        .map(one -> one.id() + (one.children().isEmpty() ? "" : "(" + tasks(one.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private void act(String verb, Set<Place> chosen) {
    switch (verb) {
      case "promote" -> moves.promote(chosen);
      case "demote" -> moves.demote(chosen);
      case "up" -> moves.up(chosen);
      case "down" -> moves.down(chosen);
      default -> moves.delete(chosen);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "promote, 21, 1 2(22) 21 3",
    "promote, 21 22, 1 2 21 22 3",
    "demote, 3, 1 2(21 22 3)",
    "up, 3, 1 3 2(21 22)",
    "up, 22, 1 2(22 21) 3",
    "down, 1, 2(21 22) 1 3",
    "down, 1 2, 3 1 2(21 22)",
    "delete, 2, 1 3",
    "delete, 1 22, 2(21) 3"
  })
  void chaptersAreMovedInOneStep(String verb, String chosen, String then) {
    act(verb, places(Part.SECTION, chosen));
    assertThat(sections()).isEqualTo(then);
    store.undo();
    assertThat(store.plan()).isSameAs(PLAN);
    store.redo();
    assertThat(sections()).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({
    "promote, a2, a(a1) a2 b c",
    "demote, b, a(a1 a2 b) c",
    "up, c, a(a1 a2) c b",
    "down, a1, a(a2 a1) b c",
    "delete, a b, c"
  })
  void tasksAreMovedInOneStep(String verb, String chosen, String then) {
    act(verb, places(Part.TASK, chosen));
    assertThat(tasks()).isEqualTo(then);
    assertThat(sections()).isEqualTo("1 2(21 22) 3");
    store.undo();
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @ParameterizedTest
  @CsvSource({"promote, 1", "up, 1", "down, 3", "demote, 1"})
  void whatCannotBeMovedIsNoStep(String verb, String chosen) {
    act(verb, places(Part.SECTION, chosen));
    assertThat(store.plan()).isSameAs(PLAN);
    assertThat(store.undoStep()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"z, 0, z x y", "x, 3, y z x", "x z, 2, y x z", "y, 1, x y z", "x y, 3, z x y"})
  void annexesGoBeforeTheOneTheyAreDroppedAt(String chosen, int index, String then) {
    moves.moveAnnexes(places(Part.ANNEX, chosen), index);
    assertThat(store.plan().annexes().stream().map(one -> one.id().value()))
        .containsExactly(then.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "3, '', 0, 3 1 2(21 22)",
    "1, 2, 0, 2(1 21 22) 3",
    "1 3, 2, 1, 2(21 1 3 22)",
    "21, '', 1, 1 21 2(22) 3",
    "2, 21, 0, 1 2(21 22) 3"
  })
  void chaptersAreDroppedBelowAnother(String chosen, String parent, int index, String then) {
    Optional<Place> below =
        parent.isEmpty() ? Optional.empty() : Optional.of(new Place(Part.SECTION, parent));
    moves.move(places(Part.SECTION, chosen), below, index);
    assertThat(sections()).isEqualTo(then);
  }

  @Test
  void whatIsNewStandsBehindWhatIsSelected() {
    assertThat(moves.add(Optional.of(new Place(Part.SECTION, "1"))))
        .isEqualTo(new Place(Part.SECTION, "n1"));
    assertThat(moves.add(Optional.empty())).isEqualTo(new Place(Part.SECTION, "n2"));
    assertThat(moves.addUnder(new Place(Part.SECTION, "3")))
        .isEqualTo(new Place(Part.SECTION, "n3"));
    assertThat(sections()).isEqualTo("1 n1 2(21 22) 3(n3) n2");
    assertThat(moves.add(Optional.of(new Place(Part.TASK, "a1"))))
        .isEqualTo(new Place(Part.TASK, "n4"));
    assertThat(tasks()).isEqualTo("a(a1 n4 a2) b c");
  }

  @Test
  void aNewTableHasACategoryToFill() {
    Place place = moves.addTable();
    IndicatorTable table = store.plan().indicatorTables().getFirst();
    assertThat(place).isEqualTo(Place.of(Part.TABLE, table.id()));
    assertThat(table.groups()).hasSize(1);
    assertThat(table.columns()).isEqualTo(IndicatorTable.usualColumns());
    assertThat(store.undoStep()).contains("新建指标表");
  }

  @ParameterizedTest
  @CsvSource({"SECTION, 21", "TASK, a2", "ANNEX, y"})
  void aTitleIsChangedWhereItStands(Part part, String id) {
    moves.rename(new Place(part, id), "另一个题目");
    Stream<String> titles =
        Stream.of(
                store.plan().sections().stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), one.children().stream()))
                    .map(Section::heading),
                store.plan().tasks().stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), one.children().stream()))
                    .map(Task::title),
                store.plan().annexes().stream().map(Annex::title))
            .flatMap(all -> all);
    assertThat(titles.filter("另一个题目"::equals)).hasSize(1);
    assertThat(store.undoStep()).contains("重命名");
  }
}
