package plandraft.word.read;

import org.apache.poi.openxml4j.opc.PackagePart;
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
    PictureShelf pictures,
    Notes notes,
    Meter meter) {
  /// The same, reading another part.
  Manuscript in(PackagePart other) {
    return new Manuscript(
        parts, other, styles, lists, counters, book, footnotes, remarks, pictures, notes, meter);
  }
}
