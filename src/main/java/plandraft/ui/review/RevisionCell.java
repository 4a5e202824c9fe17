package plandraft.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import plandraft.compose.Revision;
import plandraft.review.Wording;
import plandraft.say.Words;

/// One change: where it is, and what was said beside what is said now or woven into it.
final class RevisionCell extends ListCell<Revision> {
  /// Of what stayed the same so many characters are shown around a change.
  private static final int AROUND = 24;

  private static final double SCROLL_BAR = 16;
  private static final double GAP = 24;

  private final Words words;
  private final ObservableBooleanValue beside;
  private final Label badge = new Label();
  private final Label where = new Label();
  private final Label note = new Label();
  private final TextFlow before = new TextFlow();
  private final TextFlow after = new TextFlow();
  private final GridPane body = new GridPane(GAP, 0);
  private final HBox head = new HBox(8, badge, where, note);
  private final VBox all;

  /// @param beside whether the two stand side by side
  RevisionCell(Words words, ObservableBooleanValue beside) {
    this.words = words;
    this.beside = beside;
    badge.setMinWidth(Region.USE_PREF_SIZE);
    where.getStyleClass().add("caption");
    note.getStyleClass().add("figure");
    note.setMinWidth(Region.USE_PREF_SIZE);
    head.setAlignment(Pos.CENTER_LEFT);
    beside.addListener((_, _, _) -> updateItem(getItem(), isEmpty()));
    all = new VBox(4, head, body);
    all.setPrefWidth(0);
    all.getStyleClass().add("revision");
  }

  @Override
  protected void updateItem(Revision revision, boolean empty) {
    super.updateItem(revision, empty);
    if (empty || revision == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    badge.setText(revision.kind().title().in(words.locale()));
    badge.getStyleClass().setAll("label", "badge", tone(revision.kind()));
    where.setText(
        revision.what().isEmpty()
            ? revision.where()
            : words.say("compare.where", revision.where(), revision.what()));
    note.setText(revision.note());
    if (beside.get()) {
      before.getChildren().setAll(texts(revision, Wording.Kind.INSERTED));
      after.getChildren().setAll(texts(revision, Wording.Kind.DELETED));
      side(before, after);
    } else {
      after.getChildren().setAll(woven(revision));
      side(after);
    }
    setAccessibleText(badge.getText() + " " + where.getText());
    setGraphic(all);
  }

  /// Texts next to each other, all equally wide.
  private void side(TextFlow... texts) {
    body.getChildren().clear();
    body.getColumnConstraints().clear();
    for (TextFlow text : texts) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / texts.length);
      body.getColumnConstraints().add(column);
      body.addColumn(body.getColumnCount() - 1, text);
    }
  }

  /// As high as its texts are once they are as wide as the list lets them be.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    double each = beside.get() ? (room - GAP) / 2 : room;
    double texts =
        body.getChildren().stream()
            .mapToDouble(text -> text.prefHeight(Math.max(1, each)))
            .max()
            .orElse(0);
    double around = snappedTopInset() + all.getInsets().getTop() + all.getSpacing();
    double below = snappedBottomInset() + all.getInsets().getBottom();
    return around + head.prefHeight(-1) + texts + below;
  }

  /// The texts of one side, without what is only on the other.
  private static List<Text> texts(Revision revision, Wording.Kind without) {
    List<Text> texts = new ArrayList<>();
    for (Text text : woven(revision)) {
      if (!text.getStyleClass().contains(style(without))) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Text> woven(Revision revision) {
    List<Text> texts = new ArrayList<>();
    List<Wording> all = revision.words();
    for (int i = 0; i < all.size(); i++) {
      Wording each = all.get(i);
      boolean kept = each.kind() == Wording.Kind.KEPT && all.size() > 1;
      String said = kept ? shortened(each.text(), i > 0, i < all.size() - 1) : each.text();
      Text text = new Text(said);
      text.getStyleClass().add(style(each.kind()));
      texts.add(text);
    }
    return texts;
  }

  /// A long stretch without what is far from the changes before and behind it.
  private static String shortened(String text, boolean changedBefore, boolean changedBehind) {
    int length = text.codePointCount(0, text.length());
    int shown = AROUND * ((changedBefore ? 1 : 0) + (changedBehind ? 1 : 0));
    if (length <= shown + AROUND) {
      return text;
    }
    String head = changedBefore ? text.substring(0, text.offsetByCodePoints(0, AROUND)) : "";
    String tail =
        changedBehind ? text.substring(text.offsetByCodePoints(text.length(), -AROUND)) : "";
    return head + "……" + tail;
  }

  private static String style(Wording.Kind kind) {
    return switch (kind) {
      case KEPT -> "kept";
      case DELETED -> "deleted";
      case INSERTED -> "inserted";
    };
  }

  private static String tone(Revision.Kind kind) {
    return switch (kind) {
      case ADDED -> "done";
      case DELETED -> "error";
      case MOVED -> "warning";
      case RENAMED, CHANGED, RESTYLED -> "advice";
    };
  }
}
