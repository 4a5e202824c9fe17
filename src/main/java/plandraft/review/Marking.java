package plandraft.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Change;
import plandraft.document.Change.Kind;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Restyling;
import plandraft.document.Run;
import plandraft.document.Table;

/// Marks blocks with the changes that one author made at one time.
record Marking(String author, Instant at) {
  /// A block that was taken away; what it shows is shown elsewhere or no longer.
  Block gone(Block block, Kind kind, int move) {
    return marked(block, new Change(kind, move, author, at), true);
  }

  /// A block that came in.
  Block come(Block block, Kind kind, int move) {
    return marked(block, new Change(kind, move, author, at), false);
  }

  /// A block that became another: within, where its kind allows, or else taken out and put in.
  List<Block> between(Block before, Block after) {
    if (before.equals(after)) {
      return List.of(after);
    }
    if (before instanceof Paragraph was && after instanceof Paragraph is) {
      Paragraph next = is.withRuns(runs(was.runs(), is.runs()));
      return List.of(
          was.setting().equals(is.setting())
              ? next
              : next.restyled(new Restyling<>(was.setting(), author, at)));
    }
    if (before instanceof Table was && after instanceof Table is && sameShape(was, is)) {
      return List.of(table(was, is));
    }
    if (before instanceof Picture was
        && after instanceof Picture is
        && was.image().equals(is.image())) {
      return List.of(is);
    }
    return List.of(gone(before, Kind.DELETED, 0), come(after, Kind.INSERTED, 0));
  }

  private Block marked(Block block, Change change, boolean bare) {
    return switch (block) {
      case Paragraph it ->
          new Paragraph(
              it.style(),
              it.runs().stream().map(run -> run.changed(change)).toList(),
              bare ? Optional.empty() : it.anchor(),
              it.newPage(),
              Optional.of(change),
              Optional.empty());
      case Table it -> it.of(it.rows().stream().map(row -> row(row, change, bare)).toList());
      case Picture it ->
          new Picture(
              it.image(), it.style(), bare ? Optional.empty() : it.anchor(), Optional.of(change));
      default -> throw new IllegalArgumentException("not tracked: " + block);
    };
  }

  private static Table.Row row(Table.Row row, Change change, boolean bare) {
    List<Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    cell(
                        cell,
                        said(cell).stream().map(run -> run.changed(change)).toList(),
                        bare ? Optional.empty() : cell.anchor()))
            .toList();
    return new Table.Row(
        cells,
        row.keepWithNext(),
        row.leastHeight(),
        bare ? Optional.empty() : row.anchor(),
        Optional.of(change));
  }

  /// The runs of a cell, its paragraphs parted by line feeds.
  private static List<Run> said(Cell cell) {
    return cell.content() instanceof Cell.Runs runs
        ? runs.runs()
        : cell.content().printed().isEmpty()
            ? List.of()
            : List.of(Run.of(cell.content().printed()));
  }

  private static Cell cell(Cell cell, List<Run> runs, Optional<Anchor> anchor) {
    return new Cell(
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.style(),
        new Cell.Runs(runs),
        anchor);
  }

  /// Whether two tables differ in nothing but what their cells say.
  private static boolean sameShape(Table before, Table after) {
    boolean same =
        before.columns().size() == after.columns().size()
            && before.rows().size() == after.rows().size();
    for (int i = 0; same && i < before.rows().size(); i++) {
      List<Cell> was = before.rows().get(i).cells();
      List<Cell> is = after.rows().get(i).cells();
      same = was.size() == is.size();
      for (int j = 0; same && j < was.size(); j++) {
        same = sameShape(was.get(j), is.get(j));
      }
    }
    return same;
  }

  private static boolean sameShape(Cell before, Cell after) {
    return before.column() == after.column()
        && before.rowSpan() == after.rowSpan()
        && before.columnSpan() == after.columnSpan()
        && before.content().paragraphs().size() == after.content().paragraphs().size();
  }

  private Table table(Table before, Table after) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < after.rows().size(); i++) {
      Table.Row was = before.rows().get(i);
      Table.Row is = after.rows().get(i);
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < is.cells().size(); j++) {
        cells.add(cell(was.cells().get(j), is.cells().get(j)));
      }
      rows.add(new Table.Row(cells, is.keepWithNext(), is.leastHeight(), is.anchor()));
    }
    return after.of(rows);
  }

  private Cell cell(Cell before, Cell after) {
    if (before.content().equals(after.content())) {
      return after;
    }
    List<List<Run>> was = before.content().paragraphs();
    List<List<Run>> is = after.content().paragraphs();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      if (i > 0) {
        runs.add(Run.of("\n"));
      }
      runs.addAll(runs(was.get(i), is.get(i)));
    }
    return cell(after, runs, after.anchor());
  }

  /// The runs of both, the words of one that the other has not marked.
  private List<Run> runs(List<Run> before, List<Run> after) {
    List<Run> runs = new ArrayList<>();
    Change deleted = new Change(Kind.DELETED, 0, author, at);
    Change inserted = new Change(Kind.INSERTED, 0, author, at);
    int i = 0;
    int j = 0;
    for (Wording stretch : Wording.between(text(before), text(after))) {
      int length = stretch.text().length();
      switch (stretch.kind()) {
        case KEPT -> {
          runs.addAll(kept(Run.between(before, i, i + length), Run.between(after, j, j + length)));
          i += length;
          j += length;
        }
        case DELETED -> {
          Run.between(before, i, i + length).forEach(run -> runs.add(run.changed(deleted)));
          i += length;
        }
        case INSERTED -> {
          Run.between(after, j, j + length).forEach(run -> runs.add(run.changed(inserted)));
          j += length;
        }
      }
    }
    return runs;
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /// Words that both have, as they look in the newer; where they looked otherwise, that is noted.
  private List<Run> kept(List<Run> before, List<Run> after) {
    List<Run> kept = new ArrayList<>();
    int at = 0;
    for (Run is : after) {
      int end = at + is.text().length();
      for (Run was : Run.between(before, at, end)) {
        Run words = is.saying(was.text());
        boolean same = was.look().equals(is.look());
        kept.add(same ? words : words.restyled(new Restyling<>(was.look(), author, this.at)));
      }
      at = end;
    }
    return joined(kept);
  }

  /// Runs next to each other that differ in nothing but their words, as one.
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (!joined.isEmpty() && joined.getLast().saying("").equals(run.saying(""))) {
        joined.add(run.saying(joined.removeLast().text() + run.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
