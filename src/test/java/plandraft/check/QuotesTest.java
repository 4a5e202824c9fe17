package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// Names with quotation marks of their own stand in a finding's sentence with inner ones.
class QuotesTest {
  private static final String NAME = "“两区两中心”建设";

  private static Plan plan(String kind) {
    Plan plan = Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025));
    return switch (kind) {
      case "annex" ->
          plan.withAnnexes(
              List.of(new Annex(new Id<>("a"), NAME, new Annex.Content.OfText(List.of()))));
      case "lost table" ->
          plan.withAnnexes(
              List.of(new Annex(new Id<>("a"), NAME, new Annex.Content.OfTable("gone"))));
      case "heading" ->
          plan.withSections(
              List.of(Section.of(new Id<>("s"), NAME), Section.of(new Id<>("t"), "其他")));
      case "tasks" -> plan.withTasks(List.of(task("1", NAME), task("2", "“一网通办”改革")));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Task task(String id, String title) {
    String same = "提升示例云计算中心支撑能力，建设示例数据中心，健全示例云计算生态体系。";
    return Task.of(new Id<>("k" + id), title)
        .withMeasures(List.of(Measure.of(new Id<>("m" + id), same)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"annex", "lost table", "heading", "tasks"})
  void noMarksStandWithinMarks(String kind) {
    assertThat(Checker.of(Settings.USUAL).check(plan(kind)))
        .extracting(it -> it.sentence().in(Locale.SIMPLIFIED_CHINESE))
        .filteredOn(sentence -> sentence.contains("‘"))
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(deepest(sentence)).as(sentence).isEqualTo(1));
  }

  private static int deepest(String sentence) {
    int depth = 0;
    int deepest = 0;
    for (char c : sentence.toCharArray()) {
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
