package plandraft.ui.kit.sheet;

/// What of a pasted block a sheet takes over besides texts.
///
/// @param rows whether rows may be added at the end
/// @param columns whether columns may be added at the right
/// @param merges whether merged cells stay merged
record Taking(boolean rows, boolean columns, boolean merges) {
  static final Taking TEXTS = new Taking(false, false, false);

  Taking withRows() {
    return new Taking(true, columns, merges);
  }

  Taking withColumns() {
    return new Taking(rows, true, merges);
  }

  Taking withMerges() {
    return new Taking(rows, columns, true);
  }
}
