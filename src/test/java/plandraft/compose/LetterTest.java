package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.document.Document;
import plandraft.document.Style;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Headers;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// The letter that hands a plan out (GB/T 9704-2012).
class LetterTest {
  private Layouts layouts;

  @BeforeEach
  void readLayouts() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  @Test
  void headLetterPlanAndImprintStandInOrder() {
    assertThat(Printed.lines(notice(plan("示例县人民政府办公室", "2024年", "此件公开发布"))))
        .containsExactly(
            "# 关于印发《示例工作要点》的通知",
            "== portrait FOOT",
            "[redHead] 示例县人民政府办公室文件",
            "[flush] ",
            "[documentNumber] 示政办〔2024〕9号",
            "<band E60012>",
            "[flush] ",
            "[flush] ",
            "[title] 示例县人民政府办公室⏎关于印发示例工作要点的通知",
            "[flush] ",
            "[flush] 各乡镇人民政府：",
            "[bodyKept] 现将要点印发给你们。",
            "[bodyKept] ",
            "[bodyKept] ",
            "<table 示例县人民政府办公室, 0 header rows, columns [4894, 3490, 460]>",
            "| 1 示例县人民政府办公室 |+",
            "| 1 2024年3月8日 |+",
            "[body] （此件公开发布）",
            "== portrait FOOT",
            "[title] 示例工作要点",
            "[flush] ",
            "[heading1] 一、主要任务",
            "[heading2] （一）核心产业",
            "[heading3] 1.打造平台",
            "[heading2] （二）数字转型",
            "[heading3] 2.上云",
            "[bodyKept] ",
            "[attachmentList] 附件：名单",
            "== portrait FOOT",
            "[attachment] 附件",
            "[flush] ",
            "[attachmentTitle] 名单",
            "[body] 甲、乙。",
            "<band black foot>",
            "抄送：县委各部门。",
            "示例县人民政府办公室 | 2024年3月9日印发");
  }

  @Test
  void whatTheHeaderDoesNotSayIsLeftOut() {
    assertThat(Printed.lines(notice(plan("", "", ""))))
        .doesNotContain("[body] （）")
        .noneMatch(line -> line.startsWith("[redHead]"));
  }

  @Test
  void aLongRedHeadIsSetSmallerSoThatItFitsItsLine() {
    assertThat(redHead("示例县人民政府办公室")).isEqualTo(72);
    assertThat(redHead("示例市示例县人民政府办公室某某局")).isEqualTo(49);
  }

  @Test
  void withoutASealTheDateBeginsTwoCharactersBehindTheName() {
    Style body = layouts.house().styles().getFirst();
    assertThat(new Signature("某某局", "2024年3月8日", 8844, body).unsealed().columns())
        .containsExactly(5609, 3235);
    assertThat(new Signature("示例县人民政府办公室某某局", "2024年3月8日", 8844, body).unsealed().columns())
        .containsExactly(4034, 4810);
  }

  private int redHead(String issuer) {
    return notice(plan(issuer, "", "")).styles().stream()
        .filter(style -> style.id().equals("redHead"))
        .findFirst()
        .orElseThrow()
        .halfPoints();
  }

  private Document notice(Plan plan) {
    return Documents.kind("notice").orElseThrow().compose(plan, layouts);
  }

  private static Plan plan(String issuer, String year, String remark) {
    Header header =
        Headers.issued(
            Header.of("示例工作要点", "年度工作要点", 2023, 2024),
            issuer,
            "",
            year.isEmpty() ? "" : "示政办〔2024〕9号",
            Optional.of(LocalDate.of(2024, 3, 8)));
    Header addressed = Headers.addressed(header, "各乡镇人民政府", "县委各部门", remark);
    return Plan.of(new Id<>("p"), Headers.printed(addressed, issuer, LocalDate.of(2024, 3, 9)))
        .withSections(
            List.of(
                Section.of(new Id<>("s1"), "主要任务")
                    .withBody(List.of(new Block.TasksHere(new Id<>("b1"), List.of())))))
        .withTasks(List.of(task("t1", "核心产业", "打造平台"), task("t2", "数字转型", "上云")))
        .withAnnexes(
            List.of(
                new Annex(
                    new Id<>("a1"),
                    "名单",
                    new Annex.Content.OfText(List.of(paragraph("b2", "甲、乙。"))))))
        .withDocumentTexts(
            List.of(
                new DocumentText(
                    new Id<>("d"),
                    "notice",
                    List.of(
                        Section.of(new Id<>("x"), "")
                            .withBody(List.of(paragraph("b3", "现将要点印发给你们。")))),
                    List.of())));
  }

  private static Task task(String id, String title, String below) {
    return Task.of(new Id<>(id), title).withChildren(List.of(Task.of(new Id<>(id + "-1"), below)));
  }

  private static Block.Paragraph paragraph(String id, String words) {
    return Block.Paragraph.of(new Id<>(id), words);
  }
}
