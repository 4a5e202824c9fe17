package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The offers below the cell being typed into; the focus stays in the cell.
final class Suggestions {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int MOST = 8;
  private static final double WIDEST = 360;
  private static final int NONE = -1;

  private final VBox box = new VBox();
  private final Consumer<Completion.Offer> take;
  private List<Completion.Offer> offers = List.of();
  private int chosen;

  Suggestions(Consumer<Completion.Offer> take) {
    this.take = take;
    box.getStyleClass().add("sheet-suggestions");
    box.setVisible(false);
    box.setManaged(false);
  }

  VBox node() {
    return box;
  }

  /// Shows offers for what has been typed; none hides the list. Before a name is begun none of them
  /// is chosen, nor where one too far down the list is typed, so that Enter takes nothing the user
  /// did not mean.
  void show(List<Completion.Offer> all, String typed) {
    offers = all.subList(0, Math.min(MOST, all.size()));
    boolean open = all.stream().skip(offers.size()).anyMatch(offer -> offer.text().equals(typed));
    chosen =
        IntStream.range(0, offers.size())
            .filter(index -> offers.get(index).text().equals(typed))
            .findFirst()
            .orElse(open || typed.isBlank() || typed.endsWith("、") ? NONE : 0);
    box.getChildren().setAll(offers.stream().map(this::label).toList());
    box.setVisible(!offers.isEmpty());
    mark();
  }

  void hide() {
    show(List.of(), "");
  }

  void choose(int step) {
    chosen =
        chosen == NONE && step < 0
            ? offers.size() - 1
            : Math.floorMod(chosen + step, offers.size());
    mark();
  }

  boolean shown() {
    return !offers.isEmpty();
  }

  /// The offer that Enter takes.
  Optional<Completion.Offer> chosen() {
    return chosen == NONE || offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(chosen));
  }

  /// Puts the list below the cell, or above it where there is more room.
  void place(Bounds cell, double height) {
    double width =
        Math.clamp(box.prefWidth(-1), cell.getWidth(), Math.max(cell.getWidth(), WIDEST));
    double tall = box.prefHeight(width);
    boolean below = cell.getMaxY() + tall <= height || cell.getMinY() < tall;
    box.resizeRelocate(
        cell.getMinX(), below ? cell.getMaxY() + 2 : cell.getMinY() - tall - 2, width, tall);
  }

  private Label label(Completion.Offer offer) {
    Label label = new Label(offer.label());
    label.getStyleClass().add("sheet-suggestion");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setOnMousePressed(
        event -> {
          event.consume();
          take.accept(offer);
        });
    return label;
  }

  private void mark() {
    for (int i = 0; i < box.getChildren().size(); i++) {
      box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }
}
