package plandraft.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Wants as much room as what it holds, and lets it scroll where it gets less.
final class Scrolling extends ScrollPane {
  private final Region held;

  Scrolling(Region held) {
    super(held);
    this.held = held;
    getStyleClass().add("plain");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + held.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + held.prefHeight(-1) + snappedBottomInset();
  }
}
