package plandraft.ui.kit.sheet;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import plandraft.say.Words;

/// Pasting into a sheet: where what lies on the clipboard does not simply fit, the user is shown
/// first what would come of it.
final class Proposing {
  private final Sheet sheet;
  private final Words words;
  private final PasteBar bar;
  private Taking taking = Taking.TEXTS;
  private Optional<Paste> pending = Optional.empty();

  Proposing(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
    this.bar = new PasteBar(words, this::apply, this::cancel);
  }

  /// The bar that asks.
  Node bar() {
    return bar.node();
  }

  /// Takes more of a paste than until now.
  void take(UnaryOperator<Taking> more) {
    taking = more.apply(taking);
  }

  /// Whether the user is being asked.
  boolean asks() {
    return pending.isPresent();
  }

  /// Pastes what lies on the clipboard at a selection.
  void paste(Selection selection) {
    Block block = Clip.take();
    if (block.rows().isEmpty() || selection.cells().isEmpty() && !taking.rows()) {
      return;
    }
    Paste paste = selection.pasted(block, taking);
    if (!paste.reshaped()) {
      sheet.take(paste);
    } else if (!paste.edit().isEmpty() || paste.refused() > 0) {
      propose(paste, selection.cells());
    }
  }

  private void propose(Paste paste, Cells cells) {
    pending = Optional.of(paste);
    bar.ask(
        words.say(
            "paste.question",
            paste.edit().changes().size(),
            paste.edit().added().size(),
            paste.refused()));
    sheet.preview(Preview.of(cells, paste.edit()), paste.target());
  }

  private void apply() {
    Optional<Paste> paste = pending;
    cancel();
    paste.ifPresent(sheet::take);
  }

  private void cancel() {
    end();
    sheet.decided();
  }

  /// Asks no longer, since other cells are shown.
  void end() {
    pending = Optional.empty();
    bar.hide();
  }
}
