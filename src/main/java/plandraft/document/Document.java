package plandraft.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document as a reader sees it on paper, apart from any file format.
///
/// @param name its title as a file or tab is called
/// @param styles the paragraph styles its paragraphs name
/// @param parts runs of pages that share a page setup
/// @param notes comments on its anchors
public record Document(
    String name, Origin origin, List<Style> styles, List<Part> parts, List<Note> notes) {
  public Document {
    styles = List.copyOf(styles);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /// Who a document is from, and when; the same plan always gives the same origin.
  public record Origin(String author, Optional<LocalDate> date) {}

  /// A run of pages with one setup (a section of Word): its blocks start on a new page.
  public record Part(PageSetup page, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /// A comment in the margin of whatever carries `anchor`.
  public record Note(Anchor anchor, String author, Instant at, List<String> paragraphs) {
    public Note {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Every block of every part.
  public Stream<Block> blocks() {
    return parts.stream().flatMap(part -> part.blocks().stream());
  }
}
