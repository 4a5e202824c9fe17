package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.layout.Numbering;
import plandraft.layout.Paper;
import plandraft.layout.Pattern;
import plandraft.layout.Piece;
import plandraft.layout.TableLayout;
import plandraft.layout.TaskShows;

class LayoutTextTest {
  private static final String PLAIN =
      """
      {
        "document": "plan",
        "pieces":  [ "preamble" ],
        "lines": {"name": "{title}", "title": "《{title}》"}
      }
      """;

  @Test
  void partsAreReplacedWhereTheyStand() {
    LayoutText next = new LayoutText(PLAIN).withPieces(Set.of(Piece.CONTENTS, Piece.COVER));
    assertThat(next.json())
        .isEqualTo(PLAIN.replace("[ \"preamble\" ]", "[\"cover\", \"contents\"]"));
    assertThat(next.layout().orElseThrow().pieces())
        .containsExactlyInAnyOrder(Piece.COVER, Piece.CONTENTS);
  }

  @Test
  void aNumberingOfItsOwnIsAddedAndTakenAwayAgain() {
    LayoutText with = new LayoutText(PLAIN).withNumbering(Optional.of(Numbering.CHAPTERS));
    assertThat(with.numbering()).contains(Numbering.CHAPTERS);
    assertThat(with.layout().orElseThrow().numbering()).contains(Numbering.CHAPTERS);

    LayoutText without = with.withNumbering(Optional.empty());
    assertThat(without.numbering()).isEmpty();
    assertThat(without.layout()).isEqualTo(new LayoutText(PLAIN).layout());
  }

  @Test
  void theLastFieldGoesWithTheCommaBeforeIt() {
    String last = PLAIN.replace("\n}", ",\n  \"numbering\": {\"levels\": [\"{1}.\"]}\n}");
    assertThat(new LayoutText(last).numbering().orElseThrow().levels()).containsExactly("{1}.");
    assertThat(new LayoutText(last).withNumbering(Optional.empty()).json()).isEqualTo(PLAIN);
  }

  @Test
  void whatIsNotThereIsNotTakenAway() {
    LayoutText text = new LayoutText(PLAIN);
    assertThat(text.withNumbering(Optional.empty())).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"document\": \"plan\"}", "{\"numbering\": 3}"})
  void aWrongTextSaysNothing(String json) {
    assertThat(new LayoutText(json).layout()).isEmpty();
    assertThat(new LayoutText(json).numbering()).isEmpty();
  }

  @Test
  void aFieldIsSetWhereItStands() {
    assertThat(with(PLAIN, "《{kind}》", "lines", "title"))
        .isEqualTo(PLAIN.replace("《{title}》", "《{kind}》"));
  }

  @Test
  void aFieldMoreIsWrittenAsItsNeighboursAre() {
    assertThat(with(PLAIN, "（{stage}）", "lines", "stage"))
        .isEqualTo(PLAIN.replace("《{title}》\"}", "《{title}》\", \"stage\": \"（{stage}）\"}"));
    assertThat(with(PLAIN, List.of("专项规划"), "planKinds"))
        .isEqualTo(PLAIN.replace("\"}\n}", "\"},\n  \"planKinds\": [\"专项规划\"]\n}"));
    assertThat(with("{}", 3, "a")).isEqualTo("{\"a\": 3}");
    assertThat(with("{\n}", 3, "a")).isEqualTo("{\n  \"a\": 3\n}");
  }

  @Test
  void objectsOnTheWayAreAdded() {
    assertThat(with("{\"b\": 1}", true, "x", "y", "z"))
        .isEqualTo("{\"b\": 1, \"x\": {\"y\": {\"z\": true}}}");
  }

  @Test
  void columnsStandInALineEach() {
    List<TableLayout.Column<TaskShows>> columns =
        List.of(
            new TableLayout.Column<>(TaskShows.TASK, new Pattern("任务"), 30, false),
            new TableLayout.Column<>(TaskShows.DEADLINE, new Pattern("{year}年"), 70, true));
    String json = with(PLAIN, Paper.LANDSCAPE, "tables", "tasks", "paper");
    String next = with(json, columns, "tables", "tasks", "columns");
    assertThat(next)
        .contains(
            """
            "columns": [
                    {"shows": "task", "heading": "任务", "width": 30},
                    {"shows": "deadline", "heading": "{year}年", "width": 70, "ifAny": true}
                  ]""");
    assertThat(
            new LayoutText(next)
                .layout()
                .orElseThrow()
                .tables()
                .orElseThrow()
                .tasks()
                .orElseThrow())
        .isEqualTo(new TableLayout<>(Paper.LANDSCAPE, false, columns));
  }

  @Test
  void aFieldWithinAListGoesByItsPlace() {
    LayoutText house = new LayoutText(builtIn("house.json"));
    LayoutText larger = house.with(List.of("rules", "4", "size"), new BigDecimal("26"));
    assertThat(larger.house().orElseThrow().rules().get(4).size()).contains(new BigDecimal("26"));
    LayoutText open = larger.without(List.of("rules", "4", "size"));
    assertThat(open.house().orElseThrow().rules().get(4).size()).isEmpty();
    assertThat(open.json()).contains("\"font\": \"方正小标宋简体\", \"line\": 33,");
    LayoutText bold = open.with(List.of("rules", "4", "bold"), true);
    assertThat(bold.json()).contains("\"keepWithNext\": true, \"bold\": true}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nonsense", "[]"})
  void whatIsNoObjectStaysAsItIs(String json) {
    assertThat(with(json, 1, "a")).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource({
    "rules/0/size, 300, 5～200",
    "rules/0/line, 0, 1～500",
    "rules/3/firstLine, -51, -50～50",
    "portrait/linePitch, 3, 100～31680"
  })
  void whatIsOutOfBoundsIsToldWithTheBounds(String path, BigDecimal value, String allowed) {
    LayoutText text = new LayoutText(builtIn("house.json")).with(List.of(path.split("/")), value);
    assertThat(text.refused().orElseThrow().allowed()).containsExactly(allowed);
    assertThat(text.house()).isEmpty();
  }

  @Test
  void otherFaultsAreNotOutOfBounds() {
    assertThat(new LayoutText(PLAIN).refused()).isEmpty();
    assertThat(new LayoutText("{").refused()).isEmpty();
    assertThat(new LayoutText("{\"document\": \"plan\"}").refused()).isEmpty();
    assertThat(new LayoutText(builtIn("house.json")).refused()).isEmpty();
    assertThat(new LayoutText(with(PLAIN, "{nobody}", "lines", "stage")).refused().orElseThrow())
        .satisfies(
            not -> {
              assertThat(not.given()).isEqualTo("{nobody}");
              assertThat(not.allowed()).contains("{title}", "{baseYear}");
            });
  }

  @ParameterizedTest
  @MethodSource("plandraft.file.LayoutSchemaTest#builtIn")
  void aFieldSetToWhatItSaysAndOneAddedAndTakenAwayChangeNothing(String name) {
    LayoutText text = new LayoutText(builtIn(name));
    List<String> path =
        name.equals("house.json") ? List.of("labels", "contents") : List.of("lines", "name");
    String value =
        text.house()
            .map(house -> house.labels().contents())
            .orElseGet(() -> text.layout().orElseThrow().lines().name())
            .text();
    assertThat(text.with(path, value)).isEqualTo(text);
    List<String> added = List.of(path.getFirst(), "fresh");
    assertThat(text.with(added, "x").without(added)).isEqualTo(text);
  }

  private static String with(String json, Object value, String... path) {
    return new LayoutText(json).with(List.of(path), value).json();
  }

  private static String builtIn(String name) {
    return new LayoutFiles(java.nio.file.Path.of("target/no-such-folder"))
        .builtIn(name)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("plandraft.file.LayoutSchemaTest#builtIn")
  void everyBuiltInLayoutTakesBothNumberings(String name) throws FileTrouble {
    LayoutFiles files = new LayoutFiles(java.nio.file.Path.of("target/no-such-folder"));
    LayoutText text = new LayoutText(files.builtIn(name).orElseThrow());
    for (Numbering next : new Numbering[] {Numbering.USUAL, Numbering.CHAPTERS}) {
      LayoutText changed = text.withNumbering(Optional.of(next));
      assertThat(changed.numbering()).contains(next);
      assertThat(files.with(name, changed.json())).isNotNull();
    }
  }
}
