package plandraft.ui.bring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.recognize.Recognition;
import plandraft.say.Words;
import plandraft.ui.kit.Named;

/// Where an import goes: into a plan of its own, into the one in hand, or into one of its chapters.
final class Destination {
  private final Optional<Plan> open;
  private final Words words;
  private final RadioButton asNew;
  private final RadioButton merge;
  private final RadioButton replace;
  private final ChoiceBox<Section> own;
  private final ChoiceBox<Section> other;
  private final HBox node;

  Destination(Optional<Plan> open, Words words) {
    this.open = open;
    this.words = words;
    ToggleGroup group = new ToggleGroup();
    asNew = radio("as.new", group);
    merge = radio("as.merge", group);
    replace = radio("as.replace", group);
    own = chapters("replace.own");
    other = chapters("replace.other");
    own.getItems().setAll(open.map(Plan::sections).map(Destination::deep).orElse(List.of()));
    own.getSelectionModel().selectFirst();
    other
        .valueProperty()
        .addListener((property, was, now) -> Optional.ofNullable(now).ifPresent(this::suggest));
    asNew.setSelected(open.isEmpty());
    merge.setSelected(open.isPresent());
    HBox chosen = new HBox(8, other, new Label(words.say("replace.into")), own);
    chosen.setAlignment(Pos.CENTER_LEFT);
    chosen.visibleProperty().bind(replace.selectedProperty());
    chosen.managedProperty().bind(replace.selectedProperty());
    node = new HBox(16, new Label(words.say("as")), asNew, merge, replace, chosen);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("import-destination");
    node.setVisible(open.isPresent());
    node.setManaged(open.isPresent());
  }

  Node node() {
    return node;
  }

  /// Offers the chapters of what was recognised anew.
  void show(Plan recognised) {
    int at = Math.max(0, other.getSelectionModel().getSelectedIndex());
    other.getItems().setAll(deep(recognised.sections()));
    other.getSelectionModel().select(Math.min(at, other.getItems().size() - 1));
    Optional.ofNullable(other.getValue()).ifPresent(this::suggest);
    boolean none = other.getItems().isEmpty() || own.getItems().isEmpty();
    replace.setDisable(none);
    if (none && replace.isSelected()) {
      merge.setSelected(true);
    }
  }

  /// Suggests the chapter of the same heading to be replaced.
  private void suggest(Section imported) {
    own.getItems().stream()
        .filter(each -> each.heading().strip().equals(imported.heading().strip()))
        .findFirst()
        .ifPresent(own::setValue);
  }

  Outcome outcome(Recognition recognised) {
    if (open.isEmpty() || asNew.isSelected()) {
      return new Outcome.AsNew(recognised.plan());
    }
    return replace.isSelected()
        ? new Outcome.Replace(own.getValue(), recognised.plan(), other.getValue())
        : new Outcome.Merge(recognised);
  }

  private static List<Section> deep(List<Section> sections) {
    return sections.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.children().stream()))
        .filter(each -> !each.heading().isBlank())
        .toList();
  }

  private RadioButton radio(String key, ToggleGroup group) {
    RadioButton button = new RadioButton(words.say(key));
    button.setToggleGroup(group);
    return button;
  }

  private ChoiceBox<Section> chapters(String key) {
    ChoiceBox<Section> box = new ChoiceBox<>();
    box.setAccessibleText(words.say(key));
    box.setPrefWidth(160);
    box.setConverter(Named.by(Section::heading));
    return box;
  }
}
