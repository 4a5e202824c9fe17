package plandraft.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.review.Author;

/// Asks once who is commenting, and remembers it.
record Signing(Preferences preferences, Ask ask, Words words) {

  /// Who comments; empty if they would rather not say.
  Optional<Author> author() {
    return preferences.author().or(this::askedFor);
  }

  private Optional<Author> askedFor() {
    TextField name = field(words.say("sign.name"));
    TextField organization = field(words.say("sign.organization"));
    VBox form =
        new VBox(
            8,
            new Label(words.say("sign.why")),
            new Label(words.say("sign.name")),
            name,
            new Label(words.say("sign.organization")),
            organization);
    boolean told = ask.form(words.say("sign.title"), form, words.say("sign.ok"));
    if (told && !name.getText().isBlank()) {
      preferences.change(
          settings -> settings.withUser(name.getText().strip(), organization.getText().strip()));
    }
    return preferences.author();
  }

  private static TextField field(String name) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    return field;
  }
}
