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
import plandraft.edit.Spans;
import plandraft.model.Dossier;
import plandraft.model.Plan;

/// The dossier in hand with its whole history: the one mutable place of the program. Confined to
/// one thread (the window's).
public final class Store {
  /// How many steps can be undone.
  public static final int DEPTH = 1000;

  private record Step(String name, Dossier dossier) {}

  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();
  private final List<Runnable> watchers = new ArrayList<>();
  private final List<BiConsumer<Plan, Plan>> returning = new ArrayList<>();
  private Dossier dossier;
  private Optional<Dossier> saved;
  private Role role = Role.DRAFTING;
  private boolean telling;

  public Store(Dossier dossier) {
    this.dossier = dossier;
    this.saved = Optional.of(dossier);
  }

  public Store(Plan plan) {
    this(Dossier.of(plan));
  }

  /// A store of what was never saved as it stands, such as work kept from a crash.
  public static Store unsaved(Dossier dossier) {
    Store store = new Store(dossier);
    store.saved = Optional.empty();
    return store;
  }

  /// The plan as it stands.
  public Plan plan() {
    return dossier.plan();
  }

  /// The plan as it stands and all that is kept beside it.
  public Dossier dossier() {
    return dossier;
  }

  /// Changes the plan in one step that undo names `step`; an edit that changes nothing leaves no
  /// step. In role 审阅 only the comments may differ.
  ///
  /// @throws IllegalStateException from within a watcher, or if the role forbids the change
  public void edit(String step, UnaryOperator<Plan> change) {
    editDossier(step, held -> held.withPlan(change.apply(held.plan())));
  }

  /// Changes the plan and what is kept beside it in one step that undo names `step`, such as
  /// freezing a version; not in role 审阅.
  ///
  /// @throws IllegalStateException from within a watcher, or if the role forbids the change
  public void editDossier(String step, UnaryOperator<Dossier> change) {
    Dossier next = following(change.apply(dossier));
    if (next == dossier) {
      return;
    }
    refuseWatchers();
    if (!allowed(next)) {
      throw new IllegalStateException("a reviewer may only comment");
    }
    past.push(new Step(step, dossier));
    if (past.size() > DEPTH) {
      past.removeLast();
    }
    future.clear();
    become(next);
  }

  /// The dossier with comments still on the words they were made on.
  private Dossier following(Dossier next) {
    return next.withPlan(Spans.follow(dossier.plan(), next.plan()));
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
    Watch<Plan, T> watch = new Watch<>(part, show);
    return follow(() -> watch.look(dossier.plan()));
  }

  /// Calls `show` at once and whenever `part` of the dossier is another object than before; running
  /// the result ends the watching.
  public <T> Runnable watchDossier(Function<Dossier, T> part, Consumer<? super T> show) {
    Watch<Dossier, T> watch = new Watch<>(part, show);
    return follow(() -> watch.look(dossier));
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
    return saved.filter(written -> written == dossier).isEmpty();
  }

  /// Notes that a file now holds `written`.
  public void saved(Dossier written) {
    saved = Optional.of(written);
    tellAll();
  }

  /// What the user may do.
  public Role role() {
    return role;
  }

  /// Whether the role keeps the user from changing anything but the comments.
  public boolean locked() {
    return role == Role.REVIEWING;
  }

  /// Calls `show` at once and whenever the plan is locked or unlocked; running the result ends it.
  public Runnable watchLock(Consumer<Boolean> show) {
    Watch<Store, Boolean> watch = new Watch<>(Store::locked, show);
    return follow(() -> watch.look(this));
  }

  /// Changes what the user may do.
  public void actAs(Role next) {
    role = next;
    tellAll();
  }

  private Optional<Step> next(Deque<Step> steps) {
    return Optional.ofNullable(steps.peek()).filter(step -> allowed(step.dossier()));
  }

  private boolean allowed(Dossier next) {
    return !locked() || next.withPlan(next.plan().withComments(plan().comments())).equals(dossier);
  }

  private void move(Deque<Step> from, Deque<Step> to) {
    refuseWatchers();
    next(from)
        .ifPresent(
            step -> {
              from.pop();
              to.push(new Step(step.name(), dossier));
              Plan before = plan();
              become(step.dossier());
              returning.forEach(news -> news.accept(before, plan()));
            });
  }

  private void refuseWatchers() {
    if (telling) {
      throw new IllegalStateException("the plan cannot be changed by one who watches it");
    }
  }

  private void become(Dossier next) {
    dossier = next;
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
