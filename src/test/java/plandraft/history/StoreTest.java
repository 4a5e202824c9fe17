package plandraft.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Version;

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
    Dossier written = store.dossier();
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
    store.saved(store.dossier());
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
    Store kept = Store.unsaved(Dossier.of(empty));
    assertThat(kept.unsaved()).isTrue();
    kept.saved(kept.dossier());
    assertThat(kept.unsaved()).isFalse();
  }

  @Test
  void anEditRefusedToAWatcherLeavesNoTrace() {
    addSection("甲");
    addSection("乙");
    store.undo();
    for (Runnable meddling :
        List.<Runnable>of(() -> addSection("丙"), store::undo, store::redo, this::rename)) {
      assertThatThrownBy(() -> store.follow(meddling)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(store.undoStep()).contains("新增甲");
    assertThat(store.redoStep()).contains("新增乙");
    store.redo();
    assertThat(store.plan().sections()).containsExactly(section("乙"));
    store.undo();
    store.undo();
    assertThat(store.plan()).isSameAs(empty);
  }

  private void rename() {
    store.edit("改名", plan -> plan.withHeader(plan.header().withTitle("新规划")));
  }

  @Test
  void watchersAreToldInTheOrderTheyCame() {
    List<String> told = new ArrayList<>();
    for (String name : List.of("一", "二", "三")) {
      store.follow(() -> told.add(name));
    }
    told.clear();
    addSection("甲");
    store.undo();
    assertThat(told).containsExactly("一", "二", "三", "一", "二", "三");
  }

  @Test
  void oneMayStopWatchingWhileBeingTold() {
    List<String> told = new ArrayList<>();
    List<Runnable> ends = new ArrayList<>();
    store.follow(
        () -> {
          told.add("一");
          ends.forEach(Runnable::run);
        });
    ends.add(store.follow(() -> told.add("二")));
    store.follow(() -> told.add("三"));
    told.clear();
    addSection("甲");
    addSection("乙");
    assertThat(told).as("二 was ended before its turn").containsExactly("一", "三", "一", "三");
  }

  @Test
  void oneMayBeginWatchingWhileBeingTold() {
    List<String> told = new ArrayList<>();
    Runnable late = () -> told.add("后来");
    List<Runnable> begun = new ArrayList<>();
    store.follow(
        () -> {
          if (!store.plan().sections().isEmpty() && begun.isEmpty()) {
            begun.add(store.follow(late));
          }
        });
    addSection("甲");
    assertThat(told).as("told at once, and not again of the same edit").hasSize(1);
    addSection("乙");
    assertThat(told).hasSize(2);
  }

  @Test
  void endingAWatchTwiceEndsNoOther() {
    List<String> told = new ArrayList<>();
    Runnable end = store.follow(() -> told.add("一"));
    store.follow(() -> told.add("二"));
    end.run();
    end.run();
    told.clear();
    addSection("甲");
    assertThat(told).containsExactly("二");
  }

  @Test
  void aWatcherThatFailsDoesNotLockTheStore() {
    Runnable end =
        store.follow(
            () -> {
              if (!store.plan().sections().isEmpty()) {
                throw new UnsupportedOperationException("a view failed");
              }
            });
    assertThatThrownBy(() -> addSection("甲")).isInstanceOf(UnsupportedOperationException.class);
    end.run();
    assertThat(store.undoStep()).contains("新增甲");
    store.undo();
    assertThat(store.plan()).isSameAs(empty);
  }

  @Test
  void anEditThatFailsLeavesNoStep() {
    addSection("甲");
    store.undo();
    assertThatThrownBy(
            () ->
                store.edit(
                    "坏",
                    plan -> {
                      throw new UnsupportedOperationException("bad edit");
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(store.plan()).isSameAs(empty);
    assertThat(store.redoStep()).contains("新增甲");
  }

  @Test
  void watchersOfAPartAreNotToldOfOthers() {
    List<String> told = new ArrayList<>();
    store.watch(Plan::sections, now -> told.add("章"));
    store.watch(Plan::tasks, now -> told.add("任务"));
    store.watch(Plan::header, now -> told.add("抬头"));
    told.clear();
    rename();
    addSection("甲");
    store.undo();
    store.undo();
    store.saved(store.dossier());
    assertThat(told).containsExactly("抬头", "章", "章", "抬头");
  }

  @Test
  void undoingPastTheSavedPlanIsUnsavedAndRedoingIsNot() {
    addSection("甲");
    store.saved(store.dossier());
    addSection("乙");
    List<Boolean> unsaved = new ArrayList<>();
    for (Runnable step : List.<Runnable>of(store::undo, store::undo, store::redo, store::redo)) {
      step.run();
      unsaved.add(store.unsaved());
    }
    assertThat(unsaved).containsExactly(false, true, false, true);
  }

  @Test
  void aPlanSavedAndThenLeftByANewEditIsNeverSavedAgain() {
    addSection("甲");
    store.saved(store.dossier());
    store.undo();
    addSection("乙");
    store.undo();
    assertThat(store.unsaved()).isTrue();
    assertThat(store.redoStep()).contains("新增乙");
  }

  @Test
  void aReviewerCommentsAndTakesCommentsBack() {
    Plan commented = empty.withComments(List.of(comment()));
    store.actAs(Role.REVIEWING);
    store.edit("新增意见", plan -> plan.withComments(commented.comments()));
    assertThat(store.plan()).isEqualTo(commented);
    store.undo();
    assertThat(store.plan()).isEqualTo(empty);
    store.redo();
    assertThat(store.plan()).isEqualTo(commented);
  }

  @Test
  void aReviewerCannotChangeMoreBesideAComment() {
    store.actAs(Role.REVIEWING);
    assertThatThrownBy(
            () ->
                store.edit(
                    "意见和章",
                    plan ->
                        plan.withComments(List.of(comment())).withSections(List.of(section("甲")))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.plan()).isSameAs(empty);
    assertThat(store.undoStep()).isEmpty();
  }

  @Test
  void aReviewerCannotTakeBackWhatADrafterDid() {
    addSection("甲");
    addSection("乙");
    store.undo();
    Plan drafted = store.plan();
    store.actAs(Role.REVIEWING);
    assertThat(store.undoStep()).isEmpty();
    assertThat(store.redoStep()).isEmpty();
    store.undo();
    store.redo();
    assertThat(store.plan()).isSameAs(drafted);
    store.actAs(Role.DRAFTING);
    assertThat(store.undoStep()).contains("新增甲");
    assertThat(store.redoStep()).contains("新增乙");
  }

  @Test
  void whoWatchesTheLockIsToldOnceOfEachChange() {
    List<Boolean> told = new ArrayList<>();
    Runnable end = store.watchLock(told::add);
    store.actAs(Role.DRAFTING);
    addSection("甲");
    store.actAs(Role.REVIEWING);
    store.actAs(Role.REVIEWING);
    assertThat(store.locked()).isTrue();
    store.actAs(Role.DRAFTING);
    end.run();
    store.actAs(Role.REVIEWING);
    assertThat(told).containsExactly(false, true, false);
  }

  private static Comment comment() {
    return Comment.of(
        new Id<>("c"), Place.of(Place.Part.PLAN, new Id<Plan>("p")), "甲", Instant.EPOCH, "建议补充");
  }

  private Version freeze(String stage) {
    Version version = new Version(new Id<>(stage), stage, "甲", Instant.EPOCH, "", store.plan());
    store.editDossier("定稿" + stage, dossier -> dossier.frozen(version));
    return version;
  }

  @Test
  void freezingIsUndoneAndDoneAgainLikeAnyEdit() {
    addSection("甲");
    Version draft = freeze("初稿");
    addSection("乙");
    store.undo();
    assertThat(store.dossier().versions()).containsExactly(draft);
    assertThat(store.undoStep()).contains("定稿初稿");
    store.undo();
    assertThat(store.dossier().versions()).isEmpty();
    assertThat(store.plan().sections()).containsExactly(section("甲"));
    store.redo();
    assertThat(store.dossier().versions()).containsExactly(draft);
  }

  @Test
  void editingThePlanKeepsItsVersionsAndTheirWatchersQuiet() {
    List<Integer> told = new ArrayList<>();
    Runnable end = store.watchDossier(Dossier::versions, versions -> told.add(versions.size()));
    freeze("初稿");
    addSection("甲");
    store.undo();
    store.undo();
    end.run();
    freeze("送审稿");
    assertThat(told).containsExactly(0, 1, 0);
  }

  @Test
  void aFrozenPlanIsUnsavedUntilWritten() {
    freeze("初稿");
    assertThat(store.unsaved()).isTrue();
    store.saved(store.dossier());
    assertThat(store.unsaved()).isFalse();
    store.editDossier("空", dossier -> dossier.withVersions(dossier.versions()));
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void aReviewerFreezesNothing() {
    store.actAs(Role.REVIEWING);
    assertThatThrownBy(() -> freeze("初稿")).isInstanceOf(IllegalStateException.class);
    assertThat(store.dossier().versions()).isEmpty();
  }
}
