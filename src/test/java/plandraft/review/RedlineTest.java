package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.edit.Blocks;
import plandraft.edit.Emphasised;
import plandraft.edit.Indicators;
import plandraft.edit.RandomEdits;
import plandraft.edit.Sections;
import plandraft.edit.Typing;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.office.Schemas;
import plandraft.quantity.Quantity;
import plandraft.word.WordFile;

/// Accepting all changes of a redline gives the newer document, rejecting all the older one.
class RedlineTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  private final Layouts layouts = layouts();

  private static Layouts layouts() {
    try {
      return new LayoutFiles(Path.of("target/no-such-folder")).read();
    } catch (FileTrouble wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static List<Template> samples() {
    return Templates.samples();
  }

  private static Plan county() throws FileTrouble {
    return Samples.plan("sample-county-agriculture");
  }

  private Document composed(Plan plan) {
    return Documents.kind("plan").orElseThrow().compose(plan, layouts);
  }

  private Document redline(Plan before, Plan after) {
    return Documents.redline(before, "示例局", AT).compose(after, layouts);
  }

  private TrackedXml check(Plan before, Plan after) throws IOException {
    Document redline = redline(before, after);
    assertThat(TrackedXml.of(redline).accepted().lines())
        .isEqualTo(TrackedXml.of(composed(after)).lines());
    assertThat(TrackedXml.of(redline).rejected().lines())
        .isEqualTo(TrackedXml.of(composed(before)).lines());
    return TrackedXml.of(redline);
  }

  private TrackedXml edited(UnaryOperator<Plan> change) throws IOException {
    Plan county = county();
    return check(county, change.apply(county));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anUnchangedPlanHasNoChanges(Template sample) throws IOException {
    Plan plan = sample.plan();
    TrackedXml xml = check(plan, plan);
    for (String name : List.of("ins", "del", "moveFrom", "moveTo")) {
      assertThat(xml.count(name)).isZero();
    }
    assertThat(redline(plan, plan)).isEqualTo(composed(plan));
  }

  @Test
  void wordsAreChangedWithinTheirParagraph() throws IOException {
    TrackedXml xml =
        edited(
            now ->
                Blocks.every(
                    now,
                    block ->
                        block instanceof Block.Prose prose && !prose.inlines().isEmpty()
                            ? prose.withInlines(
                                Inline.joined(
                                    IntStream.range(0, prose.inlines().size() + 1)
                                        .mapToObj(
                                            i ->
                                                i == 0
                                                    ? Inline.Text.of("新增")
                                                    : prose.inlines().get(i - 1))
                                        .toList()))
                            : block));
    assertThat(xml.count("ins")).isPositive();
    assertThat(xml.attributes("ins", "author")).containsOnly("示例局");
    assertThat(xml.attributes("ins", "date")).containsOnly("2026-03-01T16:00:00Z");
    assertThat(xml.attributes("ins", "id")).doesNotHaveDuplicates();
  }

  @Test
  void aChapterTakenElsewhereIsMovedWithItsParagraphs() throws IOException {
    TrackedXml xml =
        edited(
            now -> {
              Section last = now.sections().getLast();
              return Sections.move(now, Set.of(last.id()), Optional.empty(), 1);
            });
    assertThat(xml.count("moveFromRangeStart")).isPositive();
    assertThat(xml.attributes("moveToRangeStart", "name"))
        .containsExactlyInAnyOrderElementsOf(xml.attributes("moveFromRangeStart", "name"));
    assertThat(xml.attributes("moveFromRangeEnd", "id"))
        .isEqualTo(xml.attributes("moveFromRangeStart", "id"));
  }

  @Test
  void chaptersComeAndGo() throws IOException {
    TrackedXml xml =
        edited(
            now ->
                Sections.insertAfter(
                    Sections.delete(now, Set.of(now.sections().get(1).id())),
                    now.sections().getFirst().id(),
                    Section.of(new Id<>("fresh"), "新的一章")
                        .withBody(List.of(Block.Paragraph.of(new Id<>("fresh-1"), "新的一段。")))));
    assertThat(xml.count("delText")).isPositive();
  }

  @Test
  void aValueIsChangedInItsCellAndInTheText() throws IOException {
    TrackedXml xml =
        edited(
            now ->
                Indicators.change(now, new Id<>("a1"), it -> it.withTarget(Quantity.read("18以上"))));
    assertThat(xml.count("ins")).isPositive();
  }

  @Test
  void aTableOfAnotherShapeIsTakenOutAndPutInWhole() throws IOException {
    TrackedXml xml = edited(now -> Indicators.delete(now, Set.of(new Id<>("a1"))));
    assertThat(xml.count("del")).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Inline.Emphasis.class)
  void whatIsEmphasisedOtherwiseIsTracked(Inline.Emphasis emphasis) throws IOException {
    Plan plain = everyProse(county(), prose -> emphasised(prose, Inline.Emphasis.NONE));
    Plan other = everyProse(county(), prose -> emphasised(prose, emphasis));
    TrackedXml xml = check(plain, other);
    assertThat(xml.count("ins") + xml.count("del")).isZero();
    if (emphasis == Inline.Emphasis.NONE) {
      assertThat(xml.count("rPrChange")).isZero();
    } else {
      assertThat(xml.attributes("rPrChange", "author")).isNotEmpty().containsOnly("示例局");
      assertThat(xml.attributes("rPrChange", "id")).doesNotHaveDuplicates();
    }
    check(other, plain);
  }

  @Test
  void wordsAndTheirEmphasisChangeTogether() throws IOException {
    Plan other =
        everyProse(
            county(),
            prose -> {
              List<Inline> inlines = new ArrayList<>(prose.inlines());
              inlines.add(0, new Inline.Text("首先，", Inline.Emphasis.KAI));
              return emphasised(prose.withInlines(inlines), Inline.Emphasis.BOLD);
            });
    TrackedXml xml = check(county(), other);
    assertThat(xml.count("ins")).isPositive();
    assertThat(xml.count("rPrChange")).isPositive();
  }

  @Test
  void aParagraphSetOtherwiseIsTracked() throws IOException {
    TrackedXml xml =
        edited(
            now ->
                Blocks.every(
                    now,
                    block ->
                        block instanceof Block.Paragraph it
                            ? new Block.Paragraph(it.id(), Block.Style.CENTRED, it.inlines())
                            : block));
    assertThat(xml.count("pPrChange")).isPositive();
    assertThat(xml.count("ins") + xml.count("del")).isZero();
  }

  private static Plan everyProse(Plan plan, UnaryOperator<Block.Prose> change) {
    return Blocks.every(
        plan, block -> block instanceof Block.Prose prose ? change.apply(prose) : block);
  }

  /// The first half of a text emphasised, the rest as it was.
  private static Block.Prose emphasised(Block.Prose prose, Inline.Emphasis emphasis) {
    int half = Typing.length(prose.inlines()) / 2;
    return prose.withInlines(Emphasised.in(prose.inlines(), 0, half, emphasis));
  }

  @Test
  void commentsStandInTheMargin() throws IOException {
    Plan county = county();
    Comment comment =
        Comment.of(
                new Id<>("c1"),
                Place.of(Part.SECTION, county.sections().get(1).id()),
                "张三",
                AT,
                "补充。")
            .from("示例局");
    Plan after =
        Sections.change(
            county.withComments(List.of(comment)),
            county.sections().get(1).id(),
            it -> it.withHeading("新标题"));
    assertThat(check(county, after).count("commentReference")).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void manyEditsOfASampleAreAcceptedAndRejected(Template sample) throws IOException {
    Random random = new Random(3);
    Plan before = sample.plan();
    Plan after = RandomEdits.after(random, before, 0, 25);
    check(before, after);
    check(after, before);
  }

  @Test
  void editsOfAnyPlanAreAcceptedAndRejected() throws IOException {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      Plan before = RandomPlans.of(seed).withMedia(List.of());
      Plan after = RandomEdits.after(random, before, 0, 10);
      check(before, after);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theFileKeepsItsSchema(Template sample) throws IOException {
    Random random = new Random(11);
    Plan before = sample.plan();
    Plan after = RandomEdits.after(random, before, 0, 30);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WordFile.write(redline(before, after), file, Progress.SILENT);
    Schemas.assertValid(file.toByteArray());
  }

  @Test
  void plansOfNothingInCommonToo() throws IOException {
    check(RandomPlans.of(1), RandomPlans.of(2));
  }
}
