package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Body;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Blocks in a few signs: a T is a table, another letter a paragraph, · an empty one.
class InflowTest {
  private static final Id<Section> HERE = new Id<>("here");
  private static final Body BODY = new Body.OfSection(HERE);

  private static List<Block> blocks(String signs) {
    return Stream.of(signs.split("(?<=.)(?=.)")).map(InflowTest::block).toList();
  }

  private static Block block(String sign) {
    Id<Block> id = new Id<>(sign);
    return switch (sign) {
      case "T", "U" -> new Block.TableHere(id, sign);
      case "·" -> new Block.Paragraph(id, Block.Style.BODY, List.of());
      default -> Block.Paragraph.of(id, sign);
    };
  }

  private static Line line(Block block) {
    return block instanceof Block.Prose
        ? new Line.Prose(BODY, Optional.empty(), block.id(), Form.BODY)
        : new Line.Standing(BODY, block);
  }

  private static Plan plan(List<Block> body) {
    return Plan.of(new Id<>("plan"), Header.of("规划", "专项规划", 2020, 2025))
        .withSections(List.of(Section.of(HERE, "章").withBody(body)));
  }

  private static String signs(Plan plan) {
    return Sections.find(plan, HERE).orElseThrow().body().stream()
        .map(block -> block.id().value())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "a, false, a, ''",
    "ab, true, 'a,b', ','",
    "aTb, true, 'a,b', 'T,'",
    "aT, false, a, T",
    "aT, true, 'a,', 'T,'",
    "T, false, '', T",
    "TU, true, ',', 'TU,'",
    "Tb, false, ',b', 'T,'",
    "aTUb, false, 'a,b', 'TU,'"
  })
  void tablesStandBehindTheLinesAboveThem(
      String blocks, boolean within, String strips, String standing) {
    Inflow inflow = Inflow.of(blocks(blocks), within);
    assertThat(inflow.strips().stream().map(Strip::text).collect(Collectors.joining(",")))
        .isEqualTo(strips);
    assertThat(
            inflow.standing().stream()
                .map(each -> each.stream().map(b -> b.id().value()).collect(Collectors.joining()))
                .collect(Collectors.joining(",")))
        .isEqualTo(standing);
  }

  @Test
  void oneLineGoesOnFromTheLineItIsInsertedIn() {
    assertThat(Inflow.of(blocks("a"), false).strips()).containsExactly(Strip.of("a"));
    assertThat(Inflow.of(blocks("ab"), false).strips())
        .allMatch(strip -> strip.form().equals(Optional.of(Form.BODY)));
  }

  @Test
  void itemsAndEmphasisStay() {
    Block item =
        new Block.Item(
            new Id<>("i"),
            List.of(new Inline.Text("一是", Emphasis.KAI), new Inline.Text("创新", Emphasis.BOLD)));
    assertThat(Inflow.of(List.of(block("a"), item), false).strips().getLast())
        .isEqualTo(
            new Strip(
                Optional.of(Form.ITEM),
                List.of(
                    new Run(new Piece.Words("一是"), Emphasis.KAI),
                    new Run(new Piece.Words("创新"), Emphasis.BOLD))));
  }

  @ParameterizedTest
  @CsvSource({
    "xaby, ab, aTb, xaTby",
    "xay, a, aTU, xaTUy",
    "x·y, ·, T, xTy",
    "x·by, ·b, Tb, xTby",
    "xaby, ab, aTbU, xaTbUy",
    "xay, a, a, xay"
  })
  void tablesStandInThePlanWhereTheyStoodInThePaste(
      String written, String lines, String pasted, String placed) {
    Plan plan = plan(blocks(written));
    List<Line> rows = blocks(lines).stream().map(InflowTest::line).toList();
    assertThat(signs(Inflow.of(blocks(pasted), false).placed(plan, rows))).isEqualTo(placed);
  }

  @Test
  void aTableComesFirstInASectionThatHoldsNothing() {
    Line vacant = new Line.Vacant(BODY, Optional.empty());
    Plan placed = Inflow.of(blocks("T"), false).placed(plan(List.of()), List.of(vacant));
    assertThat(signs(placed)).isEqualTo("T");
  }
}
