package plandraft.ui.write;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Ids;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.kit.Action;

/// The editor of running text: chapters, the preamble, tasks' texts, documents' own texts.
public final class ChapterEditor {
  private final Store store;
  private final Words words;
  private final Writing writing;
  private final ProseArea area;
  private final Sheet sheet;
  private final Formatting formatting;

  private ChapterEditor(
      Store store, Ids ids, Scheme scheme, Locale locale, Consumer<Place> opening) {
    this.store = store;
    this.words = Words.of(ChapterEditor.class, locale);
    this.writing = new Writing(store, scheme, words, opening);
    Faces faces = Faces.here();
    LineNodes nodes = new LineNodes(faces, words, writing::open);
    this.area = new ProseArea(ids, writing, nodes);
    this.sheet = new Sheet(area, nodes, faces);
    this.formatting = new Formatting(area, ids, writing);
  }

  /// An editor of what the store holds.
  ///
  /// @param opening shows a place that is not in running text: a table, the tasks, an indicator
  public static ChapterEditor of(
      Store store, Ids ids, Scheme scheme, Locale locale, Consumer<Place> opening) {
    ChapterEditor editor = new ChapterEditor(store, ids, scheme, locale, opening);
    editor.writing.writeIn(editor.area);
    editor.area.setAccessibleText(editor.words.say("editor"));
    String sheet =
        Objects.requireNonNull(ChapterEditor.class.getResource("write.css")).toExternalForm();
    editor.sheet.pane().getStylesheets().add(sheet);
    store.follow(() -> editor.area.setEditable(store.role() == Role.DRAFTING));
    return editor;
  }

  /// The editor as it stands in the window.
  public Node node() {
    return sheet.pane();
  }

  /// Shows `place` at the top, within the chapter or text it belongs to; does nothing if it is in
  /// no running text.
  public void show(Place place) {
    if (writing.show(place)) {
      int row = 0;
      for (int i = 0; i < writing.rows().size(); i++) {
        if (writing.rows().get(i).place().equals(place)) {
          row = i;
          break;
        }
      }
      area.moveCaret(new Spot(row, 0));
      area.showParagraphAtTop(row);
    }
  }

  /// Makes a step of what was typed last, before the plan is saved, exported or changed elsewhere.
  public void settle() {
    writing.settle();
  }

  /// What can be done in the text.
  public List<Action> actions() {
    return List.of(
        Action.of(
            words.say("bold"), "Shortcut+B", "bold", () -> formatting.emphasise(Emphasis.BOLD)),
        Action.of(
            words.say("kai"), "Shortcut+K", "italic", () -> formatting.emphasise(Emphasis.KAI)),
        Action.of(words.say("item"), "Shortcut+L", "list", formatting::toggleItems),
        Action.of(words.say("panel"), "Shortcut+Shift+L", "layout", formatting::togglePanel),
        Action.of(
            words.say("zoom.in"),
            "Shortcut+Equals",
            "zoom-in",
            () -> sheet.zoom(sheet.zoom() * 1.1)),
        Action.of(
            words.say("zoom.out"),
            "Shortcut+Minus",
            "zoom-out",
            () -> sheet.zoom(sheet.zoom() / 1.1)),
        Action.of(words.say("zoom.reset"), "Shortcut+DIGIT0", "", () -> sheet.zoom(1)));
  }
}
