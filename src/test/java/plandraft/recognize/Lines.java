package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Run;
import plandraft.job.Progress;
import plandraft.model.Ids;

/// Lines as the parts of recognition hand them on to each other.
final class Lines {
  private Lines() {}

  static Found found() {
    return new Found(Ids.counting("n"), Choices.NONE, Progress.SILENT);
  }

  static List<Piece> of(String... lines) {
    List<Piece> pieces = new ArrayList<>();
    for (String line : lines) {
      pieces.add(line(pieces.size(), line));
    }
    return pieces;
  }

  static Line line(int block, String words) {
    return new Line(
        new Spot(0, block, 0), List.of(Run.of(words)), Line.Look.PLAIN, Optional.empty());
  }

  static Line centred(String words) {
    return line(0, words).withLook(new Line.Look(Optional.empty(), true, false));
  }

  static Line heading(int level, String words) {
    return line(0, words).withLook(Line.Look.PLAIN.withOutline(level - 1));
  }

  /// A table as [Texts#table] takes it.
  static Lattice table(String... rows) {
    return Lattice.of(new Spot(0, 0, 0), Texts.table(rows));
  }

  /// A table of a text, in which nothing tells what is merged.
  static Lattice loose(String... rows) {
    return Lattice.loose(
        new Spot(0, 0, 0),
        Stream.of(rows)
            .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
            .toList());
  }

  /// The words of lines; of tables, their cells row by row.
  static List<String> told(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece) {
                  case Line line -> line.text();
                  case Lattice lattice -> rows(lattice).toString();
                  case Image _ -> "picture";
                })
        .toList();
  }

  static List<List<String>> rows(Lattice lattice) {
    return lattice.rows().stream()
        .map(row -> row.slots().stream().map(Lattice.Slot::text).toList())
        .toList();
  }

  static List<String> notes(Found found) {
    return found.entries().stream()
        .flatMap(entry -> entry.notes().stream())
        .map(note -> note.in(Locale.ROOT))
        .toList();
  }
}
