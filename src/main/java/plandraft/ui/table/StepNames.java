package plandraft.ui.table;

import java.util.function.Function;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

/// What undo calls a change of cells.
final class StepNames {
  private StepNames() {}

  /// The name of a change.
  ///
  /// @param typed names what was typed into one cell
  static String of(Edit edit, Words words, Function<Edit.Change, String> typed) {
    return switch (edit.kind()) {
      case TYPED -> typed.apply(edit.changes().getFirst());
      case CLEARED -> words.say("step.clear");
      case PASTED -> words.say("step.paste");
      case FILLED -> words.say("step.fill");
    };
  }
}
