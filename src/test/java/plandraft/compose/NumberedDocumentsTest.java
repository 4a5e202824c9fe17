package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.layout.Layouts;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;
import plandraft.model.Header;
import plandraft.model.HeadingNumbers;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

/// A document in each numbering that a layout can choose, and with the parts it chooses.
class NumberedDocumentsTest {
  private final LayoutFiles files = new LayoutFiles(Path.of("target/no-such-folder"));
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  Section.of(new Id<>("a"), "总则")
                      .withChildren(
                          List.of(
                              Section.of(new Id<>("a1"), "依据")
                                  .withChildren(List.of(Section.of(new Id<>("a11"), "法规"))),
                              Section.of(new Id<>("a2"), "范围"))),
                  Section.of(new Id<>("b"), "任务")));

  @Test
  void chapterAndSectionAreCounted() throws FileTrouble {
    assertThat(headings(Optional.of(Numbering.CHAPTERS)))
        .containsExactly(
            "[heading1] 第一章　总则",
            "[heading2] 第一节　依据",
            "[heading3] 一、法规",
            "[heading2] 第二节　范围",
            "[heading1] 第二章　任务");
  }

  @Test
  void theUsualNumberingIsThatOfOfficialDocuments() throws FileTrouble {
    List<String> usual = headings(Optional.of(Numbering.USUAL));
    assertThat(usual)
        .containsExactly(
            "[heading1] 一、总则",
            "[heading2] （一）依据",
            "[heading3] 1.法规",
            "[heading2] （二）范围",
            "[heading1] 二、任务");
    assertThat(headings(Optional.empty())).isEqualTo(usual);
  }

  @Test
  void aPlanThatNumbersItsHeadingsItselfIsNotNumberedByTheLayout() throws FileTrouble {
    HeadingNumbers parts = new HeadingNumbers(List.of("第{一}篇　", "第{一}章　", "{1}."), Set.of(2));
    Plan own = plan.withNumbering(Optional.of(parts));
    Layouts layouts = files.with("plan-special.json", text().json());
    assertThat(Printed.of(Documents.kind("plan").orElseThrow().compose(own, layouts)).lines())
        .containsSubsequence(
            "[heading1] 第一篇　总则",
            "[heading2] 第一章　依据",
            "[heading3] 1.法规",
            "[heading2] 第二章　范围",
            "[heading1] 第二篇　任务");
  }

  @Test
  void aDocumentHasThePartsThatItsLayoutChooses() throws FileTrouble {
    LayoutText text = text();
    String all = printed(text);
    assertThat(all).contains("<contents> 一、总则", "portrait NONE");

    String bare = printed(text.withPieces(Set.of(Piece.PREAMBLE)));
    assertThat(bare).doesNotContain("<contents>", "portrait NONE").contains("[heading1] 一、总则");
  }

  private List<String> headings(Optional<Numbering> numbering) throws FileTrouble {
    return printed(text().withNumbering(numbering))
        .lines()
        .filter(line -> line.startsWith("[heading"))
        .toList();
  }

  private LayoutText text() {
    return new LayoutText(files.builtIn("plan-special.json").orElseThrow());
  }

  private String printed(LayoutText text) throws FileTrouble {
    Layouts layouts = files.with("plan-special.json", text.json());
    return Printed.of(Documents.kind("plan").orElseThrow().compose(plan, layouts));
  }
}
