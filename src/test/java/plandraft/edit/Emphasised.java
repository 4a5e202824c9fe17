package plandraft.edit;

import java.util.List;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;

/// Runs of which some were emphasised by hand.
public final class Emphasised {
  private Emphasised() {}

  /// The runs with those between two positions emphasised.
  public static List<Inline> in(List<Inline> runs, int from, int to, Emphasis emphasis) {
    List<Inline> changed =
        Typing.slice(runs, from, to).stream().map(run -> run.withEmphasis(emphasis)).toList();
    return new Typing(from, to, changed).on(runs);
  }
}
