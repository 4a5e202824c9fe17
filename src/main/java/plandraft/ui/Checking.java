package plandraft.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import plandraft.check.Binding;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Report;
import plandraft.check.Settings;
import plandraft.file.FileTrouble;
import plandraft.file.ParentWatch;
import plandraft.file.RuleFiles;
import plandraft.model.Plan;
import plandraft.say.Message;
import plandraft.ui.kit.Latest;
import plandraft.ui.plan.RulesForm;

/// Checks the plan beside the window after every pause and tells the views that show findings.
final class Checking {
  private static final Duration PAUSE = Duration.millis(300);

  /// @param edition how often the rules had been changed by then
  private record Asked(Plan plan, Optional<Path> file, int edition) {}

  private record Checked(
      Plan plan, Report report, Optional<Message> remark, List<Finding> bindable) {}

  private final RuleFiles rules;
  private final ParentWatch parents = new ParentWatch();
  private final List<BiConsumer<Plan, Report>> views = new ArrayList<>();
  private final List<Consumer<Optional<Message>>> remarks = new ArrayList<>();
  private final List<BiConsumer<Plan, List<Finding>>> binders = new ArrayList<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Binding.Reader bindings = new Binding.Reader();
  private Optional<Checker> checker = Optional.empty();
  private int edition;
  private int begun;
  private Optional<Message> wrongRules = Optional.empty();

  private Checking(InHand inHand, Workplace place) {
    this.rules = place.rules();
    Latest<Asked, Checked> latest = place.jobs().latest((asked, _) -> check(asked), this::tell);
    pause.setOnFinished(
        passed -> latest.ask(new Asked(inHand.store().plan(), inHand.file(), edition)));
  }

  /// Begins to check the plan in hand.
  static Checking of(InHand inHand, Workplace place) {
    Checking checking = new Checking(inHand, place);
    inHand.store().watch(plan -> plan, plan -> checking.pause.playFromStart());
    return checking;
  }

  /// Tells `view` of every check from now on.
  void follow(BiConsumer<Plan, Report> view) {
    views.add(view);
  }

  /// Tells `view` after every check with what the plan was compared, or why it was not.
  void remark(Consumer<Optional<Message>> view) {
    remarks.add(view);
  }

  /// Tells `view` after every check which typed numbers can be bound to a table beyond doubt.
  void bindable(BiConsumer<Plan, List<Finding>> view) {
    binders.add(view);
  }

  /// Lets the user change the rules, and checks by them.
  void changeRules(Seat seat) {
    String name = seat.say("rules.job");
    seat.file(
        name,
        _ -> rules.read(),
        now ->
            RulesForm.open(now, seat.ask(), seat.locale())
                .ifPresent(next -> seat.file(name, _ -> written(next), _ -> changed())));
  }

  private Settings written(Settings next) throws FileTrouble {
    rules.write(next);
    return next;
  }

  private void changed() {
    edition++;
    pause.playFromStart();
  }

  private Checked check(Asked asked) {
    Checker now = checker.filter(_ -> begun == asked.edition()).orElseGet(this::begin);
    checker = Optional.of(now);
    begun = asked.edition();
    List<Finding> bindable = bindings.of(asked.plan()).certain();
    try {
      Optional<Plan> parent = parents.of(asked.plan(), asked.file());
      return new Checked(
          asked.plan(),
          now.report(asked.plan(), parent),
          wrongRules.or(
              () ->
                  parent.map(it -> Message.of(Checking.class, "parent.with", it.header().title()))),
          bindable);
    } catch (FileTrouble trouble) {
      Message told = Message.of(Checking.class, "parent.without", trouble.told());
      return new Checked(
          asked.plan(), now.report(asked.plan(), Optional.empty()), Optional.of(told), bindable);
    }
  }

  private Checker begin() {
    try {
      wrongRules = Optional.empty();
      return Checker.of(rules.read());
    } catch (FileTrouble wrong) {
      wrongRules = Optional.of(Message.of(Checking.class, "rules.wrong", wrong.told()));
      return Checker.of(Settings.USUAL);
    }
  }

  private void tell(Checked checked) {
    views.forEach(view -> view.accept(checked.plan(), checked.report()));
    remarks.forEach(view -> view.accept(checked.remark()));
    binders.forEach(view -> view.accept(checked.plan(), checked.bindable()));
  }
}
