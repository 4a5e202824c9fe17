package plandraft.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Change;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;

/// A newer document with what was changed since an older one on it: who accepts all changes reads
/// the newer, who rejects all reads the older. Contents, rules and page setups are the newer's.
public final class Redline {
  private final Marking marking;
  private final List<Block> before;
  private final Map<String, Integer> moves = new HashMap<>();

  private Redline(Marking marking, List<Block> before) {
    this.marking = marking;
    this.before = before;
  }

  /// The changes from `before` to `after`, said to be made by `author`.
  public static Document of(Document before, Document after, String author, Instant at) {
    Marking marking = new Marking(author, at);
    Redline redline = new Redline(marking, tracked(before.blocks().toList()));
    return new Document(
        after.name(), after.origin(), after.styles(), redline.parts(after), after.notes());
  }

  private static List<Block> tracked(List<Block> blocks) {
    return blocks.stream().filter(Redline::isTracked).toList();
  }

  private static boolean isTracked(Block block) {
    return block instanceof Paragraph || block instanceof Table || block instanceof Picture;
  }

  private List<Document.Part> parts(Document document) {
    List<Block> after = tracked(document.blocks().toList());
    List<List<Block>> changed = changed(after);
    List<Document.Part> parts = new ArrayList<>();
    int next = 0;
    for (Document.Part part : document.parts()) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : part.blocks()) {
        if (isTracked(block)) {
          blocks.addAll(changed.get(next++));
        } else {
          blocks.add(block);
        }
      }
      parts.add(new Document.Part(part.page(), blocks));
    }
    List<Block> left = changed.getLast();
    if (!left.isEmpty() && !parts.isEmpty()) {
      Document.Part last = parts.removeLast();
      left.addAll(0, last.blocks());
      parts.add(new Document.Part(last.page(), left));
    }
    return parts;
  }

  /// What stands in the place of every block of `after`: itself as it was changed, behind what was
  /// deleted before it; at the end what was deleted behind all of them.
  private List<List<Block>> changed(List<Block> after) {
    List<String> was = keys(before);
    List<String> is = keys(after);
    List<Snake.Kept> kept = Snake.between(was, is);
    findMoves(was, is, after, kept);
    List<List<Block>> changed = new ArrayList<>();
    List<Block> gone = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Snake.Kept run : kept) {
      i = delete(i, run.before(), was, gone);
      j = insert(j, run.after(), is, after, gone, changed);
      for (; i < run.before() + run.length(); i++, j++) {
        gone.addAll(marking.between(before.get(i), after.get(j)));
        changed.add(gone);
        gone = new ArrayList<>();
      }
    }
    delete(i, before.size(), was, gone);
    insert(j, after.size(), is, after, gone, changed);
    changed.add(gone);
    return changed;
  }

  private int delete(int from, int to, List<String> keys, List<Block> gone) {
    for (int i = from; i < to; i++) {
      int move = moves.getOrDefault(keys.get(i), 0);
      Change.Kind kind = move > 0 ? Change.Kind.MOVED_FROM : Change.Kind.DELETED;
      gone.add(marking.gone(before.get(i), kind, move));
    }
    return to;
  }

  private int insert(
      int from,
      int to,
      List<String> keys,
      List<Block> after,
      List<Block> gone,
      List<List<Block>> changed) {
    for (int j = from; j < to; j++) {
      int move = moves.getOrDefault(keys.get(j), 0);
      Change.Kind kind = move > 0 ? Change.Kind.MOVED_TO : Change.Kind.INSERTED;
      List<Block> here = new ArrayList<>(gone);
      gone.clear();
      here.add(marking.come(after.get(j), kind, move));
      changed.add(here);
    }
    return to;
  }

  /// Paragraphs that stand elsewhere and say the same.
  private void findMoves(
      List<String> was, List<String> is, List<Block> after, List<Snake.Kept> kept) {
    Map<String, Block> gone = new HashMap<>();
    for (int i = 0; i < was.size(); i++) {
      gone.put(was.get(i), before.get(i));
    }
    for (Snake.Kept run : kept) {
      was.subList(run.before(), run.before() + run.length()).forEach(gone::remove);
    }
    for (int j = 0; j < is.size(); j++) {
      if (gone.get(is.get(j)) instanceof Paragraph old
          && after.get(j) instanceof Paragraph now
          && !old.text().isEmpty()
          && old.text().equals(now.text())) {
        moves.put(is.get(j), moves.size() + 1);
      }
    }
  }

  /// What a block is known by: what it shows or, if that is nothing, what it says; the second of a
  /// kind is told from the first.
  private static List<String> keys(List<Block> blocks) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Block block : blocks) {
      String key =
          switch (block) {
            case Paragraph it -> "p " + named(it.anchor(), it.text());
            case Table it -> "t " + it.name();
            case Picture it -> "i " + named(it.anchor(), it.image().name());
            default -> throw new IllegalArgumentException("not tracked: " + block);
          };
      keys.add(key + " " + seen.merge(key, 1, Integer::sum));
    }
    return keys;
  }

  private static String named(Optional<Anchor> anchor, String words) {
    return anchor.map(it -> "@" + it.name()).orElse(words);
  }
}
