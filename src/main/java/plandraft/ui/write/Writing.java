package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import plandraft.check.Fix;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Digests;
import plandraft.query.Scheme;
import plandraft.recognize.Excerpt;
import plandraft.say.Words;

/// Keeps what the area shows and what the plan holds the same: a burst of typing becomes one step
/// of the plan, and of a plan changed elsewhere only the rows that differ are shown anew. While an
/// input method is composing neither happens.
final class Writing implements Desk {
  /// How long a pause ends a burst of typing.
  static final Duration PAUSE = Duration.millis(500);

  /// How long a burst may go on without a pause.
  static final Duration LONGEST = Duration.seconds(10);

  private final Store store;
  private final Scheme scheme;
  private final Words words;
  private final ChapterEditor.Outside outside;
  private final PauseTransition pause;
  private final PauseTransition longest = new PauseTransition(LONGEST);
  private final LineNodes nodes;
  private final ProseArea area;
  private final Mirror mirror;
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
  private Optional<Place> root = Optional.empty();
  private boolean pending;
  private boolean typed;
  private boolean late;

  private Writing(
      Store store,
      Ids ids,
      Scheme scheme,
      Words words,
      ChapterEditor.Outside outside,
      Duration pause) {
    this.store = store;
    this.scheme = scheme;
    this.words = words;
    this.outside = outside;
    this.pause = new PauseTransition(pause);
    this.nodes = new LineNodes(Faces.here(), words, this);
    this.area = new ProseArea(ids, this, nodes);
    this.mirror = new Mirror(area);
  }

  /// Writing in what the store holds, showing nothing yet.
  ///
  /// @param pause how long a pause ends a burst of typing
  static Writing in(
      Store store,
      Ids ids,
      Scheme scheme,
      Words words,
      ChapterEditor.Outside outside,
      Duration pause) {
    Writing writing = new Writing(store, ids, scheme, words, outside, pause);
    writing.pause.setOnFinished(_ -> writing.settle());
    store.watchLock(writing.locked::set);
    store.watch(plan -> plan, writing::become);
    return writing;
  }

  /// The area the plan is shown in.
  ProseArea area() {
    return area;
  }

  /// The nodes of its lines.
  LineNodes nodes() {
    return nodes;
  }

  /// Whether there is nothing to write in.
  ReadOnlyBooleanProperty blank() {
    return blank.getReadOnlyProperty();
  }

  /// The rows as the plan holds them.
  List<TextRow> rows() {
    return mirror.rows();
  }

  /// Shows the portion that `place` is on; false if it is in no running text.
  boolean show(Place place) {
    settle();
    Optional<Portion> portion = Portion.of(store.plan(), place, scheme);
    portion.ifPresent(
        next -> {
          boolean same = root.equals(Optional.of(next.root())) && !rows().isEmpty();
          root = Optional.of(next.root());
          if (same) {
            mirror.update(next.rows());
          } else {
            begin(next.rows());
          }
        });
    return portion.isPresent();
  }

  /// Whether `place` is in the portion that is shown.
  boolean isOn(Place place) {
    return Portion.of(store.plan(), place, scheme)
        .map(Portion::root)
        .filter(is -> root.equals(Optional.of(is)))
        .isPresent();
  }

  private void begin(List<TextRow> next) {
    blank.set(next.isEmpty());
    mirror.begin(next);
  }

  private void become(Plan plan) {
    late = pending || area.composing();
    if (late) {
      return;
    }
    root.flatMap(place -> Portion.of(plan, place, scheme))
        .ifPresent(portion -> mirror.update(portion.rows()));
  }

  @Override
  public void typed() {
    if (pending && longest.getStatus() == Animation.Status.STOPPED) {
      settle();
    } else {
      if (!pending) {
        longest.playFromStart();
      }
      pending = true;
      pause.playFromStart();
    }
  }

  @Override
  public void settle() {
    done(Step.TYPING);
  }

  @Override
  public void done(Step step) {
    done(step, UnaryOperator.identity());
  }

  @Override
  public void done(Step step, UnaryOperator<Plan> besides) {
    if (area.composing() || !pending && step == Step.TYPING) {
      return;
    }
    pause.stop();
    pending = false;
    Rewriting rewriting = new Rewriting(rows(), mirror.written());
    typed = step == Step.TYPING || step == Step.PASTE;
    mirror.held(rewriting.after());
    store.edit(step.in(words), plan -> besides.apply(rewriting.on(plan)));
    if (late) {
      become(store.plan());
    }
  }

  @Override
  public void copied(Consumer<Optional<Excerpt>> give) {
    outside.copied().accept(give);
  }

  @Override
  public ObservableBooleanValue locked() {
    return locked.getReadOnlyProperty();
  }

  @Override
  public void checked(Id<Section> section) {
    settle();
    store.edit(words.say("step.checked"), plan -> checked(plan, section));
  }

  private static Plan checked(Plan plan, Id<Section> section) {
    return plan.withDocumentTexts(
        plan.documentTexts().stream().map(text -> Digests.checked(plan, text, section)).toList());
  }

  @Override
  public void take(Fix fix) {
    settle();
    typed = false;
    Spot caret = area.caret();
    store.edit(fix.step().in(words.locale()), fix.change());
    mirror.moveCaret(caret);
  }

  @Override
  public boolean busy() {
    return pending || area.composing();
  }

  @Override
  public boolean wrote() {
    return typed;
  }

  @Override
  public void undo() {
    settle();
    typed = false;
    store.undo();
  }

  @Override
  public void redo() {
    settle();
    typed = false;
    store.redo();
  }

  @Override
  public void open(Place place) {
    settle();
    outside.open().accept(place);
  }
}
