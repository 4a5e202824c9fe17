package plandraft.ui.write;

import plandraft.say.Words;

/// What one step of writing is called where it can be undone.
enum Step {
  TYPING,
  PASTE,
  BOLD,
  KAI,
  ITEM,
  PANEL,
  REFERENCE,
  FORM;

  String in(Words words) {
    return switch (this) {
      case TYPING -> words.say("step.typing");
      case PASTE -> words.say("step.paste");
      case BOLD -> words.say("step.bold");
      case KAI -> words.say("step.kai");
      case ITEM -> words.say("step.item");
      case PANEL -> words.say("step.panel");
      case REFERENCE -> words.say("step.reference");
      case FORM -> words.say("step.form");
    };
  }
}
