package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.model.Breakdown;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.quantity.Meaning;
import plandraft.query.Digests;
import plandraft.query.Outline;
import plandraft.query.Passage;
import plandraft.query.Passages;
import plandraft.query.References;
import plandraft.query.Scheme;
import plandraft.query.TaskTable;
import plandraft.query.WordCount;

/// The sample plans and templates that come with the program.
final class SamplesTest {
  private static final Pattern HALF_WIDTH = Pattern.compile("[一-龥][,;:!?()\"']|[,;:!?()\"'][一-龥]");

  private static final String WORK_POINTS = "work-points-2019";

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
    assertThat(measures(plan)).isNotEmpty();
    assertThat(measures(plan).stream().flatMap(each -> each.responsibility().units().stream()))
        .filteredOn(unit -> !plan.units().contains(unit))
        .isEqualTo(sample.name().equals(WORK_POINTS) ? List.of("市自然资源规划局") : List.of());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyMeasureHasALeadUnitAndADeadlineWhereTheFormNamesThem(Template sample)
      throws FileTrouble {
    boolean asPrinted = sample.name().equals(WORK_POINTS);

    assertThat(measures(sample.plan()))
        .allSatisfy(
            measure -> {
              assertThat(measure.responsibility().printed()).isNotBlank();
              assertThat(measure.responsibility().leads().isEmpty()).isEqualTo(asPrinted);
              assertThat(measure.deadline().isEmpty()).isEqualTo(asPrinted);
            });
  }

  @Test
  void theWorkPointsAreNumberedTwice() throws FileTrouble {
    Plan plan = sample(WORK_POINTS);
    Map<Place, String> numbers =
        Outline.of(plan, new Scheme(Scheme.USUAL.patterns(), Set.of(2)))
            .all()
            .collect(Collectors.toMap(Outline.Entry::place, Outline.Entry::number));
    Map<Id<Task>, String> table = TaskTable.numbers(plan);
    List<Task> tasks = plan.tasks().stream().flatMap(task -> task.children().stream()).toList();

    assertThat(tasks).hasSize(23);
    assertThat(tasks).extracting(task -> table.get(task.id())).startsWith("1.").endsWith("23.");
    assertThat(tasks)
        .extracting(task -> numbers.get(Place.of(Place.Part.TASK, task.id())))
        .containsExactlyElementsOf(
            Stream.concat(
                    IntStream.rangeClosed(1, 19).mapToObj(number -> number + "."),
                    Stream.of("（一）", "（二）", "（三）", "（四）"))
                .toList());
  }

  @Test
  void theWorkPointsCarryTheBreakdownsAndEvaluationsAsPrinted() throws FileTrouble {
    Plan plan = sample(WORK_POINTS);

    assertThat(plan.breakdowns())
        .allSatisfy(
            breakdown -> {
              assertThat(breakdown.totals())
                  .extracting(Breakdown.Line::name)
                  .containsExactly("全市 标线", "全市 高线");
              assertThat(breakdown.regions()).hasSize(15);
            });
    assertThat(plan.breakdowns())
        .extracting(breakdown -> breakdown.columns().size())
        .containsExactly(11, 12);
    assertThat(plan.breakdowns().getLast().columns())
        .extracting(Breakdown.Column::group)
        .filteredOn(group -> !group.isEmpty())
        .containsExactly("通信设施建设和改造", "通信设施建设和改造");
    assertThat(plan.grids())
        .extracting(grid -> grid.rows().size() - grid.headerRows())
        .containsExactly(12, 30);
    assertThat(plan.annexes()).hasSize(5);
  }

  @Test
  void theDistrictSampleHasSomethingForAlmostEveryDocument() throws FileTrouble {
    assertThat(Documents.of(sample("sample-district-manufacturing")))
        .extracting(DocumentKind::id)
        .contains("plan", "explanation", "notice", "targets", "responsibilities", "leads")
        .contains("breakdown", "lists", "projects", "investment", "press", "workbook");
  }

  @Test
  void theCitySampleHasValuesThatAreNone() throws FileTrouble {
    List<Indicator> indicators = indicators(sample("sample-city-digital-economy"));

    assertThat(indicators).hasSize(14);
    assertThat(indicators)
        .filteredOn(indicator -> indicator.base().meaning() instanceof Meaning.None)
        .extracting(Indicator::name)
        .containsExactly("“掌上办公”比例", "依申请政务服务办件“一网通办”率");
    assertThat(indicators)
        .filteredOn(indicator -> indicator.target().isBlank())
        .extracting(Indicator::name)
        .containsExactly("在役工业机器人数量");
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

  private static Plan sample(String name) throws FileTrouble {
    for (Template template : samples()) {
      if (template.name().equals(name)) {
        return template.plan();
      }
    }
    throw new AssertionError("no sample " + name);
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

  @Test
  void templatesAndSamplesHaveATitleInBothLanguages() throws FileTrouble {
    assertThat(Stream.concat(templates().stream(), samples().stream()))
        .allSatisfy(
            template -> {
              assertThat(template.titleIn(Locale.SIMPLIFIED_CHINESE)).isEqualTo(template.title());
              assertThat(template.titleIn(Locale.ENGLISH)).matches("[\\x20-\\x7e]+");
            });
  }

  @Test
  void aTemplateOfOnesOwnIsCalledAsItsFile() throws FileTrouble {
    PlanFile.write(samples().getLast().plan(), folder.resolve("区县模板.plan"));

    Template own = new Templates(folder).all().getFirst();

    assertThat(own.titleIn(Locale.ENGLISH)).isEqualTo("区县模板");
    assertThat(own.titleIn(Locale.ROOT)).isEqualTo("区县模板");
  }
}
