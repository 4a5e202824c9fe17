package plandraft.ui.kit.sheet;

import java.util.Optional;
import plandraft.tabbed.TabbedText;

/// Blocks of cells as tab-separated text.
final class TabText {
  private TabText() {}

  /// The text of a block; covered cells are blank in it.
  static String write(Block block) {
    return TabbedText.write(
        block.rows().stream()
            .map(row -> row.stream().map(cell -> cell.orElse("")).toList())
            .toList());
  }

  /// The cells of tab-separated text.
  static Block read(String text) {
    return new Block(
        TabbedText.read(text).stream()
            .map(row -> row.stream().map(Optional::of).toList())
            .toList());
  }
}
