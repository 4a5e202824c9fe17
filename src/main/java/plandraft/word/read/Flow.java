package plandraft.word.read;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Anchor;
import plandraft.document.Block;

/// Where the blocks of a text, a cell or a box go, one after the other.
final class Flow {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Signature> revisions = new ArrayList<>();
  private final boolean cell;

  private Flow(boolean cell) {
    this.cell = cell;
  }

  /// A text, whose paragraphs carry anchors and comments themselves.
  static Flow text() {
    return new Flow(false);
  }

  /// A cell, which carries the anchors and comments of its paragraphs.
  static Flow cell() {
    return new Flow(true);
  }

  boolean isCell() {
    return cell;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /// What has come so far.
  List<Block> blocks() {
    return blocks;
  }

  /// What has come so far; nothing is left here.
  List<Block> take() {
    List<Block> taken = List.copyOf(blocks);
    blocks.clear();
    return taken;
  }

  /// The anchors of a cell, and the comments on it that stand on none of them.
  List<Anchor> anchors() {
    return anchors;
  }

  List<String> remarks() {
    return remarks;
  }

  /// Who changed a cell.
  List<Signature> revisions() {
    return revisions;
  }
}
