package plandraft.word.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Picture.Image;
import plandraft.read.Pieces;

/// A paragraph being read.
final class Inline {
  private final Pieces pieces = new Pieces();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Signature> revisions = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Block> behind = new ArrayList<>();
  private Setting setting = Setting.OPEN;
  private boolean joined;
  private boolean list;
  private boolean newPage;
  private boolean endsPage;

  Pieces pieces() {
    return pieces;
  }

  /// The anchors that begin in it.
  List<Anchor> anchors() {
    return anchors;
  }

  /// The comments on it that stand on none of its anchors.
  List<String> remarks() {
    return remarks;
  }

  /// Who changed it.
  List<Signature> revisions() {
    return revisions;
  }

  /// The pictures in its lines.
  List<Image> images() {
    return images;
  }

  /// What was fixed to it and now follows it.
  List<Block> behind() {
    return behind;
  }

  Setting setting() {
    return setting;
  }

  void set(Setting next) {
    setting = next;
  }

  /// Whether its end was deleted, so that the next paragraph continues it.
  boolean isJoined() {
    return joined;
  }

  void join(boolean next) {
    joined = next;
  }

  /// Whether some of it belonged to a list that is made anew.
  boolean isList() {
    return list;
  }

  void list() {
    list = true;
  }

  /// Takes a page break: before any words it breaks before the paragraph, else after it.
  void breakPage() {
    if (pieces.isEmpty()) {
      newPage = true;
    } else {
      endsPage = true;
    }
  }

  /// Whether it begins a page.
  boolean isOnNewPage() {
    return newPage || setting.newPage().orElse(false);
  }

  /// Whether the next paragraph begins a page.
  boolean endsPage() {
    return endsPage;
  }

  /// Whether there is nothing to show.
  boolean isEmpty() {
    return pieces.isEmpty() && images.isEmpty() && behind.isEmpty();
  }

  /// How much there is so far, to see whether something was added.
  int weight() {
    return images.size() + behind.size() + (pieces.isEmpty() ? 0 : 1);
  }

  /// The first anchor, if there is one.
  Optional<Anchor> anchor() {
    return anchors.isEmpty() ? Optional.empty() : Optional.of(anchors.getFirst());
  }
}
