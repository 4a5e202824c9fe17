package plandraft.ui.table;

import plandraft.model.IndicatorTable;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

/// What undo calls a change of cells.
final class StepNames {
  private StepNames() {}

  /// The name of a change of an indicator table.
  static String of(Edit edit, Words words) {
    return switch (edit.kind()) {
      case TYPED -> typed(IndicatorColumns.column(edit.changes().getFirst().column()), words);
      case CLEARED -> words.say("step.clear");
      case PASTED -> words.say("step.paste");
      case FILLED -> words.say("step.fill");
    };
  }

  private static String typed(IndicatorTable.Column column, Words words) {
    return switch (column.kind()) {
      case CATEGORY -> words.say("step.category");
      case NAME -> words.say("step.name");
      case UNIT -> words.say("step.unit");
      case NATURE -> words.say("step.nature");
      case BASE -> words.say("step.base");
      case MILESTONE -> words.say("step.milestone", Integer.toString(column.year()));
      case BASIS -> words.say("step.basis");
      case TARGET, GROWTH, DIFFERENCE -> words.say("step.target");
    };
  }
}
