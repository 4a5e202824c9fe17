package plandraft.ui;

import java.util.Optional;
import javafx.scene.control.TextField;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;
import plandraft.ui.review.Author;

/// Asks once who is commenting, and remembers it.
///
/// @param recipient whom the plan in hand was sent to for comments; blank for nobody
record Signing(Preferences preferences, Ask ask, Words words, String recipient) {

  /// Who comments; empty if they would rather not say.
  Optional<Author> author() {
    return preferences.author().or(this::askedFor);
  }

  private Optional<Author> askedFor() {
    Form form = new Form();
    TextField name = form.wide(words.say("sign.name"), "");
    TextField organization = form.wide(words.say("sign.organization"), recipient);
    form.remark(words.say("sign.why"));
    boolean told = ask.form(words.say("sign.title"), form, words.say("sign.ok"));
    if (told && !name.getText().isBlank()) {
      preferences.change(
          settings -> settings.withUser(name.getText().strip(), organization.getText().strip()));
    }
    return preferences.author();
  }
}
