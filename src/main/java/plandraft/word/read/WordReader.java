package plandraft.word.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import plandraft.document.Document;
import plandraft.document.Document.Part;
import plandraft.office.OfficeParts;
import plandraft.office.PictureShelf;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Reading;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Reads Word files: .docx, .docm, .dotx and .dotm, strict or not. Nothing in them is run, nothing
/// outside of them asked for.
public final class WordReader {
  private WordReader() {}

  /// Reads the `parts` of `file`.
  ///
  /// @throws Unreadable if it is no Word file that could be read
  /// @throws plandraft.job.Stopped if the reading was cancelled
  public static Reading read(Path file, OfficeParts parts, Meter meter) throws IOException {
    Notes notes = new Notes();
    if (parts.hasMacros()) {
      notes.add(Omission.MACROS);
    }
    Manuscript from = manuscript(parts, notes, meter);
    List<Part> pages = body(from);
    Document document =
        new Document(
            parts.name(file),
            parts.origin(),
            from.book().styles(),
            pages,
            from.remarks().notes(),
            from.revisions().all());
    return Reading.of(document, notes);
  }

  private static Manuscript manuscript(OfficeParts parts, Notes notes, Meter meter)
      throws IOException {
    Lists lists = Lists.read(parts);
    Manuscript from =
        new Manuscript(
            parts,
            parts.main(),
            StyleSheetReader.read(parts),
            lists,
            new Counters(lists),
            new StyleBook(),
            new Footnotes(),
            Remarks.read(parts),
            new Revisions(),
            new PictureShelf(parts, notes, meter),
            notes,
            meter);
    for (Footnotes.Kind kind : Footnotes.Kind.values()) {
      FootnoteReader.read(kind, from);
    }
    return from;
  }

  private static List<Part> body(Manuscript from) throws IOException {
    SectionReader sections = new SectionReader(from.notes());
    Flow flow = Flow.text();
    boolean[] found = {false};
    try (Xml xml = from.parts().xml(from.part())) {
      StoryReader story = new StoryReader(from, xml, sections);
      xml.children(
          () -> {
            if (xml.is(Space.WORD, "body")) {
              found[0] = true;
              story.read(flow);
            }
          });
    }
    if (!found[0]) {
      throw new Unreadable(Why.DAMAGED);
    }
    return sections.parts(flow.take());
  }
}
