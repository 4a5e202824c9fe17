package plandraft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import plandraft.check.Finding;
import plandraft.compose.DocumentKind;
import plandraft.file.Settings;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Changed;
import plandraft.query.Search;
import plandraft.ui.find.GoTo;
import plandraft.ui.inspect.Inspector;
import plandraft.ui.kit.Action;
import plandraft.ui.outline.OutlineTree;
import plandraft.ui.table.Curve;

/// One plan at work: outline, the view in the middle, inspector, and the bars above and below.
final class PlanDesk {
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private final Seat seat;
  private final Store store;
  private final Remarking remarking;
  private final Centre centre;
  private final Making making;
  private final Versioning versioning;
  private final Views views;
  private final OutlineTree outline;
  private final Inspector inspector;
  private final Bar bar;
  private final Above above;
  private final StatusBar status;
  private final Below below;
  private final Lists lists;
  private final Checking checking;
  private final Columns columns;
  private final PaneRing ring;
  private final BorderPane pane = new BorderPane();

  private PlanDesk(InHand inHand, Seat seat, Signing signing, Runnable editHeader) {
    this.seat = seat;
    this.store = inHand.store();
    this.remarking = remarking(signing);
    this.centre = new Centre(seat.say("centre.empty"));
    this.making = new Making(store, seat, this::show);
    this.versioning = new Versioning(store, seat, this::stand, this::show);
    this.views = views();
    this.outline = outline(new Beginning(store, seat, this::show));
    this.status = new StatusBar(seat.place(), seat.words());
    this.inspector = inspector(editHeader);
    Settings.Panes panes = seat.place().preferences().now().panes().orElse(Settings.Panes.USUAL);
    this.bar = new Bar(seat.words());
    this.above = new Above(bar, store, seat.words());
    this.below =
        new Below(centre.node(), seat.say("below"), seat.say("below.close"), panes.middle());
    this.columns = new Columns(outline.node(), below.node(), inspector.node(), panes);
    this.ring =
        new PaneRing(List.of(outline.lines(), centre.node(), inspector.node(), below.content()));
    this.lists =
        new Lists(
            below,
            store,
            seat,
            new Lists.Neighbours(
                this::show, this::show, this::show, remarking::show, this::settle));
    this.checking = Checking.of(inHand, seat.place());
    follow();
  }

  private Views views() {
    return new Views(
        store,
        seat,
        new Views.Neighbours(
            this::show, this::focus, remarking::comment, remarking::answer, remarking::light),
        making,
        versioning);
  }

  private Remarking remarking(Signing signing) {
    return new Remarking(
        store,
        seat.place(),
        seat.locale(),
        signing,
        new Remarking.Neighbours(
            this::settle,
            this::show,
            comment -> views.select(comment),
            comment -> lists.select(comment),
            () -> columns.showInspector(),
            () -> inspector.toEnd(),
            node -> inspector.reveal(node)));
  }

  private void follow() {
    lists.follow(checking);
    checking.follow((plan, report) -> outline.doubt(report.findings()));
    checking.follow((plan, report) -> views.doubt(report.findings()));
    checking.bindable(views::offer);
  }

  private OutlineTree outline(Beginning beginning) {
    return OutlineTree.of(
        store,
        seat.place().ids(),
        seat.locale(),
        new OutlineTree.Neighbours(
            this::show, making.actions(), beginning::text, () -> ring.enter(centre.node())));
  }

  private Inspector inspector(Runnable editHeader) {
    return Inspector.of(
        store,
        seat.locale(),
        new Inspector.Neighbours(
            (indicator, header) -> Curve.of(indicator, header, seat.locale()),
            remarking::thread,
            editHeader,
            status.length()));
  }

  /// The desk of the plan in hand.
  static PlanDesk of(InHand inHand, Seat seat, Signing signing, Runnable editHeader) {
    PlanDesk desk = new PlanDesk(inHand, seat, signing, editHeader);
    desk.build();
    return desk;
  }

  Parent node() {
    return pane;
  }

  /// Does `paste` when the user pastes into the outline.
  void pasteBy(Runnable paste) {
    outline
        .node()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (PASTE.match(key)) {
                paste.run();
                key.consume();
              }
            });
  }

  Bar bar() {
    return bar;
  }

  StatusBar status() {
    return status;
  }

  /// What can be done in the outline and in the view in the middle.
  List<Action> actions() {
    List<Action> actions = new ArrayList<>(outline.actions());
    actions.addAll(making.actions());
    actions.addAll(viewActions());
    return actions;
  }

  /// What can be done in the view in the middle.
  List<Action> viewActions() {
    return centre.current().map(Screen::actions).orElse(List.of());
  }

  /// Ends whatever is half done, such as a burst of typing, before the plan is saved or exported.
  void settle() {
    views.settle();
    remarking.settle();
  }

  /// Shows the place the plan opens at; the keyboard is in the outline.
  void begin(Place first) {
    show(first);
    // the outline is not in the window before its columns are styled
    columns.node().applyCss();
    outline.lines().requestFocus();
  }

  /// Gives the keyboard to the next pane, or to the one before.
  void nextPane(boolean forward) {
    ring.go(forward);
  }

  /// Shows a place in the middle, its properties at the right, its line in the outline.
  void show(Place wanted) {
    if (wanted.part() == Part.COMMENT) {
      lists.comments();
      return;
    }
    if (centre.show(views.target(wanted))) {
      bar.tools(centre.current().orElseThrow().tools());
    }
    inspector.show(wanted);
    outline.follow(wanted);
  }

  /// Brings what was undone or done again into view; a task stays in the tree it was changed in.
  private void reveal(Plan before, Plan after) {
    Optional<Screen> current = centre.current();
    Changed.place(before, after)
        .filter(there -> current.filter(screen -> views.follows(screen, there)).isEmpty())
        .ifPresent(
            there -> {
              Optional<Screen> tree =
                  current
                      .filter(screen -> there.part() == Part.TASK)
                      .filter(screen -> screen.shows().test(new Place(Part.TASK, "")));
              tree.ifPresentOrElse(screen -> screen.show().accept(there), () -> show(there));
            });
  }

  private void show(Search.Match found) {
    show(found.place());
    views.select(found);
  }

  private void show(Finding finding) {
    show(finding.at().place());
    views.select(finding.at().place(), finding.at().span().from(), finding.at().words());
  }

  private void focus(Place there) {
    inspector.show(there);
    outline.follow(there);
  }

  /// Lets the user comment on what is selected.
  void comment() {
    remarking.comment();
  }

  /// Shows the documents as pages in the middle.
  void preview() {
    settle();
    views.preview(
        seat.say("preview"),
        this::stand,
        failure -> status.tell(Troubles.sentence(failure, seat.words())));
  }

  private void stand(Screen screen) {
    centre.stand(screen);
    bar.tools(screen.tools());
  }

  /// Shows the versions of the plan.
  void versions() {
    settle();
    show(new Place(Part.STAGE, ""));
  }

  /// Lets documents of the plan's versions be made by `next`.
  void exportBy(BiConsumer<DocumentKind, Plan> next) {
    versioning.exportBy(next);
  }

  /// Opens the desk at which the user sees and changes how documents are laid out.
  void layouts() {
    settle();
    views.layouts();
  }

  /// Lets the user change the rules of the check list.
  void rules() {
    checking.changeRules(seat);
  }

  /// The lists below the middle.
  Lists lists() {
    return lists;
  }

  /// Makes live references of the numbers that are a table's beyond doubt.
  void bind() {
    settle();
    new Binder(store, seat).bind();
  }

  /// Lets the user go to a thing by its name.
  void goTo(Window window) {
    settle();
    GoTo.of(store, seat.locale(), this::show).show(window);
  }

  /// Puts a remark above the plan that stays until the plan is closed.
  void note(String sentence) {
    above.note(sentence);
  }

  private void build() {
    views.fill(centre);
    pane.setTop(above.node());
    pane.setCenter(columns.node());
    pane.setBottom(status.node());
    status.follow(store, views.length());
    store.followReturns(this::reveal);
  }

  /// Shows or hides the inspector.
  void toggleInspector() {
    columns.toggleInspector();
  }

  /// Remembers how the desk was laid out, before it is closed.
  void remember() {
    Settings.Panes panes =
        new Settings.Panes(columns.outlineWidth(), columns.inspectorWidth(), below.share());
    int zoom = (int) Math.round(views.zoom() * 100);
    seat.place().preferences().change(settings -> settings.withPanes(panes).withZoom(zoom));
  }
}
