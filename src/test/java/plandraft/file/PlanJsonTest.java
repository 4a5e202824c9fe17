package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.Golden;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

class PlanJsonTest {
  private static final String SMALL =
      """
      {"format": 1, "id": "p", "header": {"title": "规划", "baseYear": 2020, "targetYear": 2025}%s}
      """;

  @Test
  void aPlanWithOneOfEverythingComesBackEqual() throws FileTrouble {
    Plan plan = OneOfEverything.plan();

    PlanJson.Read read = PlanJson.read(PlanJson.write(plan));

    assertThat(read.newer()).isFalse();
    assertThat(read.plan().withMedia(plan.media())).isEqualTo(plan);
  }

  @Test
  void theSamePlanGivesTheSameLines() throws Exception {
    String json = new String(PlanJson.write(OneOfEverything.plan()), StandardCharsets.UTF_8);

    Golden.assertStands("plan.json", json.replace(Program.VERSION, "VERSION"));

    assertThat(json).startsWith("{\n  \"format\": 1,\n  \"writer\": \"PlanDraft ");
    assertThat(json).doesNotContain("\r").doesNotContain("null");
    assertThat(PlanJson.write(OneOfEverything.plan()))
        .isEqualTo(PlanJson.write(OneOfEverything.plan()));
  }

  @Test
  void whatAHandWrittenFileLeavesOutIsEmpty() throws FileTrouble {
    Plan read = read(SMALL.formatted(""));

    assertThat(read).isEqualTo(Plan.of(new Id<>("p"), Header.of("规划", "", 2020, 2025)));
  }

  @Test
  void aValueMayBeWrittenAsItIsPrinted() throws FileTrouble {
    Plan read =
        read(
            SMALL.formatted(
                """
                , "indicatorTables": [{"id": "t", "groups": [{"id": "g", "indicators": [
                  {"id": "i", "name": "增加值", "baseYear": 2020,
                   "target": "10左右", "basis": {"printed": "略", "method": "another program's"}}
                ]}]}]
                """));

    Indicator indicator = read.indicatorTables().getFirst().indicators().getFirst();
    assertThat(indicator.target()).isEqualTo(Quantity.read("10左右"));
    assertThat(indicator.basis()).isEqualTo(Basis.read("略"));
    assertThat(indicator.base()).isEqualTo(Quantity.BLANK);
  }

  @Test
  void unitsMayBeWrittenAsTheyArePrinted() throws FileTrouble {
    Plan read =
        read(
            SMALL.formatted(
                """
                , "tasks": [{"id": "t", "measures": [
                  {"id": "m", "responsibility": "*甲局、乙局"}]}]
                """));

    assertThat(read.tasks().getFirst().measures().getFirst().responsibility())
        .isEqualTo(Responsibility.read("*甲局、乙局"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , "author": "x"                                     | author
          , "sections": [{"id": "s"}]                         | sections[0]
          , "sections": [{"numbered": true}]                  | sections[0]
          , "sections": [null]                                | sections
          , "preamble": [{"type": "poem", "id": "b"}]         | preamble[0]
          , "preamble": [{"type": "table", "id": " "}]        | preamble[0].id
          , "preamble": [{"type": "paragraph", "id": "b", "style": "odd"}] | preamble[0].style
          , "comments": [{"id": "k", "place": "nowhere:x"}]   | comments[0].place
          , "tasks": 5                                        | tasks
          """)
  void whatIsWrongIsToldWithItsPlace(String rest, String place) {
    assertThatThrownBy(() -> read(SMALL.formatted(rest)))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble ->
                assertThat(trouble.told().in(Locale.ROOT))
                    .contains("在 " + place)
                    .endsWith("不合格式。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"format\": 1", "plan", "{} {}", "\u0000"})
  void whatIsNoJsonIsTold(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(FileTrouble.class);
  }

  @Test
  void aNewerFormatIsReadAsFarAsItIsKnown() throws FileTrouble {
    PlanJson.Read read =
        PlanJson.read(
            """
            {"format": 2, "writer": "PlanDraft 9", "id": "p", "mood": "new",
             "header": {"title": "规划", "baseYear": 2020, "targetYear": 2025, "colour": "red"},
             "preamble": [{"type": "hologram", "id": "h"}, {"type": "stages", "id": "b"}]}
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(read.newer()).isTrue();
    assertThat(read.plan().preamble()).containsExactly(new Block.StagesHere(new Id<>("b")));
  }

  private static Plan read(String json) throws FileTrouble {
    return PlanJson.read(json.getBytes(StandardCharsets.UTF_8)).plan();
  }
}
