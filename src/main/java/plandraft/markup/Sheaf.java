package plandraft.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Pieces;
import plandraft.read.Reading;
import plandraft.read.StandardPage;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;

/// The blocks of a text without pages, one after the other.
final class Sheaf {
  private static final int HEADING_LEVELS = 9;

  private final List<Block> blocks = new ArrayList<>();
  private final StyleBook book = new StyleBook();
  private final Notes notes = new Notes();
  private final Meter meter;

  Sheaf(Meter meter) {
    this.meter = meter;
  }

  Notes notes() {
    return notes;
  }

  Meter meter() {
    return meter;
  }

  StyleBook book() {
    return book;
  }

  /// Adds a block.
  void add(Block block) throws Unreadable {
    meter.block();
    blocks.add(block);
  }

  /// Adds a paragraph of plain words.
  void line(String words, boolean newPage) throws Unreadable {
    meter.characters(words.length());
    List<Run> runs = words.isEmpty() ? List.of() : List.of(Run.of(words));
    add(new Paragraph(book.id(StyleBook.PLAIN), runs, Optional.empty(), newPage));
  }

  /// Adds a paragraph in `base`, or what becomes of it.
  void paragraph(Style base, Pieces pieces) throws Unreadable {
    Pieces.Whole whole = pieces.take(base);
    for (Run run : whole.runs()) {
      meter.characters(run.text().length());
    }
    add(new Paragraph(book.id(whole.style()), whole.runs(), Optional.empty(), false));
  }

  /// The style of headings of a level from 0, or of text.
  static Style style(Optional<Integer> outline, Align align) {
    Style plain = StyleBook.PLAIN;
    Optional<Integer> level = outline.filter(at -> at >= 0 && at < HEADING_LEVELS);
    return new Style(
        level.map(at -> "h" + (at + 1)).orElse(plain.id()),
        level.map(at -> "heading " + (at + 1)).orElse(plain.name()),
        plain.eastAsian(),
        plain.latin(),
        plain.halfPoints(),
        false,
        align,
        plain.lineTwips(),
        0,
        0,
        0,
        0,
        0,
        level,
        Optional.empty(),
        0,
        level.isPresent());
  }

  /// What was gathered, as a document called `name`.
  ///
  /// @throws Unreadable if that is nothing
  Reading reading(String name) throws Unreadable {
    Document document =
        new Document(
            name,
            new Origin("", Optional.empty()),
            book.styles(),
            List.of(new Part(StandardPage.PORTRAIT, blocks)),
            List.of());
    return Reading.of(document, notes);
  }
}
