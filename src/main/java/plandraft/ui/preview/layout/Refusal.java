package plandraft.ui.preview.layout;

import java.util.Optional;
import plandraft.layout.NotAllowed;
import plandraft.say.Words;

/// Says beside a field why what it holds cannot be.
record Refusal(Words words) {

  /// What may stand there instead.
  Optional<String> told(Optional<NotAllowed> refused) {
    return refused.map(
        not ->
            not.given().isEmpty()
                ? words.say("full")
                : words.say("allowed", String.join(words.say("and"), not.allowed())));
  }

  /// That a number is wanted.
  String number() {
    return words.say("number");
  }
}
