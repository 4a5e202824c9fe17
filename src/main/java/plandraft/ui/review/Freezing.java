package plandraft.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import plandraft.say.Words;
import plandraft.ui.kit.Form;

/// What the user says of a version before it is frozen.
///
/// @param stage what it is called
record Freezing(String stage, String author, String note) {
  private static final int NOTE_LINES = 3;

  /// Asks what the version is called; empty if it shall not be frozen.
  static Optional<Freezing> ask(String usual, VersionList.Outside outside, Words words) {
    Form form = new Form();
    ComboBox<String> stage = form.typed(words.say("version.stage"), stages(words), usual);
    TextField author = form.half(words.say("version.author"), outside.author());
    TextArea note = form.lines(words.say("version.note"), "", NOTE_LINES);
    form.holds(
        () ->
            stage.getEditor().getText().isBlank()
                ? Optional.of(words.say("version.nameless"))
                : Optional.empty());
    return outside.ask().form(words.say("version.title"), form, words.say("version.ok"))
        ? Optional.of(
            new Freezing(
                stage.getEditor().getText().strip(),
                author.getText().strip(),
                note.getText().strip()))
        : Optional.empty();
  }

  private static List<String> stages(Words words) {
    return List.of(
        words.say("stage.first"),
        words.say("stage.comments"),
        words.say("stage.consultation"),
        words.say("stage.approval"),
        words.say("stage.submission"),
        words.say("stage.issue"));
  }
}
