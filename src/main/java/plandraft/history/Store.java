package plandraft.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import plandraft.model.Plan;

/// The plan in hand with its whole history: the one mutable place of the program. Confined to one
/// thread (the window's).
public final class Store {
  /// How many steps can be undone.
  public static final int DEPTH = 1000;

  private record Step(String name, Plan plan) {}

  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();
  private final List<Runnable> watchers = new ArrayList<>();
  private final List<BiConsumer<Plan, Plan>> returning = new ArrayList<>();
  private Plan plan;
  private Optional<Plan> saved;
  private Role role = Role.DRAFTING;
  private boolean telling;

  public Store(Plan plan) {
    this.plan = plan;
    this.saved = Optional.of(plan);
  }

  /// A store of a plan that was never saved as it stands, such as one kept from a crash.
  public static Store unsaved(Plan plan) {
    Store store = new Store(plan);
    store.saved = Optional.empty();
    return store;
  }

  /// The plan as it stands.
  public Plan plan() {
    return plan;
  }

  /// Changes the plan in one step that undo names `step`; an edit that changes nothing leaves no
  /// step. In role 审阅 only the comments may differ.
  ///
  /// @throws IllegalStateException from within a watcher, or if the role forbids the change
  public void edit(String step, UnaryOperator<Plan> change) {
    Plan next = change.apply(plan);
    if (next == plan) {
      return;
    }
    refuseWatchers();
    if (!allowed(next)) {
      throw new IllegalStateException("a reviewer may only comment");
    }
    past.push(new Step(step, plan));
    if (past.size() > DEPTH) {
      past.removeLast();
    }
    future.clear();
    become(next);
  }

  /// Takes the last step back; does nothing when there is none, or none the role allows.
  public void undo() {
    move(past, future);
  }

  /// Does the step again that was taken back last; does nothing when there is none, or none the
  /// role allows.
  public void redo() {
    move(future, past);
  }

  /// The name of the step that undo would take back.
  public Optional<String> undoStep() {
    return next(past).map(Step::name);
  }

  /// The name of the step that redo would do again.
  public Optional<String> redoStep() {
    return next(future).map(Step::name);
  }

  /// Calls `show` at once and whenever `part` of the plan is another object than before; running
  /// the result ends the watching.
  public <T> Runnable watch(Function<Plan, T> part, Consumer<? super T> show) {
    Watch<T> watch = new Watch<>(part, show);
    return follow(() -> watch.look(plan));
  }

  /// Calls `news` at once and after every edit, undo, redo, save and change of role; running the
  /// result ends it.
  public Runnable follow(Runnable news) {
    tell(news);
    watchers.add(news);
    return () -> watchers.remove(news);
  }

  /// Calls `news` with the plan before and after every undo and redo, once all who follow know.
  public void followReturns(BiConsumer<Plan, Plan> news) {
    returning.add(news);
  }

  /// Whether there are changes that no file holds yet.
  public boolean unsaved() {
    return saved.filter(written -> written == plan).isEmpty();
  }

  /// Notes that a file now holds `written`.
  public void saved(Plan written) {
    saved = Optional.of(written);
    tellAll();
  }

  /// What the user may do.
  public Role role() {
    return role;
  }

  /// Changes what the user may do.
  public void actAs(Role next) {
    role = next;
    tellAll();
  }

  private Optional<Step> next(Deque<Step> steps) {
    return Optional.ofNullable(steps.peek()).filter(step -> allowed(step.plan()));
  }

  private boolean allowed(Plan next) {
    return role != Role.REVIEWING || next.withComments(plan.comments()).equals(plan);
  }

  private void move(Deque<Step> from, Deque<Step> to) {
    refuseWatchers();
    next(from)
        .ifPresent(
            step -> {
              from.pop();
              to.push(new Step(step.name(), plan));
              Plan before = plan;
              become(step.plan());
              returning.forEach(news -> news.accept(before, plan));
            });
  }

  private void refuseWatchers() {
    if (telling) {
      throw new IllegalStateException("the plan cannot be changed by one who watches it");
    }
  }

  private void become(Plan next) {
    plan = next;
    tellAll();
  }

  /// Tells those who follow in the order they came; one who stops following meanwhile hears no
  /// more.
  private void tellAll() {
    tell(() -> List.copyOf(watchers).stream().filter(watchers::contains).forEach(Runnable::run));
  }

  private void tell(Runnable news) {
    boolean before = telling;
    telling = true;
    try {
      news.run();
    } finally {
      telling = before;
    }
  }
}
