package plandraft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import plandraft.check.Checker;
import plandraft.check.Report;
import plandraft.check.Settings;
import plandraft.history.Store;
import plandraft.model.Plan;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;

/// Checks the plan beside the window after every pause and tells the views that show findings.
final class Checking {
  private static final Duration PAUSE = Duration.millis(300);

  private record Checked(Plan plan, Report report) {}

  private final Checker checker = Checker.of(Settings.USUAL);
  private final List<BiConsumer<Plan, Report>> views = new ArrayList<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private Checking(Store store, Jobs jobs) {
    Latest<Plan, Checked> latest = jobs.latest((plan, first) -> check(plan), this::tell);
    pause.setOnFinished(passed -> latest.ask(store.plan()));
  }

  /// Begins to check what the store holds.
  static Checking of(Store store, Jobs jobs) {
    Checking checking = new Checking(store, jobs);
    store.watch(plan -> plan, plan -> checking.pause.playFromStart());
    return checking;
  }

  /// Tells `view` of every check from now on.
  void follow(BiConsumer<Plan, Report> view) {
    views.add(view);
  }

  private Checked check(Plan plan) {
    return new Checked(plan, checker.report(plan, Optional.empty()));
  }

  private void tell(Checked checked) {
    views.forEach(view -> view.accept(checked.plan(), checked.report()));
  }
}
