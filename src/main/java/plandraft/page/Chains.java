package plandraft.page;

import java.util.ArrayList;
import java.util.List;

/// Runs of chunks that stay on one page, each kept with the next.
final class Chains {
  private Chains() {}

  /// Where the chain ends that begins at `from`.
  static int end(List<Chunk> chunks, int from) {
    int to = from + 1;
    while (to < chunks.size() && chunks.get(to - 1).keepWithNext() && !chunks.get(to).newPage()) {
      to++;
    }
    return to;
  }

  /// How many chunks of a chain stay on a page with `left` twips left: rows, where it would
  /// otherwise be left emptier than `most`. Of the rows behind which less than that is left it is
  /// those that cut the fewest cells; 0 if no row may end the page.
  static int staying(List<Chunk> chain, int left, int most) {
    int best = 0;
    int fewest = Integer.MAX_VALUE;
    int used = 0;
    for (int at = 1; left > most && at < chain.size(); at++) {
      used += chain.get(at - 1).height();
      if (used + chain.get(at - 1).below() > left) {
        break;
      }
      if (chain.get(at - 1) instanceof Chunk.GridRow row && row.mayEndPage()) {
        int cut = left - used > most ? Integer.MAX_VALUE : row.cells();
        best = cut <= fewest ? at : best;
        fewest = Math.min(fewest, cut);
      }
    }
    return best;
  }

  /// How far a chain reaches down.
  static int height(List<Chunk> chain) {
    return chain.stream().mapToInt(Chunk::height).sum() + chain.getLast().below();
  }

  /// The chunks with the rows set free that belong to a chain higher than a page: a category that
  /// fits a page stays together, a longer one may break.
  static List<Chunk> loosened(List<Chunk> chunks, int room) {
    List<Chunk> loosened = new ArrayList<>(chunks.size());
    int from = 0;
    while (from < chunks.size()) {
      int to = end(chunks, from);
      List<Chunk> chain = chunks.subList(from, to);
      boolean fits = chain.getFirst().headerHeight() + height(chain) <= room;
      chain.forEach(
          chunk ->
              loosened.add(!fits && chunk instanceof Chunk.GridRow row ? row.loosened() : chunk));
      from = to;
    }
    return loosened;
  }
}
