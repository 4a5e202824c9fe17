package plandraft.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.check.Finding;
import plandraft.check.Severity;
import plandraft.say.Words;

/// One line of the check list: how grave, where, what was read and computed, what mends it.
final class FindingLine extends ListCell<Entry> {
  private static final int LONGEST = 20;

  /// How many ems wide a line must be to tell more than the name of what mends it.
  private static final int ROOMY = 54;

  private final Words words;
  private final Function<Finding, String> where;
  private final Handling handling;
  private final Label badge = new Label();
  private final Label place = new Label();
  private final Label sentence = new Label();
  private final Hyperlink mend = new Hyperlink();
  private final Hyperlink other = new Hyperlink();
  private final HBox row = new HBox(10, badge, place, sentence, mend, other);
  private final Label head = new Label();
  private final Hyperlink mendAll = new Hyperlink();
  private final HBox heading = new HBox(10, head, mendAll);

  FindingLine(Words words, Function<Finding, String> where, Handling handling) {
    this.words = words;
    this.where = where;
    this.handling = handling;
    badge.setMinWidth(Region.USE_PREF_SIZE);
    place.getStyleClass().add("caption");
    place.getStyleClass().add("place");
    sentence.getStyleClass().add("sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    other.getStyleClass().add("quiet");
    for (Hyperlink link : List.of(mend, other, mendAll)) {
      link.setMinWidth(Region.USE_PREF_SIZE);
      link.disableProperty().bind(handling.locked());
    }
    head.getStyleClass().add("kind");
    row.setPrefWidth(0);
    row.getStyleClass().add("finding");
    heading.setPrefWidth(0);
    heading.getStyleClass().add("finding");
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(null);
    setAccessibleText(null);
    setTooltip(null);
    if (!empty && entry != null) {
      setGraphic(node(entry));
    }
  }

  private Node node(Entry entry) {
    return switch (entry) {
      case Entry.Head group -> head(group);
      case Entry.Open(Finding finding) -> {
        offer(other, words.say("waive"), () -> handling.waive(finding, getScene().getWindow()));
        yield finding(finding, "");
      }
      case Entry.SetAside(var waived) -> {
        offer(other, words.say("reopen"), () -> handling.reopen(waived.finding()));
        yield finding(waived.finding(), words.say("findings.reason", waived.waiver().reason()));
      }
    };
  }

  private Node head(Entry.Head group) {
    String count = Integer.toString(group.below().size());
    head.setText(words.say("group.count", group.title(), count));
    List<Finding> mendable = group.mendable();
    show(mendAll, group.isOneKind() && mendable.size() > 1);
    offer(
        mendAll,
        words.say("mend.all", Integer.toString(mendable.size())),
        () -> handling.mendAll(mendable));
    setAccessibleText(head.getText());
    return heading;
  }

  private Node finding(Finding finding, String reason) {
    badge.setText(finding.severity().title().in(words.locale()));
    badge.getStyleClass().setAll("label", "badge", tone(finding.severity()));
    place.setText(where.apply(finding));
    sentence.setText(finding.sentence().in(words.locale()));
    sentence.setDisable(!reason.isEmpty());
    show(mend, finding.fix().isPresent() && reason.isEmpty());
    finding
        .fix()
        .ifPresent(
            fix ->
                offer(
                    mend, shortened(fix.step().in(words.locale())), () -> handling.mend(finding)));
    String told = told(finding, words) + (reason.isEmpty() ? "" : "\n" + reason);
    setTooltip(new Tooltip(told));
    setAccessibleText(badge.getText() + " " + place.getText() + " " + told);
    return row;
  }

  /// What was read and computed, how, and what would mend it.
  static String told(Finding finding, Words words) {
    return Stream.of(
            Optional.of(finding.sentence().in(words.locale())),
            Optional.of(finding.formula()).filter(formula -> !formula.isBlank()),
            finding.fix().map(fix -> words.say("mend.step", fix.step().in(words.locale()))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  /// Lines so wide that they tell what mends a finding.
  private boolean roomy() {
    return getListView().getWidth() > ROOMY * sentence.getFont().getSize();
  }

  /// A step too long to stand in a line goes by the name of what it does.
  private String shortened(String step) {
    return step.length() > LONGEST || !roomy() ? words.say("mend") : step;
  }

  private static void offer(Hyperlink link, String text, Runnable act) {
    link.setText(text);
    link.setVisited(false);
    link.setOnAction(pressed -> act.run());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "advice";
    };
  }
}
