package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What was copied last: the words are on the clipboard for everyone, the lines with their live
/// references are kept for this text.
record Clip(String words, List<Strip> strips) {
  static final Clip EMPTY = new Clip("", List.of());

  private static final String DASHES = Form.ITEM.lead().strip();

  /// Puts the words of `strips` on the clipboard.
  static Clip copy(List<Strip> strips) {
    String words = strips.stream().map(Clip::printed).collect(Collectors.joining("\n"));
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
    return new Clip(words, strips);
  }

  /// Whether nothing was copied elsewhere since.
  boolean isLast() {
    return !words.isEmpty() && words.equals(Clipboard.getSystemClipboard().getString());
  }

  /// What is on the clipboard: the lines copied here if nothing was copied since, or else plain
  /// lines.
  List<Strip> paste() {
    return isLast()
        ? strips
        : Optional.ofNullable(Clipboard.getSystemClipboard().getString())
            .map(Clip::lines)
            .orElse(List.of());
  }

  /// Lines of plain text, without indents, empty lines and the dashes of items.
  static List<Strip> lines(String text) {
    if (text.lines().count() == 1 && !text.isBlank()) {
      return List.of(Strip.of(text.lines().findFirst().get()));
    }
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Clip::line).toList();
  }

  private static Strip line(String line) {
    return line.startsWith(DASHES)
        ? new Strip(Optional.of(Form.ITEM), Strip.of(line.substring(DASHES.length())).runs())
        : new Strip(Optional.of(Form.BODY), Strip.of(line).runs());
  }

  private static String printed(Strip strip) {
    return (strip.form().equals(Optional.of(Form.ITEM)) ? DASHES : "") + strip.text();
  }
}
