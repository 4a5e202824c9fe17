package plandraft.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import plandraft.compose.DocumentKind;

/// One tab a kind of document.
final class Kinds {
  private final Locale locale;
  private final Consumer<DocumentKind> choose;
  private final ToggleGroup group = new ToggleGroup();
  private final FlowPane tabs = new FlowPane();
  private List<DocumentKind> kinds = List.of();

  /// No tabs yet; `choose` is told which one the user takes.
  Kinds(Locale locale, Consumer<DocumentKind> choose) {
    this.locale = locale;
    this.choose = choose;
    tabs.getStyleClass().add("kinds");
  }

  FlowPane node() {
    return tabs;
  }

  /// Offers other kinds.
  void offer(List<DocumentKind> next) {
    if (next.equals(kinds)) {
      return;
    }
    Optional<DocumentKind> selected = selected();
    kinds = next;
    group.getToggles().clear();
    tabs.getChildren().setAll(next.stream().map(this::tab).toList());
    selected.ifPresent(this::select);
  }

  /// Marks a kind as the one that is shown.
  void select(DocumentKind kind) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == kind)
        .findFirst()
        .ifPresent(group::selectToggle);
  }

  private Optional<DocumentKind> selected() {
    Optional<Toggle> toggle = Optional.ofNullable(group.getSelectedToggle());
    return toggle.map(Toggle::getUserData).map(DocumentKind.class::cast);
  }

  private ToggleButton tab(DocumentKind kind) {
    ToggleButton tab = new ToggleButton(kind.title().in(locale));
    tab.setUserData(kind);
    tab.setToggleGroup(group);
    tab.setAccessibleText(tab.getText());
    tab.setOnAction(
        pressed -> {
          tab.setSelected(true);
          choose.accept(kind);
        });
    return tab;
  }
}
