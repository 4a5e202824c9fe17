package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// The press release: a draft from the plan's facts until somebody writes one.
class PressTest {
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(List.of(Section.of(new Id<>("s1"), "总则")))
          .withTasks(List.of(Task.of(new Id<>("t1"), "建平台"), Task.of(new Id<>("t2"), "育企业")))
          .withIndicatorTables(List.of(table()));

  @Test
  void theDraftTellsFirstFiguresPartsAndTasks() throws FileTrouble {
    assertThat(lines(plan))
        .containsExactly(
            "# 《示例规划》新闻通稿",
            "== portrait FOOT",
            "[title] 《示例规划》新闻通稿",
            "[flush] ",
            "[body] 《示例规划》明确了到2025年的发展目标和重点任务。",
            "[body] **主要目标。**到2025年，产值达到200亿元以上。",
            "[body] **总体框架。**全文包括总则等1个部分。",
            "[body] **重点任务。**共部署2项任务：一是建平台；二是育企业。");
  }

  @Test
  void aPlanOfOneYearIsForThatYear() throws FileTrouble {
    assertThat(lines(plan.withHeader(Header.of("示例要点", "年度工作要点", 2024, 2025))))
        .contains("[body] 《示例要点》明确了2025年的发展目标和重点任务。", "[body] **主要目标。**2025年，产值达到200亿元以上。");
  }

  /// 达到100 says nothing: the next figure of the category is told, or none.
  @Test
  void aBareNumberIsNotTold() throws FileTrouble {
    Indicator bare = Indicator.of(new Id<>("i0"), "接入率", 2020).withTarget(Quantity.read("100"));
    IndicatorTable.Group first = table().groups().getFirst();
    List<Indicator> indicators = List.of(bare, first.indicators().getFirst());
    assertThat(lines(plan.withIndicatorTables(List.of(table(first, indicators)))))
        .contains("[body] **主要目标。**到2025年，产值达到200亿元以上。");
    assertThat(lines(plan.withIndicatorTables(List.of(table(first, List.of(bare))))))
        .noneMatch(line -> line.contains("主要目标"));
  }

  @Test
  void requirementsThatAreAPartOfTheTextAreNoTask() throws FileTrouble {
    Task part = Task.of(new Id<>("t9"), "总则");
    List<Task> tasks = Stream.concat(plan.tasks().stream(), Stream.of(part)).toList();
    assertThat(lines(plan.withTasks(tasks))).contains("[body] **重点任务。**共部署2项任务：一是建平台；二是育企业。");
    assertThat(lines(plan.withTasks(List.of(part)))).noneMatch(line -> line.contains("重点任务。**"));
  }

  private static IndicatorTable table(IndicatorTable.Group group, List<Indicator> indicators) {
    return new IndicatorTable(
        new Id<>("tb"),
        "目标",
        IndicatorTable.usualColumns(),
        List.of(new IndicatorTable.Group(group.id(), group.name(), indicators)),
        List.of());
  }

  @Test
  void whatThePlanDoesNotHoldIsNotTold() throws FileTrouble {
    assertThat(lines(plan.withTasks(List.of()).withIndicatorTables(List.of())))
        .noneMatch(line -> line.contains("重点任务。**") || line.contains("主要目标"));
  }

  @Test
  void aTextOfItsOwnStandsInForTheDraft() throws FileTrouble {
    Block own = Block.Paragraph.of(new Id<>("b"), "今天发布。");
    Section section = Section.of(new Id<>("x"), "").withBody(List.of(own));
    DocumentText text = new DocumentText(new Id<>("d"), "press", List.of(section), List.of());
    assertThat(lines(plan.withDocumentTexts(List.of(text))))
        .contains("[body] 今天发布。")
        .noneMatch(line -> line.contains("总体框架"));
  }

  private static List<String> lines(Plan plan) throws FileTrouble {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    return Printed.lines(Documents.kind("press").orElseThrow().compose(plan, layouts)).toList();
  }

  private static IndicatorTable table() {
    Indicator value =
        Indicator.of(new Id<>("i1"), "产值", 2020).withUnit("亿元").withTarget(Quantity.read("200以上"));
    Indicator empty = Indicator.of(new Id<>("i2"), "待定", 2020);
    return new IndicatorTable(
        new Id<>("tb"),
        "目标",
        IndicatorTable.usualColumns(),
        List.of(
            new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(value)),
            new IndicatorTable.Group(new Id<>("g2"), "结构", List.of(empty))),
        List.of());
  }
}
