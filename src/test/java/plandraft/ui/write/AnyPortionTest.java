package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Digests;
import plandraft.query.References;
import plandraft.query.Scheme;

/// What holds of every page of every plan.
class AnyPortionTest {
  static Stream<Plan> plans() {
    return Portions.plans(240);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyPartThatIsWrittenHasAPageThatIsItself(Plan plan) {
    for (Place root : Portions.roots(plan)) {
      assertThat(Portion.of(plan, root, Scheme.USUAL))
          .hasValueSatisfying(page -> assertThat(page.root()).isEqualTo(root));
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyLineLeadsBackToItsPage(Plan plan) {
    for (Section chapter : plan.sections()) {
      Place root = Place.of(Part.SECTION, chapter.id());
      Portion page = Portion.of(plan, root, Scheme.USUAL).orElseThrow();
      Sections.all(List.of(chapter))
          .map(section -> Place.of(Part.SECTION, section.id()))
          .forEach(
              place -> {
                assertThat(Portion.of(plan, place, Scheme.USUAL)).contains(page);
                assertThat(page.rows())
                    .filteredOn(row -> row.place().equals(place))
                    .first()
                    .extracting(TextRow::line)
                    .isInstanceOf(Line.Heading.class);
              });
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyBlockOfAChapterStandsInItOnceAndInOrder(Plan plan) {
    for (Section chapter : plan.sections()) {
      List<Place> wanted =
          Sections.all(List.of(chapter))
              .flatMap(section -> section.body().stream())
              .flatMap(AnyPortionTest::withFramed)
              .map(block -> Place.of(Part.BLOCK, block.id()))
              .toList();
      Set<Place> own = new HashSet<>(wanted);
      assertThat(Portions.rows(plan, Place.of(Part.SECTION, chapter.id())))
          .extracting(TextRow::place)
          .filteredOn(own::contains)
          .containsExactlyElementsOf(wanted);
    }
  }

  private static Stream<Block> withFramed(Block block) {
    return block instanceof Block.Panel panel
        ? Stream.concat(Stream.of(block), panel.blocks().stream())
        : Stream.of(block);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aLineOfProseShowsWhatIsPrinted(Plan plan) {
    References references = References.of(plan);
    for (Section chapter : plan.sections()) {
      List<TextRow> rows = Portions.rows(plan, Place.of(Part.SECTION, chapter.id()));
      for (Block block : chapter.body()) {
        if (block instanceof Block.Prose prose) {
          assertThat(rows)
              .filteredOn(row -> row.place().equals(Place.of(Part.BLOCK, block.id())))
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.text()).isEqualTo(references.print(prose.inlines()));
                    assertThat(row.lead()).isEqualTo(Form.of(prose).lead());
                  });
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void linesAreMarkedWhereOpenCommentsAreAndNowhereElse(Plan plan) {
    List<Comment> open = plan.comments().stream().filter(Comment::open).toList();
    Set<Id<Section>> stale = Digests.toCheck(plan);
    for (Place root : Portions.roots(plan)) {
      for (TextRow row : Portions.rows(plan, root)) {
        boolean text =
            !(row.line() instanceof Line.TaskGoal
                || row.line() instanceof Line.Vacant
                || row.line() instanceof Line.Standing);
        List<Remark> onWords = row.runs().stream().flatMap(run -> run.remarks().stream()).toList();
        boolean whole =
            open.stream()
                .filter(comment -> comment.place().equals(row.place()))
                .anyMatch(comment -> !onWords.contains(Remark.of(comment)));
        assertThat(row.marks().contains(Mark.COMMENTED)).isEqualTo(text && whole);
        assertThat(row.marks().contains(Mark.COMMENTED_WITHIN)).isEqualTo(!onWords.isEmpty());
        assertThat(row.marks().contains(Mark.TO_CHECK))
            .isEqualTo(
                row.line() instanceof Line.Heading heading && stale.contains(heading.section()));
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void whatWasNotTouchedIsRewrittenAsItWas(Plan plan) {
    for (Place root : Portions.roots(plan)) {
      List<TextRow> rows = Portions.rows(plan, root);
      assertThat(new Rewriting(rows, rows).on(plan)).isSameAs(plan);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void rowsAreTheSameAfterAWayThroughTheEditorsText(Plan plan) {
    for (Place root : Portions.roots(plan)) {
      List<TextRow> rows = Portions.rows(plan, root);
      if (!rows.isEmpty()) {
        assertThat(Paragraphs.text(rows).getParagraphs().stream().map(Paragraphs::row))
            .containsExactlyElementsOf(rows);
      }
    }
  }
}
