package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Comment.Span;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Several;

/// Comments stay on their words whatever happens to the text around them.
class SpansTest {
  private static final Inline REFERENCE =
      new Inline.Count(Several.all(Several.Kind.TASKS), true, Emphasis.NONE);

  private static Plan plan(Block... blocks) {
    return Plan.of(new Id<>("plan"), Header.of("规划", "专项规划", 2025, 2030))
        .withPreamble(List.of(blocks));
  }

  private static Block block(String id, Inline... runs) {
    return new Block.Paragraph(new Id<>(id), Block.Style.BODY, List.of(runs));
  }

  private static Block block(String id, String words) {
    return Block.Paragraph.of(new Id<>(id), words);
  }

  private static Plan commented(Plan plan, String id, int from, int to) {
    return Comments.add(
        plan,
        Comment.of(new Id<>("k"), new Place(Place.Part.BLOCK, id), "张三", Instant.EPOCH, "请核。")
            .on("原来的词", Optional.of(new Span(from, to))));
  }

  /// The words that the comment is on.
  private static String words(Plan plan) {
    Comment comment = plan.comments().getFirst();
    Block.Prose block =
        (Block.Prose) Blocks.find(plan, new Id<>(comment.place().id())).orElseThrow();
    Span span = comment.span().orElseThrow();
    StringBuilder words = new StringBuilder();
    for (Inline run : Typing.slice(block.inlines(), span.from(), span.to())) {
      words.append(run instanceof Inline.Text text ? text.text() : "@");
    }
    return words.toString();
  }

  private static Plan edited(Plan plan, Block... blocks) {
    return Spans.follow(plan, plan.withPreamble(List.of(blocks)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推进数字[经济]发展     | 大力推进数字经济发展   | 经济
          推进数字[经济]发展     | 推进数字经济大发展     | 经济
          推进数字[经济]发展     | 推进经济发展           | 经济
          推进数字[经济]发展     | 推进数字经济           | 经济
          推进数字[经济]发展     | 推进数字产业经济发展   | 经济
          推进数字[经济]发展     | 推进数字经贸与济发展   | 经贸与济
          推进[数字经济]发展     | 推进数字产业发展       | 数字产业
          推进[数字经济]发展     | 推进数字发展           | 数字
          [数字经济]发展         | 经济发展               | 经济
          推进[数字]经济         | 推工作济               | ''
          重点[重点]任务         | 重点任务               | 重点
          [重点]重点任务         | 重点任务               | 重点
          """)
  void theWordsAreFollowedThroughOneEdit(String marked, String after, String words) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    Plan before = commented(plan(block("b", marked.replaceAll("[\\[\\]]", ""))), "b", from, to);
    Plan next = edited(before, block("b", after.strip()));
    assertThat(words(next)).isEqualTo(words.strip());
    assertThat(next.comments().getFirst().on()).isEqualTo("原来的词");
  }

  /// A comment on the words in brackets, as they read there.
  private static Plan onWords(String marked) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    Plan plan = commented(plan(block("b", marked.replaceAll("[\\[\\]]", ""))), "b", from, to);
    Comment comment = plan.comments().getFirst();
    return plan.withComments(List.of(comment.on(words(plan), comment.span())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void editsElsewhereLeaveTheWordsAsTheyAre(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      List<Inline> runs = runs(random, 1 + random.nextInt(8));
      int length = Typing.length(runs);
      int from = random.nextInt(length);
      int to = from + 1 + random.nextInt(length - from);
      Plan plan = commented(plan(block("b", runs.toArray(Inline[]::new))), "b", from, to);
      String words = words(plan);
      for (int step = 0; step < 4; step++) {
        plan = typed(random, plan);
        assertThat(words(plan)).as("%s %d-%d", runs, from, to).isEqualTo(words);
      }
    }
  }

  /// Something typed before or behind what the comment is on.
  private static Plan typed(Random random, Plan plan) {
    Block.Prose block = (Block.Prose) plan.preamble().getFirst();
    Span span = plan.comments().getFirst().span().orElseThrow();
    boolean before = random.nextBoolean();
    int low = before ? 0 : span.to();
    int high = before ? span.from() : Typing.length(block.inlines());
    int from = low + random.nextInt(high - low + 1);
    int to = from + random.nextInt(high - from + 1);
    Typing typing = new Typing(from, to, runs(random, random.nextInt(4)));
    return edited(plan, block.withInlines(typing.on(block.inlines())));
  }

  private static List<Inline> runs(Random random, int count) {
    List<Inline> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(
          random.nextInt(5) == 0
              ? REFERENCE
              : Inline.Text.of("ab".repeat(2).substring(random.nextInt(4))));
    }
    return Inline.joined(runs);
  }

  @Test
  void wordsInTheSecondHalfOfAPartedParagraphGoAlong() {
    Plan before = commented(plan(block("b", "推进数字经济发展")), "b", 4, 6);
    Plan next = edited(before, block("b", "推进数字"), block("c", "经济发展"));
    assertThat(next.comments().getFirst().place()).hasToString("block:c");
    assertThat(words(next)).isEqualTo("经济");
  }

  @Test
  void wordsOfAParagraphJoinedToAnotherGoAlong() {
    Plan before = commented(plan(block("a", "一。"), block("b", "推进经济发展")), "b", 2, 4);
    Plan next = edited(before, block("a", "一。推进经济发展"));
    assertThat(next.comments().getFirst().place()).hasToString("block:a");
    assertThat(words(next)).isEqualTo("经济");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推进[经济]发展 | 推进发展 | 推进发展经济   | 经济
          推进[经济]发展 | 推进发展 | 大经济推进发展 | 经济
          经济推[经济]进 | 经济推进 | 经济推进经     | ''
          """)
  void wordsThatAreCutAndPutInAgainTakeTheCommentAlong(
      String marked, String cut, String pasted, String words) {
    Plan before = onWords(marked);
    Plan gone = edited(before, block("b", cut.strip()));
    assertThat(words(gone)).isEmpty();
    assertThat(words(edited(gone, block("b", pasted.strip())))).isEqualTo(words.strip());
    Plan other = edited(gone, block("b", cut.strip()), block("c", "另一段：经济。"));
    assertThat(other.comments().getFirst().place()).hasToString("block:c");
    assertThat(words(other)).isEqualTo("经济");
  }

  @Test
  void aWholeParagraphCutAndPastedTakesTheCommentAlong() {
    Plan before = onWords("推进[经济]发展");
    Plan gone = edited(before, block("a", "一。"));
    Plan back = edited(gone, block("a", "一。"), block("c", "推进经济发展"));
    assertThat(back.comments().getFirst().place()).hasToString("block:c");
    assertThat(words(back)).isEqualTo("经济");
  }

  @Test
  void aDeletedParagraphLeavesTheCommentWhereItWas() {
    Plan before = commented(plan(block("a", "一。"), block("b", "推进经济发展")), "b", 2, 4);
    Plan next = edited(before, block("a", "一。"));
    assertThat(next.comments()).isEqualTo(before.comments());
  }

  @Test
  void aLiveReferenceIsOnePosition() {
    Block text = block("b", Inline.Text.of("共"), REFERENCE, Inline.Text.of("项任务"));
    Plan before = commented(plan(text), "b", 1, 3);
    assertThat(words(before)).isEqualTo("@项");
    Block next = block("b", Inline.Text.of("全市共有"), REFERENCE, Inline.Text.of("项重点任务"));
    assertThat(words(edited(before, next))).isEqualTo("@项");
  }

  @Test
  void nothingChangesWhereNoTextHas() {
    Plan before = commented(plan(block("b", "推进")), "b", 0, 1);
    Plan next = before.withUnits(List.of("某局"));
    assertThat(Spans.follow(before, next)).isSameAs(next);
    Plan plain = plan(block("b", "推进"));
    Plan typed = plain.withPreamble(List.of(block("b", "推")));
    assertThat(Spans.follow(plain, typed)).isSameAs(typed);
  }

  @Test
  void aSpanBeyondTheTextIsLeftAlone() {
    Plan before = commented(plan(block("b", "推进")), "b", 1, 9);
    Plan next = edited(before, block("b", "推进了"));
    assertThat(next.comments()).isEqualTo(before.comments());
  }
}
