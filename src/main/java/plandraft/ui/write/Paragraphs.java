package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;

/// Rows as paragraphs of the editor's text and back.
final class Paragraphs {
  static final PieceOps OPS = new PieceOps();

  private Paragraphs() {}

  /// The text that shows `rows`, of which there is at least one.
  static ReadOnlyStyledDocument<LineStyle, Piece, Look> text(List<TextRow> rows) {
    ReadOnlyStyledDocumentBuilder<LineStyle, Piece, Look> builder =
        new ReadOnlyStyledDocumentBuilder<>(OPS, style(rows.getFirst()), rows.size());
    rows.forEach(row -> builder.addParagraph(segments(row), style(row)));
    return builder.build();
  }

  /// The style of the paragraph that shows `row`.
  static LineStyle style(TextRow row) {
    return new LineStyle(row.line(), row.marks());
  }

  /// The row that a paragraph shows.
  static TextRow row(Paragraph<LineStyle, Piece, Look> paragraph) {
    LineStyle style = paragraph.getParagraphStyle();
    return new TextRow(style.line(), style.marks(), lead(paragraph), runs(paragraph));
  }

  /// What a paragraph shows, without its lead.
  static List<Run> runs(Paragraph<LineStyle, Piece, Look> paragraph) {
    return paragraph.getStyledSegments().stream()
        .filter(segment -> !(segment.getSegment() instanceof Piece.Lead))
        .filter(segment -> !segment.getSegment().text().isEmpty())
        .map(
            segment ->
                new Run(
                    segment.getSegment(),
                    segment.getStyle().emphasis(),
                    segment.getStyle().remarks()))
        .toList();
  }

  /// What stands before a paragraph's words.
  static String lead(Paragraph<LineStyle, Piece, Look> paragraph) {
    return paragraph.getSegments().getFirst() instanceof Piece.Lead lead ? lead.text() : "";
  }

  /// The lines of a piece of text, as they would be inserted elsewhere.
  static List<Strip> strips(StyledDocument<LineStyle, Piece, Look> text) {
    return text.getParagraphs().stream()
        .map(paragraph -> new Strip(form(paragraph.getParagraphStyle()), runs(paragraph)))
        .toList();
  }

  private static Optional<Form> form(LineStyle style) {
    return style.line() instanceof Line.Prose prose ? Optional.of(prose.form()) : Optional.empty();
  }

  private static List<StyledSegment<Piece, Look>> segments(TextRow row) {
    List<StyledSegment<Piece, Look>> segments = new ArrayList<>();
    if (!row.lead().isEmpty()) {
      segments.add(new StyledSegment<>(new Piece.Lead(row.lead()), Look.PLAIN));
    }
    row.runs().forEach(run -> segments.add(new StyledSegment<>(run.piece(), Look.of(run))));
    if (segments.isEmpty()) {
      segments.add(new StyledSegment<>(OPS.createEmptySeg(), Look.PLAIN));
    }
    return segments;
  }
}
