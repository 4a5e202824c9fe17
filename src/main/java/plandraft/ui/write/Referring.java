package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.say.Words;
import plandraft.ui.kit.Chooser;

/// Inserting live references: one is chosen from all the plan can show and goes where the caret is.
final class Referring {
  private final Store store;
  private final ProseArea area;
  private final Desk desk;
  private final Locale locale;
  private final Chooser<Choice> chooser;

  Referring(Store store, ProseArea area, Desk desk, Words words) {
    this.store = store;
    this.area = area;
    this.desk = desk;
    this.locale = words.locale();
    this.chooser =
        Chooser.of(
            words.say("choose.reference"),
            words.say("choose.none"),
            this::fitting,
            this::line,
            this::insert);
  }

  /// Lets the writer choose.
  void choose() {
    desk.settle();
    chooser.show(area.getScene().getWindow());
  }

  /// Prints the reference at the caret in its other form: with its unit or without, in digits or in
  /// Chinese numerals.
  void reform() {
    desk.settle();
    Spot caret = area.caret();
    TextRow row = area.row(caret.row());
    int at = 0;
    for (Run run : row.runs()) {
      int end = at + run.length();
      if (at <= caret.column() && caret.column() <= end) {
        Optional<Run> other = Choice.reformed(store.plan(), run);
        if (other.isPresent()) {
          put(caret.row(), row, at, end, other.get());
          return;
        }
      }
      at = end;
    }
  }

  private void put(int index, TextRow row, int from, int to, Run run) {
    List<Run> runs = new ArrayList<>(row.slice(0, from));
    runs.add(run);
    runs.addAll(row.slice(to, row.length()));
    area.setRows(index, index + 1, List.of(row.with(runs)));
    area.moveCaret(new Spot(index, from + run.length()));
    desk.done(Step.FORM);
  }

  private List<Choice> fitting(String words) {
    return Choice.fitting(store.plan(), words, locale);
  }

  private Node line(Choice choice) {
    Label name = new Label(choice.name());
    Label kind = new Label(choice.kind().in(locale));
    kind.getStyleClass().add("text-muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, name, kind, gap, new Label(choice.text()));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void insert(Choice choice) {
    area.requestFocus();
    area.insert(List.of(new Strip(Optional.empty(), List.of(choice.run()))));
    desk.done(Step.REFERENCE);
  }
}
