package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Body;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Section;
import plandraft.model.Task;

/// Lines by what they show: their places, their looks, and where text flows between them.
class LineTest {
  private static final Id<Section> SECTION = new Id<>("s");
  private static final Id<Task> TASK = new Id<>("t");
  private static final Id<Annex> ANNEX = new Id<>("a");
  private static final Id<Block> PANEL = new Id<>("panel");
  private static final Body BODY = new Body.OfSection(SECTION);
  private static final Block TABLE = new Block.TableHere(new Id<>("here"), "table");
  private static final Line.Prose PROSE = prose("p", Optional.empty());
  private static final Line.Prose FRAMED = prose("f", Optional.of(PANEL));
  private static final Line.Standing STANDING = new Line.Standing(BODY, TABLE);
  private static final Line.Vacant VACANT = new Line.Vacant(BODY, Optional.empty());

  private static Line.Prose prose(String id, Optional<Id<Block>> panel) {
    return new Line.Prose(BODY, panel, new Id<>(id), Form.BODY);
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        line(new Line.Heading(SECTION, 0), Part.SECTION, "s", "heading", "level-0"),
        line(new Line.Heading(SECTION, 5), Part.SECTION, "s", "heading", "level-3"),
        line(new Line.TaskTitle(TASK, 2), Part.TASK, "t", "heading", "level-2"),
        line(new Line.TaskGoal(TASK), Part.TASK, "t", "goal"),
        line(new Line.PanelTitle(BODY, PANEL), Part.BLOCK, "panel", "framed", "panel-title"),
        line(PROSE, Part.BLOCK, "p"),
        line(PROSE.withForm(Form.CENTRED), Part.BLOCK, "p", "centred"),
        line(FRAMED, Part.BLOCK, "f", "framed"),
        line(STANDING, Part.BLOCK, "here", "standing"),
        line(VACANT, Part.SECTION, "s", "vacant"),
        line(new Line.Vacant(BODY, Optional.of(PANEL)), Part.SECTION, "s", "vacant", "framed"),
        line(vacant(new Body.Preamble()), Part.PLAN, "", "vacant"),
        line(vacant(new Body.OfTask(TASK)), Part.TASK, "t", "vacant"),
        line(vacant(new Body.OfAnnex(ANNEX)), Part.ANNEX, "a", "vacant"));
  }

  private static Line vacant(Body body) {
    return new Line.Vacant(body, Optional.empty());
  }

  private static Arguments line(Line line, Part part, String id, String... classes) {
    return Arguments.of(line, new Place(part, id), Set.of(classes));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineShowsAPlaceAndHasItsLook(Line line, Place place, Set<String> classes) {
    assertThat(line.place()).isEqualTo(place);
    assertThat(new LineStyle(line, Set.of()).classes()).isEqualTo(classes);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void marksAddToTheLook(Line line, Place place, Set<String> classes) {
    assertThat(new LineStyle(line, Set.of(Mark.COMMENTED, Mark.TO_CHECK)).classes())
        .hasSize(classes.size() + 2)
        .containsAll(classes)
        .contains("commented", "to-check");
  }

  @Test
  void textFlowsWithinOneBodyAndOnePanel() {
    Line.Prose elsewhere =
        new Line.Prose(new Body.Preamble(), Optional.empty(), new Id<>("q"), Form.BODY);
    assertThat(PROSE.flowsInto(prose("other", Optional.empty()))).isTrue();
    assertThat(PROSE.flowsInto(STANDING)).isTrue();
    assertThat(STANDING.flowsInto(VACANT)).isTrue();
    assertThat(PROSE.flowsInto(FRAMED)).isFalse();
    assertThat(FRAMED.flowsInto(prose("g", Optional.of(PANEL)))).isTrue();
    assertThat(PROSE.flowsInto(elsewhere)).isFalse();
    assertThat(PROSE.flowsInto(new Line.Heading(SECTION, 0))).isFalse();
    assertThat(FRAMED.flowsInto(new Line.PanelTitle(BODY, PANEL))).isFalse();
  }

  @Test
  void anEmptyPlaceIsWrittenInWhereItIs() {
    Line.Vacant framed = new Line.Vacant(BODY, Optional.of(PANEL));
    assertThat(framed.written(new Id<>("f"))).isEqualTo(FRAMED);
    assertThat(VACANT.written(new Id<>("p"))).isEqualTo(PROSE);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aBlockKeepsItsForm(Form form) {
    List<Inline> words = List.of(Inline.Text.of("甲"));
    Block.Prose block = form.block(new Id<>("p"), words);
    assertThat(Form.of(block)).isEqualTo(form);
    assertThat(block.inlines()).isEqualTo(words);
    assertThat(block.id()).isEqualTo(new Id<Block>("p"));
  }
}
