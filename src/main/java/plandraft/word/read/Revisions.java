package plandraft.word.read;

import java.util.ArrayList;
import java.util.List;
import plandraft.document.Anchor;
import plandraft.document.Document.Revision;

/// The tracked changes of a Word file, each on what carries its anchor.
final class Revisions {
  private final List<Revision> all = new ArrayList<>();

  /// Says that `signatures` stand on changes within what carries `anchor`.
  void add(Anchor anchor, List<Signature> signatures) {
    signatures.stream()
        .distinct()
        .forEach(each -> all.add(new Revision(anchor, each.author(), each.at())));
  }

  /// All of them in the order of the file.
  List<Revision> all() {
    return all;
  }
}
