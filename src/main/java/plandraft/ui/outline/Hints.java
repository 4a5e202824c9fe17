package plandraft.ui.outline;

/// The lines of empty groups, which say what can be begun there and do it.
final class Hints {
  private final OutlineTree.Neighbours neighbours;
  private final Moves moves;
  private final Runnable add;

  /// @param add adds a section
  Hints(OutlineTree.Neighbours neighbours, Moves moves, Runnable add) {
    this.neighbours = neighbours;
    this.moves = moves;
    this.add = add;
  }

  /// Does what a line says; nothing if it is no hint.
  void take(Branch line) {
    switch (line.key()) {
      case "hint-text" -> add.run();
      case "hint-tables" -> neighbours.select().accept(moves.addTable());
      case "hint-breakdowns" -> neighbours.making().getFirst().perform();
      default -> {
        if (line.key().startsWith(Contents.BEGIN)) {
          neighbours.begin().accept(line.key().substring(Contents.BEGIN.length()));
        }
      }
    }
  }
}
