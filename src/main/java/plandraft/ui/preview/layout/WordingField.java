package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import plandraft.layout.Pattern;
import plandraft.say.Words;
import plandraft.ui.kit.Entry;
import plandraft.ui.kit.Icons;

/// One wording: a line of text with named places, which a menu puts in.
final class WordingField<T> {
  private final Line<T> line;
  private final List<String> path;
  private final Words words;
  private final Places places;
  private final Change change;
  private final Entry entry;
  private final Field field;

  WordingField(Line<T> line, String parent, String name, Words words, Change change) {
    this.line = line;
    this.path = List.of(parent, line.key());
    this.words = words;
    this.places = new Places(words);
    this.change = change;
    this.entry = new Entry(name, this::typed);
    if (line.optional()) {
      entry.prompting(words.say("line.none"));
    }
    HBox.setHgrow(entry.node(), Priority.ALWAYS);
    this.field = new Field(name, entry.node(), new HBox(4, entry.node(), menu(name)));
  }

  Node node() {
    return field.node();
  }

  void show(T wordings) {
    field.wrong(Optional.empty());
    entry.show(line.text().apply(wordings).map(places::spoken).orElse(""));
  }

  private MenuButton menu(String name) {
    MenuButton menu = new MenuButton("", Icons.of("plus"));
    menu.setAccessibleText(words.say("place.insert", name));
    for (Pattern.Value value : line.places()) {
      MenuItem item = new MenuItem(places.spoken(value));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> insert(places.spoken(value)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void insert(String place) {
    entry.node().insertText(entry.node().getCaretPosition(), place);
    entry.node().requestFocus();
    entry.node().end();
  }

  private void typed(String text) {
    if (text.isBlank() && !line.optional()) {
      field.wrong(Optional.of(words.say("line.needed")));
      return;
    }
    change.make(
        now -> text.isBlank() ? now.without(path) : now.with(path, places.written(text.strip())),
        refused -> field.wrong(refused.map(places::unknown)));
  }
}
