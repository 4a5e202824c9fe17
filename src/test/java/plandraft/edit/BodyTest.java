package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

class BodyTest {
  private static final List<Block> WORDS = List.of(Block.Paragraph.of(new Id<>("b"), "新写的话。"));
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  Section.of(new Id<>("s"), "总体要求")
                      .withChildren(List.of(Section.of(new Id<>("part"), "发展目标")))))
          .withDocumentTexts(
              List.of(
                  new DocumentText(
                      new Id<>("d"),
                      "explanation",
                      List.of(Section.of(new Id<>("own"), "起草背景")),
                      List.of())))
          .withTasks(List.of(Task.of(new Id<>("t"), "任务")))
          .withAnnexes(
              List.of(new Annex(new Id<>("a"), "附件", new Annex.Content.OfText(List.of()))));

  @Test
  void everyBodyGivesBackWhatWasPutIntoIt() {
    for (Body body :
        List.of(
            new Body.Preamble(),
            new Body.OfSection(new Id<>("part")),
            new Body.OfSection(new Id<>("own")),
            new Body.OfTask(new Id<>("t")),
            new Body.OfAnnex(new Id<>("a")))) {
      assertThat(body.of(plan)).isEmpty();
      Plan written = body.on(plan, WORDS);
      assertThat(body.of(written)).isEqualTo(WORDS);
      assertThat(body.on(written, WORDS)).isSameAs(written);
      assertThat(body.on(written, List.of())).isEqualTo(plan);
    }
  }

  @Test
  void aBodyWhoseOwnerIsGoneIsEmptyAndStaysSo() {
    Body gone = new Body.OfSection(new Id<>("gone"));
    assertThat(gone.of(plan)).isEmpty();
    assertThat(gone.on(plan, WORDS)).isSameAs(plan);
  }

  @Test
  void aTasksTextHoldsNothingButProse() {
    Body task = new Body.OfTask(new Id<>("t"));
    Block table = new Block.TableHere(new Id<>("h"), "table");
    assertThat(task.of(task.on(plan, List.of(table, WORDS.getFirst())))).isEqualTo(WORDS);
  }
}
