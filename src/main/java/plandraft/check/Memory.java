package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import plandraft.edit.Window;
import plandraft.model.Header;
import plandraft.model.IndicatorTable;
import plandraft.query.References;

/// What the rules took from each part of the plan they read last: parts that are still the same are
/// not read again.
final class Memory {
  private final List<Rule<?>> rules;
  private List<Stretch> stretches = List.of();
  private List<Integer> years = List.of();
  private List<IndicatorTable> tables = List.of();

  Memory(List<Rule<?>> rules) {
    this.rules = rules;
  }

  /// The pieces of the plan that `references` go into, in reading order.
  List<Piece> read(References references) {
    Header header = references.parts().plan().header();
    List<Integer> now = List.of(header.baseYear(), header.targetYear());
    if (!now.equals(years)) {
      stretches = List.of();
      years = now;
    }
    List<IndicatorTable> values = references.parts().plan().indicatorTables();
    Round round = new Round(rules, references, values == tables);
    tables = values;
    List<Round.Standing> parts = round.parts();
    Window window = Window.of(stretches, parts, (last, part) -> holds(last, part, round));
    window.gone(stretches).forEach(stretch -> round.recall(stretch.pieces()));
    List<Stretch> fresh = window.come(parts).parallelStream().map(Stretch::of).toList();
    stretches = window.replaced(stretches, fresh);
    return stretches.stream().flatMap(stretch -> stretch.pieces().stream()).toList();
  }

  /// Whether what was taken from a part still holds: it is the same, and so is what it prints.
  private static boolean holds(Stretch last, Round.Standing now, Round round) {
    return last.part() == now.part() && last.live().stream().allMatch(round::printsTheSame);
  }

  /// What was taken from a part that stands by itself, in reading order.
  ///
  /// @param live the pieces that print something of other parts
  private record Stretch(Object part, List<Piece> pieces, List<Piece> live) {
    static Stretch of(Round.Standing standing) {
      List<Piece> pieces = new ArrayList<>();
      standing.read().accept(pieces);
      return new Stretch(standing.part(), pieces, pieces.stream().filter(Piece::isLive).toList());
    }
  }
}
