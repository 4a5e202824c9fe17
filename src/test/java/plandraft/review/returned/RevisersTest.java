package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.Samples;
import plandraft.model.Comment;
import plandraft.model.Plan;

/// What was tracked in a Word file comes back under the name of whoever changed it.
class RevisersTest {
  @TempDir Path folder;
  private Mail mail;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    plan = Samples.plan("sample-county-agriculture");
  }

  private List<Comment> back(String kind, Consumer<XWPFDocument> work) throws IOException {
    return Mail.comments(mail.afterWord(plan, kind, work));
  }

  private static Reviewer zhang(XWPFDocument document) {
    return new Reviewer(document, "张三");
  }

  private static Reviewer li(XWPFDocument document) {
    return new Reviewer(document, "李四");
  }

  @Test
  void eachChangeHasTheNameOfItsReviser() throws IOException {
    List<Comment> back =
        back(
            "plan",
            document -> {
              zhang(document).track("农民数字技能有待提高", "农民数字技能亟待提高");
              li(document).track("本计划为演示用样例", "本计划为示例");
            });
    assertThat(back)
        .extracting(each -> each.place().toString(), Comment::author, Comment::organization)
        .containsExactlyInAnyOrder(
            tuple("block:goals-1-p1", "张三", "示例局"), tuple("block:preface-p1", "李四", "示例局"));
    assertThat(back).extracting(Comment::at).containsOnly(Reviewer.AT);
  }

  @Test
  void aParagraphThatTwoHaveChangedIsFromBoth() throws IOException {
    List<Comment> back =
        back(
            "plan",
            document -> {
              zhang(document).track("智能装备应用不够普遍", "智能装备应用不足");
              li(document).track("农民数字技能有待提高", "农民数字技能亟待提高");
            });
    assertThat(back)
        .singleElement()
        .satisfies(comment -> assertThat(comment.author()).isEqualTo("张三、李四"))
        .satisfies(comment -> assertThat(comment.wording().orElseThrow()).contains("应用不足", "亟待提高"));
  }

  @Test
  void cellsOfOneRowKeepTheirRevisers() throws IOException {
    List<Comment> back =
        back(
            "explanation",
            document -> {
              zhang(document).track("16", "18");
              li(document).track("按年均增长10%测算", "按年均增长14%测算");
              li(document).track("3500", "4000");
            });
    assertThat(back)
        .extracting(each -> each.place().toString(), Comment::author)
        .containsExactlyInAnyOrder(tuple("target:a1", "张三、李四"), tuple("target:a6", "李四"));
  }

  @Test
  void aParagraphThatWasDeletedIsMissedAndTheNextIsNot() throws IOException {
    List<Comment> back = back("plan", document -> li(document).trackDeletion("本计划为演示用样例"));
    assertThat(back)
        .singleElement()
        .satisfies(comment -> assertThat(comment.text()).startsWith("建议删去：本计划为演示用样例"))
        .satisfies(comment -> assertThat(comment.place()).hasToString("block:preface-p1"))
        .satisfies(comment -> assertThat(comment.author()).isEqualTo("李四"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unknown Author", "未知作者", " ", ""})
  void whoNeverGaveANameHasNone(String name) throws IOException {
    List<Comment> back =
        back(
            "plan",
            document -> {
              new Reviewer(document, name).track("农民数字技能有待提高", "农民数字技能亟待提高");
              new Reviewer(document, name).comment("本计划为演示用样例", "可删。");
            });
    assertThat(back).hasSize(2).extracting(Comment::author).containsOnly("");
    assertThat(back).extracting(Comment::organization).containsOnly("示例局");
  }
}
