package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Tasks;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Names in cells and the units, tasks and remarks they stand for.
class UnitFilterTest {
  static Stream<Plan> plans() {
    return RandomPlans.first(50);
  }

  @Test
  void unitsOfTheRegisterComeFirstInItsOrder() {
    Plan plan = TaskPlans.small();
    assertThat(UnitFilter.named(plan)).containsExactly("市经信局", "市科技局", "市通发办", "各县（市、区）人民政府");
    assertThat(UnitFilter.named(plan.withUnits(List.of("市通发办", "市档案局"))))
        .startsWith("市通发办")
        .doesNotContain("市档案局")
        .hasSize(4);
    assertThat(UnitFilter.named(plan.withTasks(List.of()))).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyUnitOfEveryMeasureIsNamed(Plan plan) {
    List<String> named = UnitFilter.named(plan);
    Tasks.all(plan.tasks())
        .flatMap(task -> task.measures().stream())
        .forEach(measure -> assertThat(named).containsAll(measure.responsibility().units()));
  }

  @ParameterizedTest
  @CsvSource({"task:t1, true, t1", "measure:m-2, false, m-2", "task:task:x, true, task:x"})
  void aRowIsKnownByItsKey(String key, boolean task, String id) {
    TaskRow row = TaskRow.read(key);
    assertThat(row.key()).isEqualTo(key);
    assertThat(row.task().isPresent()).isEqualTo(task);
    assertThat(row.measure().isPresent()).isEqualTo(!task);
    assertThat(row.id()).isEqualTo(id);
    assertThat(task ? TaskRow.of(new Id<>(id)) : TaskRow.ofMeasure(new Id<>(id))).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲、乙|2",
        "甲，乙；丙|3",
        "各县（市、区）人民政府|1",
        "甲（一、二）、乙|2",
        "、、|0",
        "甲、甲|1",
        "' 甲 、 乙 '|2",
        "甲(a、b)|1",
        "甲（一、乙|1"
      })
  void namesArePartedOutsideParentheses(String text, int names) {
    List<String> read = Listing.names(text);
    assertThat(read).hasSize(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Listing.names(Listing.text(read))).isEqualTo(read);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void onlyOpenRemarksAreCounted(Plan plan) {
    long open = plan.comments().stream().filter(Comment::open).count();
    assertThat(Remarks.open(plan).values().stream().mapToLong(count -> count).sum())
        .isEqualTo(open);
    assertThat(Remarks.open(plan).values()).allMatch(count -> count > 0);
  }
}
