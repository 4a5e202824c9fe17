package plandraft.ui.review;

import plandraft.model.Comment.Disposition.Outcome;
import plandraft.say.Words;

/// How the outcomes of a comment are called and coloured.
final class Outcomes {
  private Outcomes() {}

  static String name(Outcome outcome, Words words) {
    return switch (outcome) {
      case ADOPTED -> words.say("outcome.adopted");
      case PARTLY -> words.say("outcome.partly");
      case DECLINED -> words.say("outcome.declined");
      case EXPLAINED -> words.say("outcome.explained");
    };
  }

  /// The style class of the badge that shows it.
  static String tone(Outcome outcome) {
    return switch (outcome) {
      case ADOPTED -> "done";
      case PARTLY, EXPLAINED -> "advice";
      case DECLINED -> "warning";
    };
  }
}
