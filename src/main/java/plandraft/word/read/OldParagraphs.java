package plandraft.word.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import plandraft.document.Block;
import plandraft.document.Picture;
import plandraft.document.Picture.Image;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.read.Images;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Pieces.Look;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;

/// Reads paragraphs of .doc files.
final class OldParagraphs {
  private static final int TEXT_LEVEL = 9;
  private static final int LARGEST = 400;
  private static final char PICTURE = '\u0001';
  private static final char DRAWING = '\u0008';
  private static final char FOOTNOTE = '\u0002';
  private static final char LINE = '\u000B';
  private static final char PAGE = '\u000C';
  private static final char FIELD = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char END_OF_FIELD = '\u0015';
  private static final char HYPHEN = '\u001E';

  private final HWPFDocumentCore file;
  private final StyleBook book;
  private final plandraft.read.Notes notes;
  private final Meter meter;
  private final Fields fields;
  private final OldLists lists = new OldLists();
  private final OldFonts fonts;
  private final Optional<PicturesTable> pictures;
  private boolean newPage;
  private int marked;

  OldParagraphs(HWPFDocumentCore file, StyleBook book, plandraft.read.Notes notes, Meter meter) {
    this.file = file;
    this.book = book;
    this.notes = notes;
    this.meter = meter;
    this.fields = new Fields(notes);
    this.fonts = new OldFonts(file);
    this.pictures =
        file instanceof HWPFDocument document
            ? Optional.ofNullable(document.getPicturesTable())
            : Optional.empty();
  }

  /// A paragraph being read.
  private static final class Draft {
    private final Pieces pieces = new Pieces();
    private final List<Image> images = new ArrayList<>();
    private final List<Block> behind = new ArrayList<>();
    private boolean list;
    private boolean newPage;
    private boolean endsPage;
  }

  /// Adds the blocks of `paragraph` to `blocks`.
  void read(Paragraph paragraph, List<Block> blocks) throws IOException {
    Draft draft = new Draft();
    Style set = style(paragraph);
    if (set.outline().isPresent()) {
      fields.endLists();
    }
    draft.newPage = newPage || paragraph.pageBreakBefore();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), draft);
    }
    fields.endParagraph();
    if (fields.isList() || draft.list && draft.pieces.isBlank()) {
      return;
    }
    newPage = draft.endsPage;
    String number = lists.number(paragraph);
    if (!number.isEmpty()) {
      draft.pieces.before(number);
    }
    Pieces.Whole whole = draft.pieces.take(set);
    String style = book.id(whole.style());
    if (draft.images.isEmpty() || !whole.runs().isEmpty()) {
      blocks.add(
          new plandraft.document.Paragraph(style, whole.runs(), Optional.empty(), draft.newPage));
    }
    draft.images.forEach(image -> blocks.add(new Picture(image, style, Optional.empty())));
    blocks.addAll(draft.behind);
  }

  /// Adds a paragraph of these words, if there are any, whose looks are not known.
  void plain(String text, List<Block> blocks) {
    String words = text.replaceAll("[\\x00-\\x1F]+", " ").strip();
    if (!words.isEmpty()) {
      blocks.add(plandraft.document.Paragraph.of(book.id(StyleBook.PLAIN), words));
    }
  }

  private void run(CharacterRun run, Draft draft) throws IOException {
    if (run.isMarkedDeleted() || run.isMarkedInserted()) {
      notes.add(Omission.TRACKED);
    }
    if (run.isMarkedDeleted()) {
      return;
    }
    if (run.isVanished()) {
      notes.add(Omission.HIDDEN);
      return;
    }
    Look look = look(run);
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      String letter = Integer.toHexString(run.getSymbolCharacter());
      draft.pieces.words(look).append(Symbols.of(font, letter));
      return;
    }
    String text = run.text();
    meter.characters(text.length());
    for (int i = 0; i < text.length(); i++) {
      letter(text.charAt(i), run, look, draft);
    }
  }

  private void letter(char c, CharacterRun run, Look look, Draft draft) throws IOException {
    switch (c) {
      case FIELD -> fields.begin();
      case RESULT -> fields.result();
      case END_OF_FIELD -> fields.end();
      default -> {
        draft.list |= fields.isList();
        if (fields.isShown()) {
          shown(c, run, look, draft);
        } else {
          fields.instruct(String.valueOf(c));
        }
      }
    }
  }

  private void shown(char c, CharacterRun run, Look look, Draft draft) throws IOException {
    switch (c) {
      case PICTURE -> picture(run, draft);
      case DRAWING -> drawing(run, draft);
      case FOOTNOTE -> footnote(run, look, draft);
      case LINE -> draft.pieces.words(look).append('\n');
      case HYPHEN -> draft.pieces.words(look).append('-');
      case PAGE -> {
        if (draft.pieces.isBlank()) {
          draft.newPage = true;
        } else {
          draft.endsPage = true;
        }
      }
      default -> {
        if (c >= ' ' || c == '\t') {
          draft.pieces.words(look).append(c);
        }
      }
    }
  }

  private Look look(CharacterRun run) {
    int size = Math.clamp(run.getFontSize(), 0, LARGEST);
    return new Look(run.isBold(), fonts.of(run), size == 20 ? 0 : size);
  }

  private void picture(CharacterRun run, Draft draft) throws Unreadable {
    if (pictures.isEmpty() || !pictures.get().hasPicture(run)) {
      notes.add(Omission.OBJECTS, run.isOle2() || run.isObj() ? 1 : 0);
      return;
    }
    picture(pictures.get().extractPicture(run, true).getContent(), draft);
  }

  /// What is fixed to a place of the text: only pictures can be told from shapes.
  private void drawing(CharacterRun run, Draft draft) throws Unreadable {
    if (file instanceof HWPFDocument document) {
      OfficeDrawing drawing =
          document.getOfficeDrawingsMain().getOfficeDrawingAt(run.getStartOffset());
      byte[] bytes = drawing == null ? null : drawing.getPictureData();
      if (bytes != null) {
        picture(bytes, draft);
      }
    }
  }

  private void picture(byte[] bytes, Draft draft) throws Unreadable {
    boolean fits = bytes.length <= Images.MOST_BYTES && meter.picture(bytes.length);
    Optional<Image> image = fits ? Images.of("", bytes) : Optional.empty();
    image.ifPresent(draft.images::add);
    if (image.isEmpty()) {
      notes.add(fits ? Omission.PICTURES : Omission.HUGE_PICTURES);
    }
  }

  private void footnote(CharacterRun run, Look look, Draft draft) {
    if (!(file instanceof HWPFDocument document)) {
      return;
    }
    Optional<String> words =
        words(document.getFootnotes(), document.getFootnoteRange(), run.getStartOffset())
            .or(
                () ->
                    words(
                        document.getEndnotes(), document.getEndnoteRange(), run.getStartOffset()));
    if (words.isPresent()) {
      notes.add(Omission.FOOTNOTES);
      String mark = "[" + ++marked + "]";
      draft.pieces.words(look).append(mark);
      draft.behind.add(
          plandraft.document.Paragraph.of(book.id(StyleBook.PLAIN), mark + words.get()));
    }
  }

  private Optional<String> words(Notes notes, Range range, int position) {
    int index = notes.getNoteIndexByAnchorPosition(position);
    if (index < 0) {
      return Optional.empty();
    }
    int from = range.getStartOffset() + notes.getNoteTextStartOffset(index);
    int to = range.getStartOffset() + notes.getNoteTextEndOffset(index);
    String words = new Range(from, to, file).text().replaceAll("[\\x00-\\x1F]+", " ").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// The style, with the level that the nine headings have in every language.
  private Style style(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    int level = index >= 1 && index <= TEXT_LEVEL ? index - 1 : paragraph.getLvl();
    boolean heading = level >= 0 && level < TEXT_LEVEL;
    Align align =
        switch (paragraph.getJustification()) {
          case 0 -> Align.LEFT;
          case 1 -> Align.CENTRE;
          case 2 -> Align.RIGHT;
          default -> Align.JUSTIFIED;
        };
    Style plain = StyleBook.PLAIN;
    int character = plain.halfPoints() * 10;
    return new Style(
        heading ? "h" + (level + 1) : plain.id(),
        heading ? "heading " + (level + 1) : plain.name(),
        plain.eastAsian(),
        plain.latin(),
        plain.halfPoints(),
        false,
        align,
        plain.lineTwips(),
        Math.clamp(paragraph.getFirstLineIndent() * 100L / character, -10_000, 10_000),
        Math.clamp(paragraph.getIndentFromLeft() * 100L / character, -10_000, 10_000),
        0,
        0,
        0,
        heading ? Optional.of(level) : Optional.empty(),
        Optional.empty(),
        0,
        heading);
  }
}
