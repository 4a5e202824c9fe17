package plandraft.ui.outline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.ui.outline.Branch.Kind;

/// Chapters dragged with the mouse: dropped on the upper or lower edge of a line they go before or
/// behind it, on its middle below it.
final class Dragging {
  private static final double EDGE = 0.3;

  private final Supplier<Set<Place>> chosen;
  private final Moves moves;
  private final ObservableBooleanValue locked;

  /// @param locked while nothing may be dragged
  Dragging(Supplier<Set<Place>> chosen, Moves moves, ObservableBooleanValue locked) {
    this.chosen = chosen;
    this.moves = moves;
    this.locked = locked;
  }

  void equip(TreeCell<Branch> cell) {
    cell.setOnDragDetected(
        drag -> {
          boolean movable =
              cell.getItem() != null && (isSection(cell.getItem()) || isAnnex(cell.getItem()));
          if (movable && !locked.get()) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(cell.getItem().title());
            board.setContent(content);
            drag.consume();
          }
        });
    cell.setOnDragOver(
        over -> {
          if (takes(cell, over)) {
            over.acceptTransferModes(TransferMode.MOVE);
            cell.getStyleClass().removeAll("drop-before", "drop-after", "drop-into");
            cell.getStyleClass().add(where(cell, over).style);
          }
          over.consume();
        });
    cell.setOnDragExited(
        left -> cell.getStyleClass().removeAll("drop-before", "drop-after", "drop-into"));
    cell.setOnDragDropped(
        drop -> {
          drop.setDropCompleted(takes(cell, drop));
          if (takes(cell, drop)) {
            drop(cell, where(cell, drop));
          }
          drop.consume();
        });
  }

  private enum Where {
    BEFORE("drop-before"),
    AFTER("drop-after"),
    INTO("drop-into");

    private final String style;

    Where(String style) {
      this.style = style;
    }
  }

  private static boolean takes(TreeCell<Branch> cell, DragEvent drag) {
    return cell.getItem() != null
        && drag.getGestureSource() instanceof TreeCell<?> source
        && source.getItem() instanceof Branch carried
        && (isSection(cell.getItem()) && isSection(carried)
            || isAnnex(cell.getItem()) && isAnnex(carried));
  }

  private static boolean isSection(Branch branch) {
    return branch.kind() == Kind.SECTION;
  }

  private static boolean isAnnex(Branch branch) {
    return branch
        .place()
        .filter(place -> place.part() == Part.ANNEX && !place.id().isBlank())
        .isPresent();
  }

  /// Nothing goes below an annex.
  private static Where where(TreeCell<Branch> cell, DragEvent drag) {
    double at = drag.getY() / cell.getHeight();
    double edge = isAnnex(cell.getItem()) ? 0.5 : EDGE;
    return at < edge ? Where.BEFORE : at > 1 - edge ? Where.AFTER : Where.INTO;
  }

  private void drop(TreeCell<Branch> cell, Where where) {
    TreeItem<Branch> item = cell.getTreeItem();
    if (isAnnex(item.getValue())) {
      int index = item.getParent().getChildren().indexOf(item);
      moves.moveAnnexes(chosen.get(), index + (where == Where.BEFORE ? 0 : 1));
      return;
    }
    Optional<Place> here = item.getValue().place();
    if (where == Where.INTO) {
      long parts =
          item.getChildren().stream()
              .filter(child -> child.getValue().kind() == Kind.SECTION)
              .count();
      moves.move(chosen.get(), here, (int) parts);
      return;
    }
    Optional<Place> parent =
        item.getParent().getValue().kind() == Kind.SECTION
            ? item.getParent().getValue().place()
            : Optional.empty();
    long before =
        item.getParent().getChildren().stream()
            .takeWhile(sibling -> sibling != item)
            .filter(sibling -> sibling.getValue().kind() == Kind.SECTION)
            .count();
    moves.move(chosen.get(), parent, (int) before + (where == Where.AFTER ? 1 : 0));
  }
}
