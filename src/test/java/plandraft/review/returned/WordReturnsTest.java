package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Document;
import plandraft.edit.Blocks;
import plandraft.edit.Comments;
import plandraft.edit.Tasks;
import plandraft.edit.Typing;
import plandraft.file.Samples;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.query.References;

/// A Word file comes back with comments and edits, each on its place.
class WordReturnsTest {
  @TempDir Path folder;
  private Mail mail;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    plan = Samples.plan("sample-county-agriculture");
  }

  private List<Opinion> back(String kind, Consumer<Reviewer> work) throws IOException {
    return mail.afterWord(plan, kind, Reviewer.zhang(work));
  }

  private Comment only(String kind, Consumer<Reviewer> work) throws IOException {
    List<Opinion> back = back(kind, work);
    assertThat(back).hasSize(1);
    return back.getFirst().about();
  }

  @Test
  void aCommentOnWordsKeepsTheWordsAndWhoMadeIt() throws IOException {
    Comment comment = only("plan", word -> word.comment("智能装备应用不够普遍", "请补充数据。"));
    assertThat(comment.place()).hasToString("block:goals-1-p1");
    assertThat(comment.on()).isEqualTo("智能装备应用不够普遍");
    assertThat(comment.author()).isEqualTo("张三");
    assertThat(comment.organization()).isEqualTo("示例局");
    assertThat(comment.at()).isEqualTo(Instant.parse("2026-03-01T01:30:00Z"));
    assertThat(comment.text()).isEqualTo("请补充数据。");
    assertThat(comment.proposed()).isEmpty();
    assertThat(printed(comment)).isEqualTo("智能装备应用不够普遍");
  }

  /// The words at a comment's positions in the model.
  private String printed(Comment comment) {
    Comment.Span span = comment.span().orElseThrow();
    Block.Prose prose =
        (Block.Prose) Blocks.find(plan, new Id<>(comment.place().id())).orElseThrow();
    return References.of(plan).print(Typing.slice(prose.inlines(), span.from(), span.to()));
  }

  @Test
  void aCommentOnALiveReferenceCoversAllOfIt() throws IOException {
    Comment comment = only("plan", word -> word.comment("12亿元", "口径请核。"));
    assertThat(comment.place()).hasToString("block:goals-1-p1");
    assertThat(printed(comment)).isEqualTo("12亿元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16                   | target:a1    | 数字农业产值 16
          按年均增长10%测算    | basis:a1     | 按年均增长10%测算
          数字农业园区（个）   | indicator:a3 | 数字农业园区
          服务能力             | group:       | 服务能力
          """)
  void aCommentOnACellIsOnWhatTheCellShows(String cell, String place, String on)
      throws IOException {
    Comment comment = only("explanation", word -> comment(word, cell));
    assertThat(comment.place().toString()).startsWith(place);
    assertThat(comment.on()).contains(on.replaceAll("^.* ", ""));
  }

  private static void comment(Reviewer word, String cell) {
    word.comment(cell, "请说明。");
  }

  @Test
  void aCommentMayProposeAValueInSoManyWords() throws IOException {
    Comment comment = only("targets", word -> word.comment("8.6", "目标偏低，建议提高到9左右。"));
    assertThat(comment.place()).hasToString("target:a2");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("9左右");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aTargetWrittenOverIsAProposal(boolean tracked) throws IOException {
    Comment comment = only("targets", word -> over(word, tracked, "8.6", "9.2"));
    assertThat(comment.place()).hasToString("target:a2");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("9.2");
    assertThat(comment.on()).isEqualTo("农产品网络零售额 8.6");
    assertThat(comment.organization()).isEqualTo("示例局");
    assertThat(comment.author()).isEqualTo(tracked ? "张三" : "");
    assertThat(comment.at()).isEqualTo(tracked ? Reviewer.AT : Mail.NOON);
  }

  private static void over(Reviewer word, boolean tracked, String words, String next) {
    if (tracked) {
      word.track(words, next);
    } else {
      word.write(words, next);
    }
  }

  @Test
  void aTargetAndItsBasisAreOneProposal() throws IOException {
    Comment comment =
        only(
            "explanation",
            word -> {
              word.write("16", "18");
              word.write("按年均增长10%测算", "按年均增长14%测算");
            });
    assertThat(comment.place()).hasToString("target:a1");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("18");
    assertThat(comment.proposed().orElseThrow().basis().printed()).isEqualTo("按年均增长14%测算");
  }

  @Test
  void aParagraphWrittenOverProposesItsWording() throws IOException {
    Comment comment = only("plan", word -> word.write("农民数字技能有待提高", "农民数字技能亟待提高"));
    assertThat(comment.place()).hasToString("block:goals-1-p1");
    assertThat(comment.text()).isEmpty();
    assertThat(comment.wording().orElseThrow()).contains("农民数字技能亟待提高").doesNotContain("有待提高");
    assertThat(comment.on()).contains("农民数字技能有待提高");
  }

  @Test
  void aHeadingWrittenOverProposesTheHeadingWithoutItsNumber() throws IOException {
    Comment comment = only("plan", word -> word.write("基础与目标", "发展基础与主要目标"));
    assertThat(comment.place()).hasToString("section:goals");
    assertThat(comment.wording()).contains("发展基础与主要目标");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          responsibilities | 产值达到12亿元。 | 产值达到13亿元。
          responsibilities | 建设数字农业园区 | 建设智慧农业园区
          plan             | 产值达到12亿元。 | 产值达到13亿元。
          """)
  void aTasksTitleAndGoalAreWordedEachByItself(String kind, String words, String next)
      throws IOException {
    Task task = plan.tasks().getFirst();
    plan =
        Tasks.change(
            plan, task.id(), each -> each.withTitle("建设数字农业园区").withGoal("到2030年，产值达到12亿元。"));
    Comment comment = only(kind, word -> word.write(words, next));
    assertThat(comment.place()).isEqualTo(Place.of(Place.Part.TASK, task.id()));
    assertThat(comment.on()).endsWith(words).doesNotContain("一、").hasSizeLessThan(20);
    assertThat(comment.wording()).contains(comment.on().replace(words, next));
    assertThat(comment.text()).isEmpty();
  }

  @Test
  void paragraphsAddedAndDeletedAreSaid() throws IOException {
    Comment added = only("plan", word -> word.insertBehind("本计划为演示用样例", "新增一段要求。"));
    assertThat(added.place()).hasToString("block:preface-p1");
    assertThat(added.text()).isEqualTo("建议在此后增加：新增一段要求。");

    Comment deleted = only("plan", word -> word.delete("本计划为演示用样例"));
    assertThat(deleted.text()).startsWith("建议删去：本计划为演示用样例");
    assertThat(deleted.on()).startsWith("本计划为演示用样例");
  }

  @Test
  void theCommentsThatWentOutAreNotAmongThem() throws IOException {
    assertThat(plan.comments()).isNotEmpty();
    assertThat(back("plan", word -> {})).isEmpty();
    assertThat(back("targets", word -> {})).isEmpty();
  }

  @Test
  void whatWasTakenComesBackNoMore() throws IOException {
    Path file = mail.word(mail.document(plan, "plan"));
    Mail.inWord(
        file,
        document -> {
          Reviewer word = new Reviewer(document, "张三");
          word.comment("智能装备应用不够普遍", "请补充数据。");
          word.write("农民数字技能有待提高", "农民数字技能亟待提高");
        });
    List<Opinion> first = mail.back(plan, file, "示例局");
    assertThat(first).hasSize(2);
    for (Opinion opinion : first) {
      plan = opinion.in(plan);
      assertThat(opinion.in(plan)).isSameAs(plan);
    }
    assertThat(mail.back(plan, file, "示例局")).isEmpty();

    Mail.inWord(file, document -> new Reviewer(document, "李四").comment("重复填报的问题", "同意。"));
    assertThat(mail.back(plan, file, "示例局"))
        .extracting(each -> each.about().author())
        .containsExactly("李四");
  }

  @Test
  void aThreadInWordComesBackAsACommentWithItsAnswers() throws IOException {
    Plan sent = plan;
    Path file = mail.word(mail.document(plan, "plan"));
    Mail.inWord(
        file,
        document -> {
          Reviewer word = new Reviewer(document, "张三");
          int first = document.getComments().length;
          word.comment("智能装备应用不够普遍", "请补充数据。");
          new Reviewer(document, "李四").comment("农民数字技能有待提高", "附后。");
          new Reviewer(document, "王五").comment("重复填报的问题", "同意所提。");
          Threaded.inWord(
              document,
              List.of(
                  new Threaded.Tie(0, -1, true),
                  new Threaded.Tie(first, -1, true),
                  new Threaded.Tie(first + 1, first, false),
                  new Threaded.Tie(first + 2, 0, false)));
        });
    List<Opinion> back = mail.back(plan, file, "示例局");
    for (Opinion opinion : back) {
      plan = opinion.in(plan);
    }
    assertThat(plan.comments()).hasSize(sent.comments().size() + 1);
    Comment question = plan.comments().getLast();
    assertThat(question.text()).isEqualTo("请补充数据。");
    assertThat(question.open()).isFalse();
    assertThat(question.replies())
        .extracting(Comment.Reply::author, Comment.Reply::text)
        .containsExactly(tuple("李四", "附后。"));
    assertThat(
            plan.comments().stream()
                .limit(sent.comments().size())
                .flatMap(each -> each.replies().stream()))
        .extracting(Comment.Reply::author, Comment.Reply::text)
        .contains(tuple("示例局", "已标为解决。"), tuple("王五", "同意所提。"));
    assertThat(mail.back(sent, file, "示例局")).hasSize(3).allMatch(each -> each.isIn(plan));
  }

  @Test
  void takenCommentsGoOutAndComeBackUnsaid() throws IOException {
    plan = only(back("plan", word -> word.comment("智能装备应用不够普遍", "请补充。"))).in(plan);
    assertThat(back("plan", word -> {})).isEmpty();
  }

  @Test
  void answersGoOutAsAThreadAndComeBackUnsaid() throws IOException {
    plan = answered(plan, "已补充在附件中。", "仍请核实口径。");
    Path file = mail.word(mail.document(plan, "plan"));
    Document read = Intake.read(file, Progress.SILENT).document();
    assertThat(read.notes())
        .extracting(Document.Note::author, Document.Note::answers, Document.Note::paragraphs)
        .contains(
            tuple("起草组", Optional.of(0), List.of("已补充在附件中。")),
            tuple("起草组", Optional.of(0), List.of("仍请核实口径。")));
    assertThat(mail.back(plan, file, "示例局")).isEmpty();

    Plan without = plan.withComments(List.of());
    assertThat(Returning.of(without, plan, mail.documents(plan), returned(read))).isEmpty();

    Mail.inWord(file, document -> new Reviewer(document, "张三").comment("518", "同意。"));
    assertThat(mail.back(plan, file, "示例局"))
        .singleElement()
        .satisfies(opinion -> assertThat(opinion.about().text()).isEqualTo("同意。"));
  }

  @Test
  void wordsBelowAnAnswerAnswerItsComment() throws IOException {
    plan = answered(plan, "已补充在附件中。");
    Path file = mail.word(mail.document(plan, "plan"));
    Mail.inWord(
        file,
        document ->
            Stream.of(document.getComments())
                .filter(comment -> comment.getText().contains("已补充在附件中。"))
                .forEach(comment -> comment.createParagraph().createRun().setText("附件未见。")));
    Opinion only = only(mail.back(plan, file, "示例局"));
    assertThat(only).isInstanceOf(Opinion.Answered.class);
    assertThat(((Opinion.Answered) only).reply().text()).isEqualTo("附件未见。");
    assertThat(only.about().id()).isEqualTo(plan.comments().getFirst().id());
  }

  private static Returned returned(Document document) {
    return new Returned(document, "示例局", Mail.NOON);
  }

  /// The plan with answers to its first comment.
  static Plan answered(Plan plan, String... answers) {
    Plan now = plan;
    for (String words : answers) {
      Id<Comment.Reply> id = new Id<>("answer-" + words.length());
      Comment.Reply reply = new Comment.Reply(id, "起草组", Mail.NOON, words);
      now = Comments.reply(now, now.comments().getFirst().id(), reply);
    }
    return now;
  }

  private static Opinion only(List<Opinion> opinions) {
    assertThat(opinions).hasSize(1);
    return opinions.getFirst();
  }

  @Test
  void placesThatLostTheirMarksAreFoundByTheirWords() throws IOException {
    List<Opinion> back =
        back(
            "explanation",
            word -> {
              word.forgetPlaces();
              word.comment("按年均新增1个测算", "依据？");
              word.write("3500", "4000");
            });
    assertThat(back)
        .extracting(each -> each.about().place().toString())
        .containsExactlyInAnyOrder("basis:a3", "target:a6");
  }

  @Test
  void whatIsFoundNowhereKeepsItsWords() throws IOException {
    Path file = mail.word(mail.document(plan, "plan"));
    Mail.inWord(
        file,
        document -> {
          Reviewer word = new Reviewer(document, "张三");
          word.comment("本计划为演示用样例", "样例二字可删。");
          word.forgetPlaces();
        });
    Plan without = plan.withSections(plan.sections().subList(1, plan.sections().size()));
    Comment comment =
        mail.back(without, file, "示例局").stream()
            .map(Opinion::about)
            .filter(each -> each.author().equals("张三"))
            .findFirst()
            .orElseThrow();
    assertThat(comment.place()).isEqualTo(new Place(Place.Part.PLAN, ""));
    assertThat(comment.on()).isEqualTo("本计划为演示用样例");
  }
}
