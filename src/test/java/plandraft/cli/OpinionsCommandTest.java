package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Comments;
import plandraft.file.Holder;
import plandraft.file.OpenPlan;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.review.returned.Mail;
import plandraft.review.returned.Reviewer;

/// Copies go out and come back on the terminal.
class OpinionsCommandTest {
  @TempDir Path folder;
  private Path file;
  private Path copies;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    plan = Samples.plan("sample-county-agriculture");
    file = folder.resolve("own.plan");
    copies = folder.resolve("copies");
    PlanFile.write(plan, file);
  }

  private Typed type(Object... words) throws IOException {
    return Typed.in(folder, List.of(words).stream().map(Object::toString).toArray(String[]::new));
  }

  private Path copy(String organization, String ending) throws IOException {
    try (var files = Files.list(copies)) {
      return files
          .filter(each -> each.getFileName().toString().endsWith(organization + "." + ending))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void copiesGoOutAndComeBackInEveryForm() throws IOException {
    Typed sent = type("opinions", "export", file, "--to", "甲局、乙局", "-o", copies);
    assertThat(sent.err()).isEmpty();
    assertThat(sent.exit()).isZero();
    assertThat(sent.out().lines()).hasSize(6);

    Path word = copy("甲局", "docx");
    Mail.inWord(word, document -> new Reviewer(document, "张三").comment("智能装备应用不够普遍", "请补充。"));
    Path own = copy("乙局", "plan");
    Dossier dossier = PlanFile.dossier(own);
    assertThat(dossier.recipient()).contains("乙局");
    PlanFile.write(dossier.withPlan(Comments.add(dossier.plan(), comment("k9", "偏低。"))), own);
    Path review = folder.resolve("back.opinions");
    assertThat(type("opinions", "export", own, "-o", review).out())
        .isEqualTo("已导出意见 1 条：" + review + "\n");

    Path next = folder.resolve("next.plan");
    Typed back = type("opinions", "import", file, word, review, own, "-o", next);
    assertThat(back.err()).isEmpty();
    assertThat(back.out()).contains("（甲局）：1 条", "请补充。", "back.opinions（乙局）：1 条", "偏低。");
    Plan taken = PlanFile.read(next);
    assertThat(taken.comments())
        .extracting(Comment::organization, Comment::text)
        .contains(tuple("甲局", "请补充。"), tuple("乙局", "偏低。"))
        .hasSize(plan.comments().size() + 2);

    Typed again = type("opinions", "import", next, word, review, "--look");
    assertThat(again.out()).contains("（甲局）：0 条", "（乙局）：0 条");
  }

  @Test
  void whatWentOutIsKeptOnceSoThatThePlanMayBeWrittenOn() throws IOException {
    type("opinions", "export", file, "--to", "甲局", "-o", copies);
    type("opinions", "export", file, "--to", "乙局", "-o", copies);
    Dossier sent = PlanFile.dossier(file);
    assertThat(sent.versions()).hasSize(1);
    assertThat(sent.versions().getFirst().plan()).isEqualTo(plan);
    assertThat(sent.plan()).isEqualTo(plan);

    Plan later = plan.withSections(plan.sections().reversed());
    PlanFile.write(sent.withPlan(later), file);
    Path word = copy("甲局", "docx");
    Mail.inWord(word, document -> new Reviewer(document, "张三").comment("智能装备应用不够普遍", "请补充。"));
    Path next = folder.resolve("next.plan");
    Typed back = type("opinions", "import", file, word, "-o", next);
    assertThat(back.exit()).isZero();
    assertThat(PlanFile.read(next).comments()).hasSize(plan.comments().size() + 1);
  }

  @Test
  void aPlanThatSomebodyHasOpenGoesOutToNobody() throws IOException {
    try (OpenPlan open = OpenPlan.open(file, Holder.me("别人"))) {
      assertThat(open.readOnly()).isEmpty();
      Typed typed = type("opinions", "export", file, "--to", "甲局", "-o", copies);
      assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
      assertThat(typed.err().lines()).hasSize(1);
    }
    assertThat(copies).doesNotExist();
  }

  @Test
  void copiesDoNotGoIntoAFileAndThePlanKeepsNoVersionOfThem() throws IOException {
    Files.writeString(copies, "notes");
    Typed typed = type("opinions", "export", file, "--to", "甲局", "-o", copies);
    assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
    assertThat(typed.err()).contains("是文件，不是文件夹").hasLineCount(1);
    assertThat(PlanFile.dossier(file).versions()).isEmpty();
  }

  @Test
  void badFilesAreToldInOneLineAndNothingIsWritten() throws IOException {
    Path next = folder.resolve("next.plan");
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(word()), 3_000));
    Path none = folder.resolve("none.opinions");
    Path newer = folder.resolve("newer.opinions");
    Files.writeString(newer, "{\"format\": 99, \"plan\": \"p\"}");
    for (Path bad : List.of(cut, none, newer)) {
      Typed typed = type("opinions", "import", file, bad, "-o", next);
      assertThat(typed.exit()).as(bad.toString()).isEqualTo(Terminal.REFUSED);
      assertThat(typed.err().lines()).as(typed.err()).hasSize(1);
      assertThat(typed.err()).contains(bad.getFileName().toString());
      assertThat(next).doesNotExist();
    }
    Typed nowhere =
        type("opinions", "import", file, word(), "-o", folder.resolve("no").resolve("x.plan"));
    assertThat(nowhere.exit()).isEqualTo(Terminal.REFUSED);
    assertThat(nowhere.err().lines()).hasSize(1);
    assertThat(PlanFile.read(file)).isEqualTo(plan);
  }

  private Path word() throws IOException {
    if (!Files.exists(copies)) {
      type("opinions", "export", file, "--to", "甲局", "-o", copies);
    }
    return copy("甲局", "docx");
  }

  private static Comment comment(String id, String text) {
    return Comment.of(new Id<>(id), new Place(Place.Part.TARGET, "a1"), "李四", Instant.EPOCH, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opinions export             | 请在 export 或 import 之后写明规划文件
          opinions take own.plan      | 只能是 export 或 import
          opinions export own.plan    | 请用 -o 指明写到哪里
          opinions import own.plan -o x.plan             | 请在规划文件之后列出收回的文件
          opinions import own.plan own.plan              | 请用 -o 指明写到哪里
          opinions import own.plan gone.docx -o x.plan   | gone.docx
          opinions import own.plan own.plan -o own.plan  | own.plan
          opinions export own.plan own.plan -o x         | 只能带一个规划文件
          opinions export own.plan --to 、 -o x          | 没有单位名称
          """)
  void badUsageIsToldInOneLine(String line, String told) throws IOException {
    String[] words =
        List.of(line.strip().split(" +")).stream()
            .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    Typed typed = type((Object[]) words);
    assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
    assertThat(typed.err().lines()).hasSize(1);
    assertThat(typed.err()).contains(told);
  }

  @Test
  void aFileAboutAnotherPlanIsRefused() throws IOException {
    Path other = folder.resolve("other.plan");
    PlanFile.write(plan.withId(new Id<>("other")), other);
    Typed typed = type("opinions", "import", file, other, "-o", folder.resolve("x.plan"));
    assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
    assertThat(typed.err()).contains("other.plan", "不是对本规划的");
  }
}
