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
/// @param revisions who changed what carries its anchors
public record Document(
    String name,
    Origin origin,
    List<Style> styles,
    List<Part> parts,
    List<Note> notes,
    List<Revision> revisions) {
  public Document {
    styles = List.copyOf(styles);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    revisions = List.copyOf(revisions);
  }

  /// A document that nobody changed.
  public Document(
      String name, Origin origin, List<Style> styles, List<Part> parts, List<Note> notes) {
    this(name, origin, styles, parts, notes, List.of());
  }

  /// A change that somebody had tracked in whatever carries `anchor`.
  ///
  /// @param author blank if nobody knows
  /// @param at 1970 if nobody knows
  public record Revision(Anchor anchor, String author, Instant at) {}

  /// Who a document is from, and when; the same plan always gives the same origin.
  ///
  /// @param recipient whom this copy was made for; blank for anybody
  public record Origin(String author, Optional<LocalDate> date, String recipient) {
    /// A document for anybody.
    public Origin(String author, Optional<LocalDate> date) {
      this(author, date, "");
    }
  }

  /// A run of pages with one setup (a section of Word): its blocks start on a new page.
  public record Part(PageSetup page, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }

    private Part onPaper() {
      return new Part(
          page,
          blocks.stream()
              .flatMap(
                  block ->
                      block instanceof Table table ? table.onPaper().stream() : Stream.of(block))
              .toList());
    }
  }

  /// A comment in the margin of whatever carries `anchor`.
  ///
  /// @param on the words it is on, as far as a file tells them; blank for all that the anchor names
  /// @param answers which of the document's notes it answers, counted from 0
  /// @param shows the part of the plan that it is itself
  /// @param settled whether readers have closed it as settled
  public record Note(
      Anchor anchor,
      String author,
      Instant at,
      List<String> paragraphs,
      String on,
      Optional<Integer> answers,
      Optional<Anchor> shows,
      boolean settled) {
    public Note {
      paragraphs = List.copyOf(paragraphs);
    }

    /// A comment on all that the anchor names.
    public Note(Anchor anchor, String author, Instant at, List<String> paragraphs) {
      this(anchor, author, at, paragraphs, "", Optional.empty(), Optional.empty(), false);
    }

    /// This comment on some `words` of what the anchor names.
    public Note on(String words) {
      return new Note(anchor, author, at, paragraphs, words, answers, shows, settled);
    }

    /// This comment as the part of the plan called `part`.
    public Note showing(Anchor part) {
      return new Note(anchor, author, at, paragraphs, on, answers, Optional.of(part), settled);
    }

    /// This comment as an answer to another, the note of that number.
    public Note answering(int other) {
      return new Note(anchor, author, at, paragraphs, on, Optional.of(other), shows, settled);
    }

    /// This comment behind so many others that came before those it knows of.
    public Note behind(int others) {
      return answers.map(other -> answering(others + other)).orElse(this);
    }

    /// This comment closed as settled.
    public Note asSettled() {
      return new Note(anchor, author, at, paragraphs, on, answers, shows, true);
    }
  }

  /// This document as the copy made for `recipient`.
  public Document copyFor(String recipient) {
    return new Document(
        name,
        new Origin(origin.author(), origin.date(), recipient),
        styles,
        parts,
        notes,
        revisions);
  }

  /// This document as it stands on paper: tables too wide for their page in parts.
  public Document onPaper() {
    boolean wide =
        blocks().anyMatch(block -> block instanceof Table table && table.split().isPresent());
    return wide
        ? new Document(
            name, origin, styles, parts.stream().map(Part::onPaper).toList(), notes, revisions)
        : this;
  }

  /// Every block of every part.
  public Stream<Block> blocks() {
    return parts.stream().flatMap(part -> part.blocks().stream());
  }
}
