package plandraft.ui.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.recognize.Choices;
import plandraft.recognize.Recognizer;

/// What other programs leave on the clipboard becomes a plan as their files would.
class PastedTest {
  private static Plan read(Pasted pasted) throws IOException {
    Brought brought = pasted.read("剪贴板", Progress.SILENT);
    return Recognizer.recognize(List.of(brought.document()), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  private static Pasted html(String body) {
    return new Pasted(
        Optional.of("<html><body>" + body + "</body></html>"), Optional.empty(), "没有用到");
  }

  @Test
  void headingsAndParagraphsOfAWebPageStay() throws IOException {
    Plan plan = read(html("<h2>一、总体要求</h2><p>坚持稳中求进。</p><h3>（一）发展目标</h3><p>到2030年，质量明显提升。</p>"));
    assertThat(plan.sections()).hasSize(1);
    assertThat(plan.sections().getFirst().heading()).isEqualTo("总体要求");
    assertThat(plan.sections().getFirst().children().getFirst().heading()).isEqualTo("发展目标");
  }

  @Test
  void mergedCellsOfATableStay() throws IOException {
    Plan plan =
        read(
            html(
                "<table><tr><th>类别</th><th>指标</th><th>2025年</th><th>2030年</th></tr>"
                    + "<tr><td rowspan='2'>规模</td><td>产值（亿元）</td><td>10</td><td>20</td></tr>"
                    + "<tr><td>企业（家）</td><td>5</td><td>9以上</td></tr></table>"));
    assertThat(plan.indicatorTables()).hasSize(1);
    var group = plan.indicatorTables().getFirst().groups().getFirst();
    assertThat(group.name()).isEqualTo("规模");
    assertThat(group.indicators()).hasSize(2);
    assertThat(group.indicators().get(1).target().printed()).isEqualTo("9以上");
  }

  @Test
  void cellsPartedByTabsAreATable() throws IOException {
    Plan plan =
        read(
            new Pasted(
                Optional.empty(),
                Optional.empty(),
                "地区\t产值（亿元）\t企业（家）\n全县\t30\t12\n甲镇\t20\t-\n乙镇\t10\t12\n"));
    assertThat(plan.breakdowns()).hasSize(1);
    assertThat(plan.breakdowns().getFirst().regions()).hasSize(2);
    assertThat(plan.breakdowns().getFirst().totals()).hasSize(1);
  }

  @Test
  void richTextIsReadWhereThereIsNoHtml() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936 \\u19968?\\u12289?\\u24635?\\u20307?\\u35201?\\u27714?\\par "
            + "\\u22362?\\u25345?\\u21019?\\u26032?\\u12290?\\par}";
    Plan plan = read(new Pasted(Optional.empty(), Optional.of(rtf), ""));
    assertThat(plan.sections().getFirst().heading()).isEqualTo("总体要求");
  }

  @Test
  void picturesThatLieBesideThePageAreTakenFromTheRichText() throws IOException {
    String png =
        HexFormat.of()
            .formatHex(
                Base64.getDecoder()
                    .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    String page =
        "<html><body><p>图<img width=1 src=\"file:///C:/Temp/clip_image001.png\"></p></body></html>";
    String rich = "{\\rtf1 t\\par{\\pict\\pngblip " + png + "}\\par}";

    assertThat(read(new Pasted(Optional.of(page), Optional.of(rich), "图")).media()).hasSize(1);
    assertThat(read(new Pasted(Optional.of(page), Optional.of("{\\rtf1 t\\par}"), "图")).media())
        .isEmpty();
  }

  @Test
  void plainLinesAreChapters() throws IOException {
    Plan plan =
        read(new Pasted(Optional.empty(), Optional.empty(), "一、基础\n发展较快。\n二、任务\n（一）建平台\n建成平台。"));
    assertThat(plan.sections()).hasSize(2);
  }
}
