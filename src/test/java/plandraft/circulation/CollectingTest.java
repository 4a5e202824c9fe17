package plandraft.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.edit.Blocks;
import plandraft.edit.Indicators;
import plandraft.edit.Typing;
import plandraft.file.FileTrouble;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.quantity.Quantity;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.review.Adoption;
import plandraft.review.returned.Mail;
import plandraft.review.returned.Opinion;
import plandraft.review.returned.Reviewer;

/// Copies go out to organizations and come back, whatever was done to the plan meanwhile.
class CollectingTest {
  @TempDir Path folder;
  private Mail mail;
  private Version version;
  private Dossier dossier;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    Plan plan = Samples.plan("sample-county-agriculture");
    version = new Version(new Id<>("v1"), "征求意见稿", "", Instant.EPOCH, "", plan);
    dossier = Dossier.of(plan).frozen(version);
  }

  private List<Path> send(Set<Copy> copies, String... organizations) throws IOException {
    return new Sending(version, List.of(organizations), copies)
        .write(dossier, mail.layouts(), folder.resolve("out"), Progress.SILENT);
  }

  private Collected collect(Dossier into, Path... files) {
    return Collecting.read(into, mail.layouts(), List.of(files), Progress.SILENT);
  }

  @Test
  void everyOrganizationGetsItsOwnCopies() throws IOException {
    List<Path> files = send(EnumSet.allOf(Copy.class), "甲 局", "乙/局", "甲 局");
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-甲局.plan",
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-甲局.docx",
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-甲局.xlsx",
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-乙局.plan",
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-乙局.docx",
            "征求意见-示例县智慧农业发展实施计划（2024—2026年）-乙局.xlsx");
    assertThat(files).allMatch(Files::exists);
    Collected back = collect(dossier, files.toArray(Path[]::new));
    assertThat(back.refused()).isEmpty();
    assertThat(back.opinions()).isEmpty();
    assertThat(back.sources())
        .extracting(Collected.Source::organization)
        .containsExactly("甲 局", "甲 局", "甲 局", "乙/局", "乙/局", "乙/局");
  }

  @Test
  void aFolderThatCannotBeMadeIsToldInOneSentence() throws IOException {
    Files.writeString(folder.resolve("out"), "一个文件");
    assertThatThrownBy(() -> send(EnumSet.allOf(Copy.class), "甲局"))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> assertThat(trouble.told().in(Locale.ROOT)).contains("“out”").endsWith("。"));
    assertThat(folder.resolve("out")).hasContent("一个文件");
  }

  @Test
  void namesAreReadFromWhateverPartsThem() {
    assertThat(Sending.named(" 甲局、乙局，丙局;丁局\n\n乙局 ")).containsExactly("甲局", "乙局", "丙局", "丁局");
    assertThat(Sending.named(" 、 ")).isEmpty();
  }

  @Test
  void whatTheDraftersChangedMeanwhileIsNotTakenForTheReviewers() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Mail.inWord(file, document -> new Reviewer(document, "张三").write("518", "560"));
    Plan now =
        Indicators.change(
            dossier.plan(), new Id<>("a1"), indicator -> indicator.withTarget(Quantity.read("17")));
    List<Opinion> opinions = collect(dossier.withPlan(now), file).opinions();
    assertThat(opinions)
        .singleElement()
        .satisfies(each -> assertThat(each.about().place()).hasToString("target:a5"));
    assertThat(collect(Dossier.of(now), file).opinions()).hasSizeGreaterThan(1);
  }

  @Test
  void aWholeCopyAmongTheFilesTellsWhatWentOut() throws IOException {
    List<Path> files = send(Set.of(Copy.PLAN, Copy.TEXT), "甲局");
    Path copy = files.getFirst();
    Path text = files.getLast();
    Mail.inWord(text, document -> new Reviewer(document, "张三").write("518", "560"));
    Plan now =
        Indicators.change(
            dossier.plan(), new Id<>("a1"), indicator -> indicator.withTarget(Quantity.read("17")));
    Dossier without = Dossier.of(now);
    assertThat(collect(without, text).opinions()).hasSizeGreaterThan(1);
    for (List<Path> order : List.of(List.of(copy, text), List.of(text, copy))) {
      assertThat(collect(without, order.toArray(Path[]::new)).opinions())
          .extracting(each -> each.about().place().toString())
          .containsExactly("target:a5");
    }
  }

  @Test
  void aCopyOfAnotherPlanTellsNothingOfThisOne() throws IOException {
    List<Path> files = send(Set.of(Copy.PLAN, Copy.TEXT), "甲局");
    Mail.inWord(files.getLast(), document -> new Reviewer(document, "张三").write("518", "560"));
    Plan other = Templates.samples().getFirst().plan();
    Path foreign = folder.resolve("other.plan");
    PlanFile.write(Dossier.of(other), foreign);
    Collected back = collect(dossier, foreign, files.getLast());
    assertThat(back.refused()).extracting(Collected.Refused::file).containsExactly(foreign);
    assertThat(back.opinions()).hasSize(1);
  }

  @Test
  void wordingsAndWordsAreUnderstoodByTheTextThatWentOut() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Mail.inWord(
        file,
        document -> {
          new Reviewer(document, "张三").write("农民数字技能有待提高", "农民数字技能亟待提高");
          new Reviewer(document, "张三").comment("智能装备应用不够普遍", "请补充。");
        });
    Id<Block> text = new Id<>("goals-1-p1");
    Plan now =
        Blocks.change(
            dossier.plan(),
            text,
            block -> {
              Block.Prose prose = (Block.Prose) block;
              return prose.withInlines(
                  Typing.replace(prose.inlines(), 0, 0, "近年来，").on(prose.inlines()));
            });
    List<Opinion> opinions = collect(dossier.withPlan(now), file).opinions();
    assertThat(opinions)
        .extracting(each -> each.about().place().toString())
        .containsExactly("block:goals-1-p1", "block:goals-1-p1");
    Plan taken = Collected.taken(now, opinions);
    Comment comment = opinions.getFirst().about();
    Quotes quotes = new Quotes(References.of(taken));
    assertThat(quotes.at(comment.place(), comment.span())).isEqualTo("智能装备应用不够普遍");
    Plan adopted = Adoption.take(taken, opinions.getLast().about());
    assertThat(new Quotes(References.of(adopted)).at(Place.of(Place.Part.BLOCK, text)))
        .startsWith("近年来，示例县")
        .contains("农民数字技能亟待提高");
  }

  @Test
  void theSameFileTwiceIsToldOnce() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Mail.inWord(file, document -> new Reviewer(document, "张三").write("518", "560"));
    Path again = Files.copy(file, folder.resolve("again.docx"));
    assertThat(collect(dossier, file, again).sources())
        .extracting(source -> source.opinions().size())
        .containsExactly(1, 0);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsTaken() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Mail.inWord(file, document -> new Reviewer(document, "张三").write("518", "560"));
    Path broken = Files.writeString(folder.resolve("broken.opinions"), "{");
    Path gone = folder.resolve("gone.docx");
    Collected back = collect(dossier, broken, file, gone);
    assertThat(back.opinions()).hasSize(1);
    assertThat(back.refused())
        .extracting(each -> each.why().in(Locale.SIMPLIFIED_CHINESE))
        .hasSize(2)
        .anyMatch(told -> told.contains("broken.opinions"))
        .anyMatch(told -> told.contains("gone.docx"));
  }

  @Test
  void aDocumentThatDoesNotTellIsNamedAfterItsFile() throws IOException {
    Path plain = mail.word(mail.document(dossier.plan(), "targets"));
    Mail.inWord(plain, document -> new Reviewer(document, "张三").write("518", "560"));
    Path named = Files.move(plain, folder.resolve("主要目标表-市林业局.docx"));
    assertThat(collect(dossier, named).sources().getFirst().organization()).isEqualTo("市林业局");
  }

  @Test
  void collectingCanBeStopped() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Progress stopping =
        (done, whole) -> {
          throw new Stopped();
        };
    assertThatThrownBy(() -> Collecting.read(dossier, mail.layouts(), List.of(file), stopping))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void takingAllGivesEachOnce() throws IOException {
    Path file = send(Set.of(Copy.TEXT), "甲局").getFirst();
    Mail.inWord(
        file,
        document -> {
          new Reviewer(document, "张三").write("518", "560");
          new Reviewer(document, "张三").comment("智能装备应用不够普遍", "请补充。");
        });
    List<Opinion> opinions = collect(dossier, file).opinions();
    Plan taken = Collected.taken(dossier.plan(), opinions);
    assertThat(taken.comments()).hasSize(dossier.plan().comments().size() + 2);
    assertThat(Collected.taken(taken, opinions)).isSameAs(taken);
    assertThat(collect(dossier.withPlan(taken), file).opinions()).isEmpty();
  }
}
