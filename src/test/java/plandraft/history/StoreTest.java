package plandraft.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

class StoreTest {
  private final Plan empty = Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025));
  private final Store store = new Store(empty);

  private void addSection(String heading) {
    store.edit("新增" + heading, plan -> plan.withSections(List.of(section(heading))));
  }

  private static Section section(String heading) {
    return Section.of(new Id<>(heading), heading);
  }

  @Test
  void undoAndRedoWalkThroughNamedSteps() {
    addSection("甲");
    addSection("乙");
    assertThat(store.undoStep()).contains("新增乙");
    store.undo();
    assertThat(store.plan().sections()).containsExactly(section("甲"));
    assertThat(store.redoStep()).contains("新增乙");
    store.redo();
    assertThat(store.plan().sections()).containsExactly(section("乙"));
    assertThat(store.redoStep()).isEmpty();
  }

  @Test
  void undoingEverythingGivesTheFirstPlanBack() {
    addSection("甲");
    addSection("乙");
    store.undo();
    store.undo();
    store.undo();
    assertThat(store.plan()).isSameAs(empty);
    assertThat(store.undoStep()).isEmpty();
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    addSection("甲");
    store.undo();
    addSection("乙");
    assertThat(store.redoStep()).isEmpty();
  }

  @Test
  void anEditThatChangesNothingLeavesNoStep() {
    store.edit("空", plan -> plan.withSections(List.of()));
    assertThat(store.undoStep()).isEmpty();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void watchersSeeTheirPartAtOnceAndOnlyWhenItChanges() {
    List<Integer> sections = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    Runnable end = store.watch(Plan::sections, now -> sections.add(now.size()));
    store.watch(plan -> plan.header().title(), titles::add);
    addSection("甲");
    end.run();
    addSection("乙");
    assertThat(sections).containsExactly(0, 1);
    assertThat(titles).containsExactly("规划");
  }

  @Test
  void aWatcherCannotEdit() {
    assertThatThrownBy(() -> store.watch(Plan::sections, now -> addSection("甲")))
        .isInstanceOf(IllegalStateException.class);
    addSection("乙");
    assertThat(store.plan().sections()).hasSize(1);
  }

  @Test
  void savingIsRememberedByThePlanWritten() {
    addSection("甲");
    Plan written = store.plan();
    addSection("乙");
    store.saved(written);
    assertThat(store.unsaved()).isTrue();
    store.undo();
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void aReviewerMayOnlyComment() {
    store.actAs(Role.REVIEWING);
    assertThatThrownBy(() -> addSection("甲")).isInstanceOf(IllegalStateException.class);
    assertThat(store.plan()).isSameAs(empty);
  }

  @Test
  void followersHearOfSavesToo() {
    List<Boolean> unsaved = new ArrayList<>();
    store.follow(() -> unsaved.add(store.unsaved()));
    addSection("甲");
    store.saved(store.plan());
    assertThat(unsaved).containsExactly(false, true, false);
  }

  @Test
  void onlySoManyStepsAreKept() {
    for (int i = 0; i < Store.DEPTH + 5; i++) {
      addSection("第" + i);
    }
    for (int i = 0; i < Store.DEPTH + 5; i++) {
      store.undo();
    }
    assertThat(store.plan().sections()).containsExactly(section("第4"));
  }

  @Test
  void whatWasKeptFromACrashIsUnsavedUntilItIsSaved() {
    Store kept = Store.unsaved(empty);
    assertThat(kept.unsaved()).isTrue();
    kept.saved(empty);
    assertThat(kept.unsaved()).isFalse();
  }
}
