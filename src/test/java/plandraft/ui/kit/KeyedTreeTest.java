package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plandraft.ui.OnWindowThread;
import plandraft.ui.kit.KeyedTree.Branch;

/// Rows live on while their values change.
@ExtendWith(OnWindowThread.class)
final class KeyedTreeTest {
  private record Value(int key, String text) {}

  private TreeView<Value> view;
  private KeyedTree<Value> tree;

  @BeforeEach
  void showTwo() {
    view = new TreeView<>();
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree = new KeyedTree<>(view, Value::key, value -> true);
    tree.show(List.of(branch(1, "one", branch(2, "two")), branch(3, "three")));
  }

  @Test
  void aReplacedValueKeepsItsRow() {
    TreeItem<Value> before = tree.item(2).orElseThrow();

    tree.show(List.of(branch(1, "one", branch(2, "zwei")), branch(3, "three")));

    assertThat(tree.item(2)).containsSame(before);
    assertThat(before.getValue().text()).isEqualTo("zwei");
  }

  @Test
  void aMovedRowStaysSelectedAndHasOneParent() {
    view.getSelectionModel().select(tree.item(2).orElseThrow());

    tree.show(List.of(branch(3, "three", branch(2, "two")), branch(1, "one")));

    TreeItem<Value> moved = tree.item(2).orElseThrow();
    assertThat(view.getSelectionModel().getSelectedItems()).containsExactly(moved);
    assertThat(moved.getParent()).isSameAs(tree.item(3).orElseThrow());
    assertThat(tree.item(1).orElseThrow().getChildren()).isEmpty();
  }

  @Test
  void severalSelectedRowsStaySelected() {
    view.getSelectionModel().selectIndices(1, 2);

    tree.show(List.of(branch(4, "new"), branch(3, "three"), branch(1, "one", branch(2, "two"))));

    assertThat(view.getSelectionModel().getSelectedItems())
        .extracting(item -> item.getValue().key())
        .containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void whatIsGoneIsNoLongerSelected() {
    view.getSelectionModel().select(tree.item(3).orElseThrow());

    tree.show(List.of(branch(1, "one", branch(2, "two"))));

    assertThat(view.getSelectionModel().getSelectedItems()).isEmpty();
    assertThat(tree.item(3)).isEmpty();
  }

  @Test
  void selectingARowOpensWhatItIsIn() {
    tree.item(1).orElseThrow().setExpanded(false);

    assertThat(tree.select(2)).isTrue();

    assertThat(tree.item(1).orElseThrow().isExpanded()).isTrue();
    assertThat(view.getSelectionModel().getSelectedItem()).isSameAs(tree.item(2).orElseThrow());
    assertThat(tree.select(7)).isFalse();
  }

  @Test
  void whatShowsIsNotTheUsersSelecting() {
    boolean[] told = new boolean[1];
    view.getSelectionModel().select(tree.item(3).orElseThrow());
    view.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, now) -> told[0] |= !tree.showing());

    tree.show(List.of(branch(3, "three"), branch(1, "one")));

    assertThat(told[0]).isFalse();
  }

  private static Branch<Value> branch(int key, String text) {
    return new Branch<>(new Value(key, text), List.of());
  }

  private static Branch<Value> branch(int key, String text, Branch<Value> child) {
    return new Branch<>(new Value(key, text), List.of(child));
  }
}
