package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.HeadingNumbers;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// An imported plan keeps the way in which its headings were numbered, and prints it again.
class HeadingSchemeTest {
  private static final String TITLE = "示例市示例发展规划";
  private static final List<String> USUAL = List.of("{一}、", "（{一}）", "{1}.", "（{1}）");
  private static Layouts layouts;

  @BeforeAll
  static void read() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  private static Plan imported(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }

  private static Document written(String title, String headings) {
    return Texts.document(
        title + "\n" + String.join("\n", headings.split("/")).replace("~", "\n这里说明有关情况。"));
  }

  private static Optional<HeadingNumbers> numbers(String headings) {
    return imported(written(TITLE, headings)).numbering();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第一章 总则~/第二章 任务~|第{一}章　,{一}、,（{一}）,{1}.,（{1}）|",
        "第1章 总则~/第2章 任务~|第{1}章　,{一}、,（{一}）,{1}.,（{1}）|",
        "第一章 总则/第一节 依据~/第二章 任务/第一节 网络~|第{一}章　,第{一}节　,{一}、,（{一}）,{1}.,（{1}）|",
        "第一章 总则/第一节 依据~/第二章 任务/第二节 网络~|第{一}章　,第{一}节　,{一}、,（{一}）,{1}.,（{1}）|2",
        "第一章 总则/一、依据~/第二章 任务/一、网络~|第{一}章　,{一}、,（{一}）,{1}.,（{1}）|",
        "第一篇 总则/第一章 依据~/第二篇 任务/第二章 网络~|第{一}篇　,第{一}章　,{一}、,（{一}）,{1}.,（{1}）|2",
        "一、总则/1.依据~/2.范围~/二、任务/1.网络~|{一}、,{1}.,（{1}）|",
        "1 总则~/2 任务/2.1 网络~|{1}　,{1.1}　,{1.1.1}　,{1.1.1.1}　,（{1}）|",
        "第一章 总则/1.1 依据~/第二章 任务/2.1 网络~|第{一}章　,{1.1}　,{1.1.1}　,{1.1.1.1}　,（{1}）|",
        "1 总则/1.1 依据~/（1）法规~/2 任务/2.1 网络~|{1}　,{1.1}　,（{1}）|",
        "一、总则/（一）依据/1.法规~/（二）范围/2.地域~/二、任务~|{一}、,（{一}）,{1}.,（{1}）|3"
      })
  void theNumbersOfATextAreItsScheme(String headings, String levels, String runningOn) {
    Set<Integer> running = runningOn == null ? Set.of() : Set.of(Integer.valueOf(runningOn));
    List<String> expected = List.of(levels.split(",", -1));
    assertThat(numbers(headings)).contains(new HeadingNumbers(expected, running));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总则~/二、任务~",
        "一、总则/（一）依据/1.法规~/（二）范围/1.地域~/二、任务~",
        "第一章 总则~",
        "前言~",
        "这里只有一段话，没有标题。"
      })
  void theUsualNumbersAreLeftToTheLayout(String headings) {
    assertThat(numbers(headings)).isEmpty();
  }

  @Test
  void decimalNumbersOfWorkPointsDoNotRunOn() {
    String headings = "1 要求/1.1 目标/1.1.1 增长~/1.1.2 质量~/2 举措/2.1 网络/2.1.1 铁路~";
    assertThat(imported(written("示例市2026年工作要点", headings)).numbering())
        .contains(HeadingNumbers.DECIMALS);
  }

  @Test
  void theTasksOfWorkPointsRunOnUnlessTheyBeginAgain() {
    String runningOn = "一、要求/（一）目标/1.增长~/2.质量~/（二）重点/3.网络~/二、措施~";
    String again = runningOn.replace("3.网络", "1.网络");
    String title = "示例市2026年工作要点";
    assertThat(imported(written(title, runningOn)).numbering()).isEmpty();
    assertThat(imported(written(title, again)).numbering())
        .contains(new HeadingNumbers(USUAL, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一篇 开局/第一章 环境/第一节 成就~/第二节 机遇~/第二章 要求/第一节 方针~/第二篇 产业/第三章 制造~/第四章 服务~",
        "前言~/第一章 现状/第一节 发展~/第二章 举措/第一节 网络/一、铁路~/（一）新线。开工建设。/二、公路~/第二节 绿色~",
        "一、总则/1.依据~/2.范围~/二、举措/1.网络~/（1）铁路。按期建成。/（2）公路。提前建成。",
        "一、总则/（一）依据/1.法规~/2.规章~/（二）范围/3.地域~/二、保障~",
        "1 总则~/2 举措/2.1 网络/2.1.1 铁路。开工建设。/2.1.2 公路。提前建成。/2.2 绿色~/3 保障~",
        "第一章 总则/1.1 依据~/1.2 范围~/第二章 举措/2.1 网络~"
      })
  void whatIsPrintedAgainHasTheSameHeadings(String headings) {
    Plan plan = imported(written(TITLE, headings));
    Document printed = Documents.kind("plan").orElseThrow().compose(plan, layouts);
    Plan again = imported(printed);
    assertThat(again.numbering()).isEqualTo(plan.numbering());
    assertThat(Told.chapters(again)).isEqualTo(Told.chapters(plan));
    assertThat(printed.blocks().flatMap(HeadingSchemeTest::lines))
        .containsSubsequence(
            List.of(headings.replaceAll("。[^/]*", "").replaceAll("~", "").split("/")).stream()
                .map(HeadingSchemeTest::unspaced)
                .toList());
  }

  private static Stream<String> lines(Block block) {
    return block instanceof Paragraph paragraph
        ? Stream.of(
            unspaced(String.join("", paragraph.runs().stream().map(Run::text).toList()))
                .replaceAll("。.*", ""))
        : Stream.empty();
  }

  private static String unspaced(String line) {
    return line.replaceAll("[\\s　]+", "");
  }
}
