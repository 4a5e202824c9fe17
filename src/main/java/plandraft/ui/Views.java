package plandraft.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.history.Store;
import plandraft.layout.Layouts;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Scheme;
import plandraft.query.Search;
import plandraft.ui.annex.AnnexList;
import plandraft.ui.annex.PictureView;
import plandraft.ui.kit.Action;
import plandraft.ui.plan.StageLog;
import plandraft.ui.preview.LayoutDesk;
import plandraft.ui.preview.Preview;
import plandraft.ui.write.ChapterEditor;

/// The views that stand in the middle, each for the places it is made for.
final class Views {
  private static final int TOOLS = 4;

  private final Store store;
  private final Seat seat;
  private final Neighbours desk;
  private final List<Runnable> settling = new ArrayList<>();
  private Optional<Screen> preview = Optional.empty();
  private Consumer<Layouts> relaid = layouts -> {};
  private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
  private Optional<ChapterEditor> editor = Optional.empty();
  private final TableViews tables;
  private final Making making;
  private final Versioning versioning;
  private final Pasting pasting;
  private List<Finding> findings = List.of();
  private List<Finding> bindable = List.of();

  /// What the views ask of the desk.
  ///
  /// @param show shows a place wherever it is
  /// @param focus tells that a place has the focus where it is shown
  /// @param comment lets the user comment on a place, or on some words of it
  /// @param answer lets the user answer a comment
  /// @param at tells that the caret has come to a comment, or to none
  record Neighbours(
      Consumer<Place> show,
      Consumer<Place> focus,
      BiConsumer<Place, Optional<Comment.Span>> comment,
      Consumer<Id<Comment>> answer,
      Consumer<Optional<Id<Comment>>> at) {}

  /// @param making makes annexes and what they hold
  /// @param versioning shows the versions of the plan
  Views(Store store, Seat seat, Neighbours desk, Making making, Versioning versioning) {
    this.store = store;
    this.seat = seat;
    this.desk = desk;
    this.making = making;
    this.versioning = versioning;
    this.pasting = new Pasting(seat);
    this.tables =
        new TableViews(store, seat.place().ids(), seat.locale(), desk.focus(), settling::add);
  }

  void fill(Centre centre) {
    centre.add(this::isPicture, shown -> picture());
    centre.add(this::isText, shown -> editor());
    tables.fill(centre);
    centre.add(shown -> shown.part() == Part.STAGE, shown -> stages());
    centre.add(Views::isAnnexes, shown -> annexes());
  }

  /// Whether what changed at a place is in view where the user works now: in the running text that
  /// follows every change, or on the pages of the documents.
  boolean follows(Screen current, Place there) {
    boolean text =
        editor
            .filter(shown -> shown.node() == current.node())
            .filter(shown -> shown.isOn(there))
            .isPresent();
    return text || preview.filter(current::equals).isPresent();
  }

  /// Where a place is to be seen: an annex shows what it holds.
  Place target(Place wanted) {
    return store.plan().annexes().stream()
        .filter(annex -> wanted.equals(Place.of(Part.ANNEX, annex.id())))
        .findFirst()
        .map(Views::content)
        .orElse(wanted);
  }

  private static Place content(Annex annex) {
    return switch (annex.content()) {
      case Content.OfTable table -> new Place(Part.TABLE, table.table());
      case Content.OfTasks _ -> new Place(Part.TASK, "");
      case Content.OfText _, Content.OfPicture _ -> Place.of(Part.ANNEX, annex.id());
    };
  }

  /// Gives the view of the documents as pages, made when it is first asked for.
  void preview(String name, Consumer<Screen> ready, Consumer<Throwable> failed) {
    if (preview.isPresent()) {
      ready.accept(preview.get());
      return;
    }
    seat.place()
        .jobs()
        .file(
            name,
            progress -> seat.place().layouts().read(),
            layouts -> {
              preview = Optional.of(preview(layouts));
              ready.accept(preview.get());
            },
            failed);
  }

  private Screen preview(Layouts layouts) {
    Preview pages = Preview.of(store, layouts, seat.place().jobs(), seat.locale(), desk.show());
    relaid = pages::lay;
    pages.show("plan");
    List<Action> actions = pages.actions();
    return new Screen(shown -> false, pages.node(), shown -> {}, actions.subList(0, 1), actions);
  }

  /// Lets the user see and change how documents are laid out.
  void layouts() {
    LayoutDesk.open(
        new LayoutDesk.Work(
            store.plan(),
            seat.place().layouts(),
            seat.place().jobs(),
            seat.ask(),
            seat.locale(),
            next -> relaid.accept(next)));
  }

  /// Ends whatever is half done, such as a burst of typing.
  void settle() {
    settling.forEach(Runnable::run);
  }

  /// Selects what was found, if it is in running text.
  void select(Search.Match found) {
    if (isText(found.place())) {
      editor.ifPresent(text -> text.show(found));
    }
  }

  /// Selects the words that a comment is on, if they are in running text.
  void select(Comment comment) {
    if (isText(comment.place())) {
      editor.ifPresent(text -> text.show(comment));
    }
  }

  /// Marks what a check found fault with.
  void doubt(List<Finding> next) {
    findings = next;
    editor.ifPresent(text -> text.doubt(next));
    tables.doubt(next);
  }

  /// Offers to bind the number typed last, if it is among those that can be bound.
  void offer(Plan checked, List<Finding> next) {
    bindable = next;
    editor.ifPresent(text -> text.offer(checked, next));
  }

  /// Selects words in the text, if their place is in it.
  void select(Place there, int from, String sought) {
    if (isText(there) && !sought.isEmpty()) {
      editor.ifPresent(text -> text.select(there, from, sought));
    }
  }

  /// How large running text is shown; 1 is its actual size.
  double zoom() {
    return editor
        .map(ChapterEditor::zoom)
        .orElseGet(() -> seat.place().preferences().now().zoom() / 100.0);
  }

  /// How long the section at the caret is, in words; blank while no text is in view.
  ReadOnlyStringProperty length() {
    return length.getReadOnlyProperty();
  }

  private boolean isText(Place shown) {
    return switch (shown.part()) {
      case SECTION, BLOCK, DOCUMENT_TEXT -> true;
      case TASK -> !shown.id().isBlank();
      case ANNEX -> !shown.id().isBlank() && !isPicture(shown);
      default -> false;
    };
  }

  private boolean isPicture(Place shown) {
    return shown.part() == Part.ANNEX
        && !shown.id().isBlank()
        && Annexes.find(store.plan(), new Id<>(shown.id()))
            .filter(annex -> annex.content() instanceof Content.OfPicture)
            .isPresent();
  }

  private Screen picture() {
    PictureView view = PictureView.of(store, seat.locale(), seat.place().jobs(), making::picture);
    return new Screen(this::isPicture, view.node(), view::show, List.of(), view.actions());
  }

  private static boolean isAnnexes(Place shown) {
    return shown.part() == Part.ANNEX && shown.id().isBlank();
  }

  private Screen annexes() {
    AnnexList list =
        AnnexList.of(
            store,
            seat.place().ids(),
            seat.locale(),
            new AnnexList.Neighbours(
                desk.show(), desk.focus(), making.actions(), making::picture, making::pasted));
    return new Screen(Views::isAnnexes, list.node(), list::show, List.of(), list.actions());
  }

  private Screen editor() {
    ChapterEditor editor =
        ChapterEditor.of(
            store,
            seat.place().ids(),
            Scheme.of(store.plan()),
            seat.locale(),
            new ChapterEditor.Outside(
                desk.show(),
                desk.comment(),
                desk.answer(),
                making.pictures()::choose,
                pasting::read));
    editor.zoom(zoom());
    this.editor = Optional.of(editor);
    editor.doubt(findings);
    editor.offer(store.plan(), bindable);
    settling.add(editor::settle);
    editor.placeProperty().addListener((property, was, now) -> desk.focus().accept(now));
    editor.commentProperty().addListener((property, was, now) -> desk.at().accept(now));
    length.bind(
        Bindings.when(editor.node().sceneProperty().isNotNull())
            .then(editor.lengthProperty())
            .otherwise(""));
    return new Screen(
        this::isText,
        editor.node(),
        editor::show,
        editor.actions().stream().limit(TOOLS).toList(),
        editor.actions());
  }

  private Screen stages() {
    return versioning.screen(StageLog.of(store, seat.place().ids(), seat.locale()));
  }
}
