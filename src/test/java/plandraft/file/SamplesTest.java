package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.query.Digests;
import plandraft.query.Passage;
import plandraft.query.Passages;
import plandraft.query.References;
import plandraft.query.WordCount;

/// The sample plans and templates that come with the program.
final class SamplesTest {
  private static final Pattern HALF_WIDTH = Pattern.compile("[一-龥][,;:!?()\"']|[,;:!?()\"'][一-龥]");

  @TempDir Path folder;

  static List<Template> samples() {
    return Templates.samples();
  }

  static List<Template> templates() throws FileTrouble {
    return new Templates(Path.of("no-templates-of-ones-own")).all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleSavedComesBackAsItWas(Template sample) throws FileTrouble {
    Plan plan = sample.plan();
    Path file = folder.resolve(sample.name() + ".plan");

    PlanFile.write(plan, file);

    assertThat(PlanFile.read(file)).isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsWellAndLacksNothing(Template sample) throws FileTrouble {
    Plan plan = sample.plan();

    assertThat(printed(plan)).doesNotContain(References.MISSING).doesNotContainPattern(HALF_WIDTH);
    assertThat(Digests.toCheck(plan)).isEmpty();
    assertThat(measures(plan))
        .isNotEmpty()
        .allSatisfy(
            measure -> {
              assertThat(measure.responsibility().leads()).isNotEmpty();
              assertThat(plan.units()).containsAll(measure.responsibility().units());
              assertThat(measure.deadline()).isNotBlank();
            });
  }

  @Test
  void theLargeSampleIsAWholePlan() throws FileTrouble {
    Plan plan = samples().getFirst().plan();

    assertThat(indicators(plan))
        .hasSize(30)
        .allSatisfy(indicator -> assertThat(indicator.basis().printed()).isNotBlank());
    assertThat(plan.tasks()).hasSize(8);
    assertThat(plan.tasks().stream().mapToInt(task -> task.children().size()).sum()).isEqualTo(32);
    assertThat(WordCount.of(plan).words()).isBetween(8_000, 12_000);
    assertThat(printed(plan)).contains("31项主要发展指标");
  }

  @Test
  void theSmallSampleIsReadAtAGlance() throws FileTrouble {
    Plan plan = samples().getLast().plan();

    assertThat(indicators(plan))
        .hasSize(6)
        .allSatisfy(indicator -> assertThat(indicator.milestones()).hasSize(2));
    assertThat(WordCount.of(plan).words()).isBetween(800, 2_000);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateBeginsAPlanOfItsOwn(Template template) throws FileTrouble {
    Plan plan = template.plan();

    assertThat(plan.sections()).isNotEmpty();
    assertThat(plan.indicatorTables()).hasSize(1);
    assertThat(indicators(plan)).isEmpty();
    assertThat(plan.tasks()).isEmpty();
    assertThat(printed(plan)).doesNotContain(References.MISSING).doesNotContain("温州", "数字经济");
  }

  private static String printed(Plan plan) {
    return Passages.of(References.of(plan))
        .all()
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<Indicator> indicators(Plan plan) {
    return plan.indicatorTables().stream().flatMap(table -> table.indicators().stream()).toList();
  }

  private static List<Measure> measures(Plan plan) {
    return plan.tasks().stream()
        .flatMap(task -> task.children().stream())
        .map(Task::measures)
        .flatMap(List::stream)
        .toList();
  }
}
