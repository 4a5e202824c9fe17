package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Tables within the frame of a 专栏: the frame keeps its text, and they stand behind it.
final class Framed {
  private final List<Line> text = new ArrayList<>();
  private final List<Lattice> tables = new ArrayList<>();

  private Framed() {}

  /// The pieces, tables taken out of frames.
  static List<Piece> parted(List<Piece> pieces, Found found) {
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Lattice frame && frame.columns() == 1) {
        parted.addAll(parted(frame, found));
      } else {
        parted.add(piece);
      }
    }
    return parted;
  }

  private static List<Piece> parted(Lattice frame, Found found) {
    Framed parts = new Framed();
    TabbedRows.gathered(lines(frame)).forEach(parts::take);
    if (parts.tables.isEmpty()) {
      return List.of(frame);
    }
    String title = parts.text.isEmpty() ? "" : parts.text.getFirst().text().strip();
    List<Piece> parted = new ArrayList<>();
    if (parts.text.size() > 1) {
      parted.add(Lattice.column(frame.spot(), parts.text));
      found.tell(
          frame.spot(),
          What.TEXT,
          title,
          Sureness.LIKELY,
          Message.of(Framed.class, "panel.tables", Integer.toString(parts.tables.size())));
    }
    parts.tables.stream()
        .map(table -> table.name().isBlank() ? table.named(title) : table)
        .forEach(parted::add);
    return parted;
  }

  private void take(Piece piece) {
    if (piece instanceof Lattice table) {
      Optional<String> caption =
          text.size() < 2 ? Optional.empty() : Chapters.caption(text.getLast());
      caption.ifPresent(_ -> text.removeLast());
      tables.add(table.named(caption.orElse("")));
    } else if (piece instanceof Line line && !line.isBlank()) {
      text.add(line);
    }
  }

  /// What stands in a frame, a line a piece.
  private static List<Piece> lines(Lattice frame) {
    List<Piece> lines = new ArrayList<>();
    for (Lattice.Row row : frame.rows()) {
      Lattice.Slot slot = row.slots().getFirst();
      for (var runs : slot.paragraphs()) {
        Spot spot = new Spot(frame.spot().document(), frame.spot().block(), lines.size() + 1);
        Optional<Anchor> anchor = lines.isEmpty() ? row.anchor() : Optional.empty();
        lines.add(new Line(spot, runs, Line.Look.PLAIN, anchor));
      }
    }
    return lines;
  }
}
