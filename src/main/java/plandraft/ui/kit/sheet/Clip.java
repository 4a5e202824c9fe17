package plandraft.ui.kit.sheet;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Cells on the system clipboard.
final class Clip {
  private Clip() {}

  /// Puts a block there, for spreadsheets and text editors alike.
  static void put(Block block) {
    ClipboardContent content = new ClipboardContent();
    content.putString(TabText.write(block));
    content.putHtml(HtmlTable.write(block));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// What lies there: a table if there is one, else lines of text.
  static Block take() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasHtml()) {
      var table = HtmlTable.read(clipboard.getHtml());
      if (table.isPresent()) {
        return table.get();
      }
    }
    return clipboard.hasString() ? TabText.read(clipboard.getString()) : Block.NONE;
  }
}
