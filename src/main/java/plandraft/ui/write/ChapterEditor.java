package plandraft.ui.write;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import plandraft.check.Finding;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Scheme;
import plandraft.query.Search;
import plandraft.recognize.Excerpt;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Shortcuts;

/// The editor of running text: chapters, the preamble, tasks' texts, annexes, documents' own texts.
public final class ChapterEditor {
  /// How much larger or smaller one step of zooming shows the text.
  private static final double STEP = 1.1;

  private final Store store;
  private final Words words;
  private final Outside outside;
  private final Writing writing;
  private final ProseArea area;
  private final TextColumn column;
  private final Formatting formatting;
  private final Referring referring;
  private final Placing placing;
  private final Finder finding;
  private final Doubts doubts;
  private final Remarking remarking;
  private final Offering offering;
  private final Counting counting;
  private final ReadOnlyObjectWrapper<Place> place =
      new ReadOnlyObjectWrapper<>(new Place(Part.PLAN, ""));
  private final BooleanBinding locked;
  private final BooleanProperty wordsOnly = new SimpleBooleanProperty();
  private LineStyle at = ProseArea.NOWHERE;
  private Place heading = new Place(Part.PLAN, "");

  /// What the editor asks of the rest of the window.
  ///
  /// @param open shows a place that is not in running text: a table, the tasks, an indicator
  /// @param comment lets the writer comment on a place, or on some words of it
  /// @param answer lets the writer answer a comment
  /// @param picture lets the writer choose a picture file, and hands on what is in it
  /// @param copied hands on what another program left on the clipboard, if that is more than plain
  ///   words
  public record Outside(
      Consumer<Place> open,
      BiConsumer<Place, Optional<Comment.Span>> comment,
      Consumer<Id<Comment>> answer,
      Consumer<Consumer<Media>> picture,
      Consumer<Consumer<Optional<Excerpt>>> copied) {}

  private ChapterEditor(
      Store store, Ids ids, Scheme scheme, Locale locale, Outside outside, Duration pause) {
    this.store = store;
    this.outside = outside;
    this.words = Words.of(ChapterEditor.class, locale);
    this.writing = Writing.in(store, ids, scheme, words, outside, pause);
    this.area = writing.area();
    this.column = new TextColumn(writing, words);
    this.formatting = new Formatting(area, ids, writing);
    this.placing = new Placing(store, area, ids, writing, words);
    this.referring = new Referring(store, area, writing, words);
    this.finding = new Finder(area);
    this.doubts = new Doubts(area, locale);
    this.remarking = new Remarking(area, writing, finding, words);
    this.offering = Offering.over(column.pane(), area, writing, words);
    this.counting = new Counting(words);
    this.locked = area.editableProperty().not();
  }

  /// An editor of what the store holds.
  public static ChapterEditor of(
      Store store, Ids ids, Scheme scheme, Locale locale, Outside outside) {
    return of(store, ids, scheme, locale, outside, Writing.PAUSE);
  }

  /// An editor in which another pause ends a burst of typing.
  static ChapterEditor of(
      Store store, Ids ids, Scheme scheme, Locale locale, Outside outside, Duration pause) {
    ChapterEditor editor = new ChapterEditor(store, ids, scheme, locale, outside, pause);
    editor.build();
    return editor;
  }

  private void build() {
    String styles =
        Objects.requireNonNull(ChapterEditor.class.getResource("write.css")).toExternalForm();
    column.pane().getStylesheets().add(styles);
    area.setAccessibleText(words.say("editor"));
    area.setContextMenu(menu());
    Shortcuts.listen(column.pane(), actions());
    Asides.over(area, List.of(doubts::told, remarking::told));
    area.caretPositionProperty().addListener((_, _, _) -> look());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::unlight);
    store.follow(
        () -> {
          area.setEditable(!store.locked());
          look();
        });
  }

  /// Escape ends the lighting of what was found.
  private void unlight(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      finding.light("");
    }
  }

  /// The editor as it stands in the window.
  public Node node() {
    return column.pane();
  }

  /// The place of the plan the caret is at: the section or task written in, or the very paragraph
  /// if someone commented on it.
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// How long the section at the caret is, in words; blank where there is none.
  public ReadOnlyStringProperty lengthProperty() {
    return counting.told();
  }

  /// Shows `place` within the chapter or text it belongs to, a heading at the top; does nothing if
  /// it is in no running text.
  public void show(Place wanted) {
    if (writing.show(wanted)) {
      doubts.light();
      int row = row(wanted);
      area.moveCaret(new Spot(row, 0));
      if (wanted.part() == Part.BLOCK) {
        area.requestFollowCaret();
      } else {
        area.showParagraphAtTop(row);
      }
    }
  }

  /// Whether `place` is in the portion that is shown.
  public boolean isOn(Place place) {
    return writing.isOn(place);
  }

  /// Shows what was found, selected, and lights the same words wherever they stand in the portion.
  public void show(Search.Match found) {
    String sought = found.passage().text().substring(found.from(), found.to());
    show(found.place());
    finding.light(sought);
    select(found.place(), found.from(), sought);
  }

  /// Selects `words` that begin at `from` in the printed text of a place in the portion, if they
  /// still do.
  public void select(Place there, int from, String words) {
    List<TextRow> rows = writing.rows();
    IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).place().equals(there))
        .filter(i -> rows.get(i).text().startsWith(words, from))
        .findFirst()
        .ifPresent(i -> finding.select(new Spot(i, from), words.length()));
  }

  /// Selects the words that a comment is on, wherever they are by now.
  public void show(Comment comment) {
    if (!isOn(comment.place())) {
      show(comment.place());
    }
    remarking.show(comment);
  }

  /// The comment whose words the caret is in or next to.
  public ReadOnlyObjectProperty<Optional<Id<Comment>>> commentProperty() {
    return remarking.at();
  }

  /// Tints the words that a check found fault with.
  public void doubt(List<Finding> next) {
    doubts.show(next);
  }

  /// Offers to bind the number that was typed last, if it is among those that can be bound in what
  /// was `checked`; what could be bound before is not offered.
  public void offer(Plan checked, List<Finding> bindable) {
    if (checked == store.plan()) {
      offering.offer(bindable);
    }
  }

  /// Makes a step of what was typed last, before the plan is saved, exported or changed elsewhere.
  public void settle() {
    writing.settle();
  }

  /// How large the text is shown; 1 is its actual size.
  public double zoom() {
    return column.zoom();
  }

  /// Shows the text at a multiple of its actual size, from half to three times.
  public void zoom(double factor) {
    column.zoom(factor);
  }

  /// What can be done in the text, and how large it is shown.
  public List<Action> actions() {
    return Stream.concat(editing().stream(), zooming().stream()).toList();
  }

  private List<Action> editing() {
    return List.of(
        edit(words.say("bold"), "Shortcut+B", "bold", () -> formatting.emphasise(Emphasis.BOLD)),
        edit(words.say("kai"), "Shortcut+K", "type", () -> formatting.emphasise(Emphasis.KAI)),
        edit(words.say("item"), "Shortcut+L", "list", formatting::toggleItems),
        edit(words.say("panel"), "Shortcut+Shift+L", "sidebar", formatting::togglePanel),
        edit(words.say("refer"), "Shortcut+R", "link", referring::choose),
        edit(words.say("refer.form"), "Shortcut+Shift+U", "repeat", referring::reform),
        Action.of(words.say("place"), "Shortcut+Shift+T", "layout", placing::choose)
            .disabledWhen(locked.or(wordsOnly)),
        Action.of(words.say("place.file"), "", "image", this::placePicture)
            .disabledWhen(locked.or(wordsOnly)),
        Action.of(words.say("comment"), "Shortcut+Shift+M", "message-square", this::comment),
        Action.of(words.say("comment.answer"), "Shift+F2", "corner-down-right", this::answer)
            .disabledWhen(remarking.none()));
  }

  private List<Action> zooming() {
    return List.of(
        Action.of(words.say("zoom.in"), "Shortcut+Equals", "zoom-in", () -> zoom(zoom() * STEP)),
        Action.of(words.say("zoom.out"), "Shortcut+Minus", "zoom-out", () -> zoom(zoom() / STEP)),
        Action.of(words.say("zoom.reset"), "Shortcut+0", "", () -> zoom(1)));
  }

  private Action edit(String text, String keys, String icon, Runnable run) {
    return Action.of(text, keys, icon, run).disabledWhen(locked);
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            edit(words.say("cut"), "Shortcut+X", "scissors", area::cut).menuItem(),
            Action.of(words.say("copy"), "Shortcut+C", "copy", area::copy).menuItem(),
            edit(words.say("paste"), "Shortcut+V", "clipboard", area::paste).menuItem(),
            new SeparatorMenuItem());
    editing().forEach(action -> menu.getItems().add(action.menuItem()));
    return menu;
  }

  private int row(Place wanted) {
    List<TextRow> rows = writing.rows();
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).place().equals(wanted))
        .findFirst()
        .orElse(0);
  }

  private void look() {
    if (!writing.rows().isEmpty()) {
      LineStyle style = area.getParagraph(area.getCurrentParagraph()).getParagraphStyle();
      if (!style.equals(at)) {
        at = style;
        wordsOnly.set(!Placing.takes(style.line()));
        heading = heading(area.getCurrentParagraph());
        boolean commented =
            style.marks().contains(Mark.COMMENTED) || style.marks().contains(Mark.COMMENTED_WITHIN);
        place.set(commented ? style.line().place() : heading);
      }
      remarking.look();
      counting.count(store.plan(), heading);
    }
  }

  /// The section or task whose text a row is.
  private Place heading(int row) {
    return IntStream.iterate(row, i -> i >= 0, i -> i - 1)
        .mapToObj(i -> area.getParagraph(i).getParagraphStyle().line())
        .filter(line -> line instanceof Line.Heading || line instanceof Line.TaskTitle)
        .map(Line::place)
        .findFirst()
        .orElseGet(() -> area.getParagraph(row).getParagraphStyle().line().place());
  }

  private void comment() {
    remarking.comment(store.plan(), outside.comment());
  }

  private void answer() {
    writing.settle();
    remarking.at().get().ifPresent(outside.answer());
  }

  private void placePicture() {
    writing.settle();
    outside.picture().accept(placing::place);
  }
}
