package plandraft.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Footnote;
import plandraft.quantity.Quantity;
import plandraft.say.Words;

/// The footnotes below an indicator table: one line for each mark that a value bears or a footnote
/// explains.
final class Footnotes {
  private final VBox box = new VBox(2);
  private final Words words;
  private final BiConsumer<String, String> explain;
  private Map<String, String> shown = Map.of();
  private boolean editable = true;

  /// @param explain told a mark and what it shall mean
  Footnotes(Words words, BiConsumer<String, String> explain) {
    this.words = words;
    this.explain = explain;
    box.getStyleClass().add("table-notes");
  }

  Node node() {
    return box;
  }

  void show(IndicatorTable table, boolean may) {
    Map<String, String> next = marks(table);
    if (!next.equals(shown) || may != editable) {
      shown = next;
      editable = may;
      box.getChildren().setAll(next.entrySet().stream().map(note -> line(note)).toList());
    }
    box.setVisible(!next.isEmpty());
    box.setManaged(!next.isEmpty());
  }

  /// Every mark in use with what it means, which may be nothing yet.
  static Map<String, String> marks(IndicatorTable table) {
    Map<String, String> marks = new LinkedHashMap<>();
    table.footnotes().forEach(note -> marks.put(note.mark(), note.text()));
    table.indicators().stream()
        .flatMap(indicator -> Stream.of(indicator.base(), indicator.target()))
        .filter(Quantity::isMarked)
        .forEach(quantity -> marks.putIfAbsent(quantity.mark(), ""));
    return marks;
  }

  /// The table whose mark means `text`; nothing takes the footnote away.
  static IndicatorTable explained(IndicatorTable table, String mark, String text, Ids ids) {
    List<Footnote> next = new ArrayList<>();
    boolean known = false;
    for (Footnote note : table.footnotes()) {
      boolean meant = note.mark().equals(mark);
      known |= meant;
      if (!meant) {
        next.add(note);
      } else if (!text.isBlank()) {
        next.add(new Footnote(note.id(), mark, text));
      }
    }
    if (!known && !text.isBlank()) {
      next.add(new Footnote(ids.fresh(), mark, text));
    }
    return table.withFootnotes(next);
  }

  private Node line(Map.Entry<String, String> note) {
    Label mark = new Label(note.getKey());
    mark.getStyleClass().add("table-mark");
    TextField text = new TextField(note.getValue());
    text.setPromptText(words.say("footnote.prompt", note.getKey()));
    text.setAccessibleText(words.say("footnote.spoken", note.getKey()));
    text.setEditable(editable);
    text.getStyleClass().add("table-note");
    text.setOnAction(_ -> commit(note, text));
    text.focusedProperty()
        .addListener(
            (_, _, has) -> {
              if (!has) {
                commit(note, text);
              }
            });
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(6, mark, text);
    line.getStyleClass().add("table-note-line");
    return line;
  }

  private void commit(Map.Entry<String, String> note, TextField text) {
    String typed = text.getText().strip();
    if (!typed.equals(shown.getOrDefault(note.getKey(), ""))) {
      explain.accept(note.getKey(), typed);
    }
  }
}
