package plandraft.word.read;

import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Anchor;
import plandraft.office.OfficeParts;
import plandraft.office.PictureShelf;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.StyleBook;

/// What all who read one Word file share.
///
/// @param part the part being read, which names pictures and links by ids of its own
/// @param book the styles of the document in the making
record Manuscript(
    OfficeParts parts,
    PackagePart part,
    StyleSheets styles,
    Lists lists,
    Counters counters,
    StyleBook book,
    Footnotes footnotes,
    Remarks remarks,
    Revisions revisions,
    PictureShelf pictures,
    Notes notes,
    Meter meter) {
  /// Says what `remarks` are about and `revised` has changed: what carries `anchor`, which is made
  /// if need be.
  Optional<Anchor> place(Optional<Anchor> anchor, List<String> remarks, List<Signature> revised) {
    if (remarks.isEmpty() && revised.isEmpty()) {
      return anchor;
    }
    boolean needed =
        !revised.isEmpty() || remarks.stream().anyMatch(id -> !this.remarks.isPlaced(id));
    Optional<Anchor> place =
        anchor.or(() -> needed ? Optional.of(this.remarks.place()) : Optional.empty());
    place.ifPresent(
        found -> {
          remarks.forEach(id -> this.remarks.place(id, found));
          revisions.add(found, revised);
        });
    return place;
  }

  /// The same, reading another part.
  Manuscript in(PackagePart other) {
    return new Manuscript(
        parts, other, styles, lists, counters, book, footnotes, remarks, revisions, pictures, notes,
        meter);
  }
}
