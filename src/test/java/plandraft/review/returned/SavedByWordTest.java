package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plandraft.compose.Documents;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Plan;

/// What Word has saved anew in its own way says the same as before.
class SavedByWordTest {
  @TempDir Path folder;
  private Mail mail;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
  }

  @TestFactory
  Stream<DynamicTest> untouchedDocumentsSayNothing() throws IOException {
    return Templates.samples().stream().flatMap(this::untouched);
  }

  private Stream<DynamicTest> untouched(Template sample) {
    return Stream.of(plan(sample))
        .flatMap(
            plan ->
                Documents.of(plan).stream()
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                sample.name() + " " + kind.id(),
                                () -> {
                                  Path file = mail.word(kind.compose(plan, mail.layouts()));
                                  WordHabits.save(file);
                                  assertThat(mail.said(plan, file)).isEmpty();
                                })));
  }

  private static Plan plan(Template sample) {
    try {
      return sample.plan();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void aTextCommentedAndWrittenOverSaysTheSame() throws IOException {
    assertSame(
        "plan",
        word -> {
          word.comment("智能装备应用不够普遍", "请补充数据。");
          word.comment("完善园区设施", "请列出园区名单。");
          word.write("农民数字技能有待提高", "农民数字技能亟待提高");
          word.track("518", "560");
          word.insertBehind("本计划为演示用样例", "新增一段要求。");
        },
        5);
  }

  @Test
  void tablesCommentedAndWrittenOverSayTheSame() throws IOException {
    assertSame(
        "explanation",
        word -> {
          word.comment("8.6", "建议改为9。");
          word.write("按年均增长10%测算", "按年均增长12%测算");
        },
        2);
  }

  private void assertSame(String kind, Consumer<Reviewer> work, int said) throws IOException {
    Plan plan =
        Templates.samples().stream()
            .filter(each -> each.name().equals("sample-county-agriculture"))
            .map(SavedByWordTest::plan)
            .findFirst()
            .orElseThrow();
    Path file = mail.word(mail.document(plan, kind));
    Mail.inWord(file, document -> work.accept(new Reviewer(document, "张三")));
    List<String> before = mail.said(plan, file);
    assertThat(before).hasSize(said);
    long size = Files.size(file);
    WordHabits.save(file);
    assertThat(Files.size(file)).isNotEqualTo(size);
    assertThat(mail.said(plan, file)).isEqualTo(before);
    assertThat(mail.said(plan, WordHabits.save(file))).isEqualTo(before);
  }
}
