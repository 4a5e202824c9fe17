package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.ui.OnWindowThread;

/// One forest after another in the same tree.
@ExtendWith(OnWindowThread.class)
class AnyKeyedTreeTest {
  /// A line with what it says now.
  private record Line(int key, String text) {}

  /// A forest of some of twelve lines, in any order.
  private static List<KeyedTree.Branch<Line>> forest(Random random) {
    List<Integer> keys =
        new ArrayList<>(IntStream.range(0, 12).filter(_ -> random.nextInt(4) > 0).boxed().toList());
    Collections.shuffle(keys, random);
    return branches(keys, random);
  }

  private static List<KeyedTree.Branch<Line>> branches(List<Integer> keys, Random random) {
    List<KeyedTree.Branch<Line>> branches = new ArrayList<>();
    int at = 0;
    while (at < keys.size()) {
      int below = random.nextInt(Math.min(4, keys.size() - at));
      Line line = new Line(keys.get(at), "行" + random.nextInt(3));
      List<Integer> rest = keys.subList(at + 1, at + 1 + below);
      branches.add(new KeyedTree.Branch<>(line, branches(rest, random)));
      at += 1 + below;
    }
    return branches;
  }

  private static String told(List<KeyedTree.Branch<Line>> branches) {
    return branches.stream()
        .map(branch -> branch.value().key() + branch.value().text() + told(branch.children()))
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static String told(TreeItem<Line> item) {
    return item.getChildren().stream()
        .map(child -> child.getValue().key() + child.getValue().text() + told(child))
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static List<Integer> keys(List<KeyedTree.Branch<Line>> branches) {
    List<Integer> keys = new ArrayList<>();
    for (KeyedTree.Branch<Line> branch : branches) {
      keys.add(branch.value().key());
      keys.addAll(keys(branch.children()));
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsShownIsTheForestAndWhatStaysKeepsRowAndSelection(long seed) {
    Random random = new Random(seed);
    TreeView<Line> view = new TreeView<>();
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    KeyedTree<Line> tree = new KeyedTree<>(view, Line::key, _ -> true);
    List<KeyedTree.Branch<Line>> before = forest(random);
    tree.show(before);
    for (int turn = 0; turn < 25; turn++) {
      int chosen = random.nextInt(12);
      boolean there = keys(before).contains(chosen);
      assertThat(tree.select(chosen)).isEqualTo(there);
      List<TreeItem<Line>> selected = List.copyOf(view.getSelectionModel().getSelectedItems());
      List<KeyedTree.Branch<Line>> next = forest(random);

      tree.show(next);

      assertThat(told(view.getRoot())).isEqualTo(told(next));
      assertThat(tree.showing()).isFalse();
      List<TreeItem<Line>> kept =
          selected.stream()
              .filter(item -> item != null && keys(next).contains(item.getValue().key()))
              .toList();
      if (there && keys(next).contains(chosen)) {
        assertThat(kept).hasSize(1);
        assertThat(view.getSelectionModel().getSelectedItems()).isEqualTo(kept);
      }
      before = next;
    }
  }
}
