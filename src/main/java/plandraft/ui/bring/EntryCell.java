package plandraft.ui.bring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.recognize.Entry;
import plandraft.recognize.Gathered;
import plandraft.recognize.Sureness;
import plandraft.say.Words;
import plandraft.ui.kit.Icons;

/// One line of what was recognised: its title, how sure it is, and what was noted about it.
final class EntryCell extends ListCell<Gathered> {
  private static final double INDENT = 18;

  /// How far right of the icon's edge the title begins.
  private static final double BELOW_TITLE = 24;

  private final Locale locale;
  private final Words words;
  private final Label title = new Label();
  private final Label badge = new Label();
  private final Label notes = new Label();
  private final HBox first = new HBox(8);
  private final VBox both = new VBox(2);

  EntryCell(Locale locale) {
    this.locale = locale;
    this.words = Words.of(EntryCell.class, locale);
    notes.setWrapText(true);
    notes.getStyleClass().add("caption");
    notes.setPadding(new Insets(0, 0, 0, BELOW_TITLE));
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    first.setAlignment(Pos.CENTER_LEFT);
    both.setPrefWidth(0);
  }

  @Override
  protected void updateItem(Gathered line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    Entry entry = line.first();
    Optional<String> several = line.told().map(told -> told.in(locale));
    Node icon = Icons.of(icon(entry));
    title.setText(several.orElseGet(() -> title(entry)));
    badge.setText(badge(entry));
    badge.getStyleClass().setAll("label", "badge", tone(entry.sureness()));
    notes.setText(several.isPresent() ? "" : notes(entry));
    boolean plain = entry.sureness() == Sureness.SURE && entry.table().isEmpty();
    first.getChildren().setAll(icon, title);
    if (!plain) {
      first.getChildren().add(badge);
    }
    boolean heading = entry.what() == Entry.What.HEADING;
    both.setPadding(new Insets(0, 0, 0, heading ? INDENT * (entry.level() + 1) : INDENT));
    if (notes.getText().isEmpty()) {
      both.getChildren().setAll(first);
    } else {
      both.getChildren().setAll(first, notes);
    }
    setGraphic(both);
    setAccessibleText(title.getText() + " " + badge.getText() + " " + notes.getText());
  }

  private String notes(Entry entry) {
    return entry.notes().stream().map(note -> note.in(locale)).collect(Collectors.joining("\n"));
  }

  private String title(Entry entry) {
    return switch (entry.what()) {
      case SKIPPED -> words.say("what.skipped");
      case PICTURE -> named(entry, words.say("what.picture"));
      case TABLE -> named(entry, words.say("what.table"));
      case TITLE, HEADING, TEXT -> entry.title();
    };
  }

  private static String named(Entry entry, String otherwise) {
    return entry.title().isBlank() ? otherwise : entry.title();
  }

  private String badge(Entry entry) {
    return entry
        .table()
        .filter(_ -> entry.sureness() == Sureness.SURE)
        .map(table -> table.kind().title().in(locale))
        .orElseGet(() -> entry.sureness().title().in(locale));
  }

  private static String tone(Sureness sureness) {
    return switch (sureness) {
      case SURE -> "done";
      case LIKELY -> "advice";
      case UNSURE -> "warning";
    };
  }

  private static String icon(Entry entry) {
    return switch (entry.what()) {
      case TITLE -> "book";
      case HEADING -> "hash";
      case TABLE -> "grid";
      case PICTURE -> "image";
      case TEXT -> "align-left";
      case SKIPPED -> "minus-circle";
    };
  }
}
