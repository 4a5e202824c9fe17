package plandraft.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.compose.Documents;
import plandraft.file.LayoutFile;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Named;

/// Which layout is in hand, chosen by the document it is for.
final class LayoutChoice {
  private static final int ROWS = 20;

  private final Plan plan;
  private final Words words;
  private final ComboBox<LayoutFile> files = new ComboBox<>();
  private final Label whose = new Label();

  /// A choice of nothing yet; `turned` is told whenever another layout is in hand.
  LayoutChoice(Plan plan, Words words, Runnable turned) {
    this.plan = plan;
    this.words = words;
    files.setAccessibleText(words.say("layout.file"));
    files.setMaxWidth(Double.MAX_VALUE);
    files.setConverter(Named.by(this::name));
    files.setVisibleRowCount(ROWS);
    files.valueProperty().addListener((property, was, now) -> turned.run());
    whose.getStyleClass().add("caption");
    whose.setWrapText(true);
    whose.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// The list, and below it whose the layout is.
  Node node() {
    return new VBox(4, files, whose);
  }

  /// The layout in hand, if there are any at all.
  Optional<LayoutFile> file() {
    return Optional.ofNullable(files.getValue());
  }

  /// Offers the files as they are on the disk now; the one in hand stays it.
  void offer(List<LayoutFile> found) {
    String before = file().map(LayoutFile::name).orElseGet(() -> first(found));
    files.getItems().setAll(found);
    files.setValue(
        found.stream()
            .filter(file -> file.name().equals(before))
            .findFirst()
            .orElse(found.getFirst()));
  }

  /// Tells whose a layout is.
  void tell(LayoutFile file) {
    whose.setText(words.say(file.own() ? "layout.own" : "layout.builtIn", file.name()));
  }

  /// The layout of the plan itself: one for its kind of plan before one for all.
  private String first(List<LayoutFile> found) {
    String kind = plan.header().kind();
    return found.stream()
        .filter(file -> file.document().equals("plan"))
        .max(Comparator.comparing(file -> file.planKinds().contains(kind)))
        .orElse(found.getFirst())
        .name();
  }

  /// What a layout is for: its document, and the kinds of plan if it is not for all.
  String name(LayoutFile file) {
    if (file.document().isEmpty()) {
      return words.say("layout.house");
    }
    String document =
        Stream.of(Documents.extract(""), Documents.revisions(plan))
            .filter(kind -> kind.id().equals(file.document()))
            .findFirst()
            .or(() -> Documents.kind(file.document()))
            .map(kind -> kind.title().in(words.locale()))
            .orElse(file.name());
    return file.planKinds().isEmpty()
        ? document
        : words.say("layout.name", document, String.join(words.say("fonts.and"), file.planKinds()));
  }
}
