package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import plandraft.edit.Sections;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Numbers typed into the text become live references where they are a table's beyond doubt; those
/// written otherwise are told with their places.
final class BindStoryTest extends Story {
  private static final Id<Section> ADDED = new Id<>("added");

  /// Opens the sample with a paragraph of its own at its end.
  private void openWith(String words) throws IOException {
    Plan plan = Samples.plan("sample-county-agriculture");
    List<Section> sections = new ArrayList<>(plan.sections());
    Block paragraph = Block.Paragraph.of(new Id<>("added-p"), words);
    sections.add(Section.of(ADDED, "核对用").withBody(List.of(paragraph)));
    Path file = session.choose("own.plan");
    PlanFile.write(plan.withSections(sections), file);
    openFile();
  }

  @Test
  void whatIsBeyondDoubtIsBoundAndTheRestIsListed() throws IOException {
    openWith("到2026年，智能农机保有量达到518台，数字农业产值达到17亿元。");
    hands.command("绑定文中数据");
    Stage dialog = dialog("绑定文中数据");
    ListView<?> list = (ListView<?>) hands.named("没有绑定的数据");
    assertThat(list.getItems()).hasSize(1);
    assertThat(hands.sees("绑定了 1 处；写法与表不同、没有绑定的有 1 处。")).isTrue();
    assertThat(why(list)).contains("达到17亿元", "数字农业产值", "16");
    Screens.take("bind", 760, 460, dialog);
    hands.press(KeyCode.ENTER);

    assertThat(added(saved("bound.plan").plan()))
        .filteredOn(Inline.IndicatorValue.class::isInstance)
        .hasSize(1);
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(added(saved("undone.plan").plan())).allMatch(Inline.Text.class::isInstance);
  }

  @Test
  void aTextWithNothingToBindIsToldSo() throws IOException {
    openWith("加强组织领导。");
    hands.command("绑定文中数据");
    session.untilIdle();
    click("知道了");
    hands.settled();
    assertThat(hands.sees("撤销“绑定文中数据”")).isFalse();
  }

  /// What the list says of its first number.
  private static String why(ListView<?> list) {
    return Hands.looked(
        () ->
            list.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" ")));
  }

  private static List<Inline> added(Plan plan) {
    return ((Block.Paragraph) Sections.find(plan, ADDED).orElseThrow().body().getFirst()).inlines();
  }
}
