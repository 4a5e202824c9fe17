package plandraft.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/// The tree's items, one for each key as long as the outline lives: what changes is their value, so
/// selection, expansion and scroll stay.
final class Leaves {
  private final Map<String, TreeItem<Branch>> items = new HashMap<>();
  private final TreeItem<Branch> root = new TreeItem<>(Branch.group("root", "", List.of()));

  TreeItem<Branch> root() {
    return root;
  }

  /// The item of one key, if the outline shows it.
  Optional<TreeItem<Branch>> find(String key) {
    return Optional.ofNullable(items.get(key)).filter(this::attached);
  }

  void show(List<Branch> branches) {
    root.setExpanded(true);
    fill(root, branches);
  }

  private void fill(TreeItem<Branch> item, List<Branch> branches) {
    List<TreeItem<Branch>> next = new ArrayList<>();
    for (Branch branch : branches) {
      TreeItem<Branch> child = items.computeIfAbsent(branch.key(), key -> fresh(branch));
      if (!child.getValue().equals(branch)) {
        child.setValue(branch);
      }
      fill(child, branch.children());
      next.add(child);
    }
    if (!item.getChildren().equals(next)) {
      item.getChildren().setAll(next);
    }
  }

  private static TreeItem<Branch> fresh(Branch branch) {
    TreeItem<Branch> item = new TreeItem<>(branch);
    item.setExpanded(
        branch.kind() != Branch.Kind.TASK && !branch.key().startsWith("document_text"));
    return item;
  }

  private boolean attached(TreeItem<Branch> item) {
    TreeItem<Branch> at = item;
    while (at.getParent() != null) {
      at = at.getParent();
    }
    return at == root;
  }
}
