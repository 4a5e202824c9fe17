package plandraft.ui.review;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.check.Finding;
import plandraft.check.Fix;
import plandraft.check.Severity;
import plandraft.say.Words;

/// One finding on one line: how grave, where, what was read and computed, what mends it.
final class FindingLine extends ListCell<Finding> {
  private static final double PLACE = 220;

  private final Words words;
  private final Function<Finding, String> where;
  private final Label badge = new Label();
  private final Label place = new Label();
  private final Label sentence = new Label();
  private final Hyperlink mend = new Hyperlink();
  private final Hyperlink waive = new Hyperlink();
  private final HBox row = new HBox(10, badge, place, sentence, mend, waive);

  FindingLine(
      Words words,
      Function<Finding, String> where,
      Consumer<Fix> mender,
      BiConsumer<Finding, String> waiver) {
    this.words = words;
    this.where = where;
    badge.setMinWidth(Region.USE_PREF_SIZE);
    place.getStyleClass().add("caption");
    place.setMinWidth(PLACE);
    place.setPrefWidth(PLACE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    mend.setMinWidth(Region.USE_PREF_SIZE);
    mend.setOnAction(
        pressed -> Optional.ofNullable(getItem()).flatMap(Finding::fix).ifPresent(mender));
    waive.setText(words.say("waive"));
    waive.setMinWidth(Region.USE_PREF_SIZE);
    waive.getStyleClass().add("quiet");
    waive.setOnAction(
        pressed ->
            Optional.ofNullable(getItem())
                .ifPresent(item -> reason().ifPresent(why -> waiver.accept(item, why))));
    row.setPrefWidth(0);
    row.getStyleClass().add("finding");
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    badge.setText(finding.severity().title().in(words.locale()));
    badge.getStyleClass().setAll("label", "badge", tone(finding.severity()));
    place.setText(where.apply(finding));
    sentence.setText(finding.sentence().in(words.locale()));
    mend.setText(finding.fix().map(fix -> fix.step().in(words.locale())).orElse(""));
    mend.setVisible(finding.fix().isPresent());
    mend.setManaged(finding.fix().isPresent());
    String formula = finding.formula();
    setTooltip(
        new Tooltip(formula.isBlank() ? sentence.getText() : sentence.getText() + "\n" + formula));
    setAccessibleText(badge.getText() + " " + place.getText() + " " + sentence.getText());
    setGraphic(row);
  }

  private Optional<String> reason() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.initOwner(getScene().getWindow());
    dialog.setTitle(words.say("waive.title"));
    dialog.setHeaderText(null);
    dialog.setContentText(words.say("waive.reason"));
    dialog.getEditor().setAccessibleText(words.say("waive.reason"));
    return dialog.showAndWait().map(String::strip).filter(why -> !why.isEmpty());
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "advice";
    };
  }
}
