package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;

class PlacesTest {
  private final Plan plan = SamplePlan.plan();
  private final Places places = Places.of(plan, Scheme.USUAL);

  @ParameterizedTest
  @CsvSource({
    "plan:,示例区发展规划",
    "section:s-aims,一、总体要求 （二）发展目标",
    "block:b2,一、总体要求 （二）发展目标",
    "section:x-aims,起草说明 · 发展目标",
    "indicator:i1,指标 · 产业产值",
    "target:i1,指标 · 产业产值 · 目标值",
    "task:k2-1,任务 · 3.加强领导",
    "measure:k1-1-m,任务 · 1.建好平台 · 第1条举措",
    "block:k1-1-b,任务 · 1.建好平台",
    "annex:a1,附件 · 任务分解表",
    "stage:st1,稿次 · 2021年3月",
    "document_text:d1,起草说明",
    "grid:gone,已删除的内容"
  })
  void everyPlaceHasAPathThatReadersFind(String place, String path) {
    assertThat(places.path(Place.read(place).orElseThrow()).in(Locale.CHINA)).isEqualTo(path);
  }

  @Test
  void pathsAreSaidInTheReadersLanguage() {
    Place target = Place.of(Place.Part.TARGET, SamplePlan.VALUE);
    assertThat(places.path(target).in(Locale.ENGLISH)).isEqualTo("Indicators · 产业产值 · target");
  }

  @Test
  void theTableNumbersTasksThroughAndCategoriesApart() {
    assertThat(TaskTable.numbers(plan))
        .containsEntry(new Id<Task>("k1"), "一、")
        .containsEntry(new Id<Task>("k1-2"), "2.")
        .containsEntry(new Id<Task>("k2"), "二、")
        .containsEntry(new Id<Task>("k2-1"), "3.");
  }

  @Test
  void measuresAndTasksWithoutLeadUnitAreListed() {
    assertThat(TaskTable.withoutLead(plan))
        .extracting(Place::toString)
        .containsExactly("measure:k1-2-m", "task:k2-1");
  }
}
