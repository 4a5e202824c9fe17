package plandraft.review.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.model.Comment.Proposal;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// The rows of one table that came back beside those sent.
final class Rows {
  private final Ground ground;
  private final Table sent;
  private final Table returned;
  private final Headings headings;
  private final Alignment alignment;
  private final List<Edit> edits = new ArrayList<>();

  Rows(Ground ground, Table sent, Table returned) {
    this.ground = ground;
    this.sent = sent;
    this.returned = returned;
    this.headings = Headings.of(sent, returned);
    this.alignment = Alignment.of(lines(sent), lines(returned));
  }

  private static List<Line> lines(Table table) {
    return table.rows().stream().map(Tables::line).toList();
  }

  /// What was changed; where everything is goes into `spots`.
  List<Edit> edits(Map<Anchor, Spot> spots) {
    for (int i = 0; i < returned.rows().size(); i++) {
      Optional<Integer> was = alignment.sent(i);
      if (was.isPresent()) {
        look(was.get(), i, spots);
      } else {
        added(i, spots);
      }
    }
    lookForDeleted();
    return edits;
  }

  private void look(int before, int now, Map<Anchor, Spot> spots) {
    Table.Row was = sent.rows().get(before);
    Table.Row is = returned.rows().get(now);
    boolean header = before < sent.headerRows();
    Optional<Place> rowPlace = header ? tablePlace() : was.anchor().flatMap(ground::place);
    is.anchor()
        .ifPresent(
            anchor ->
                spots.put(anchor, new Spot(rowPlace.orElse(Ground.NOWHERE), Tables.words(was))));
    List<Edit> changed = new ArrayList<>();
    for (Cell cell : is.cells()) {
      Optional<Cell> old = headings.sent(cell.column()).flatMap(column -> at(was, column));
      Optional<Place> place = old.flatMap(Cell::anchor).flatMap(ground::place).or(() -> rowPlace);
      String on = old.map(Rows::words).filter(words -> !words.isEmpty()).orElse(Tables.words(was));
      cell.anchor()
          .ifPresent(anchor -> spots.put(anchor, new Spot(place.orElse(Ground.NOWHERE), on)));
      if (!header && old.isPresent() && differs(old.get(), cell)) {
        changes(place.or(this::tablePlace), old.get(), words(cell)).stream()
            .map(edit -> edit.in(cell.anchor().stream()))
            .forEach(changed::add);
      }
    }
    edits.addAll(together(changed));
  }

  private static Optional<Cell> at(Table.Row row, int column) {
    return row.cells().stream().filter(cell -> cell.column() == column).findFirst();
  }

  private static String words(Cell cell) {
    return cell.content().printed().strip();
  }

  private static boolean differs(Cell sent, Cell returned) {
    return !(sent.content() instanceof Cell.Computed) && !words(sent).equals(words(returned));
  }

  /// What a changed cell proposes, line by line where it has as many as before.
  private List<Edit> changes(Optional<Place> place, Cell old, String now) {
    String was = words(old);
    String[] before = was.split("\n");
    String[] after = now.split("\n");
    if (before.length > 1 && before.length == after.length) {
      List<Edit> lines = new ArrayList<>();
      for (int i = 0; i < before.length; i++) {
        if (!before[i].equals(after[i])) {
          lines.add(ground.reworded(place, before[i], after[i]));
        }
      }
      return lines;
    }
    return List.of(change(place, old, was, now));
  }

  private Edit change(Optional<Place> place, Cell old, String was, String now) {
    Part part = old.anchor().flatMap(ground::place).map(Place::part).orElse(Part.PLAN);
    Place at = place.orElse(Ground.NOWHERE);
    if (now.isEmpty()) {
      return Edit.said(at, was, ground.words().say("deleted", was));
    }
    return switch (part) {
      case BASE, TARGET, CELL ->
          Edit.value(at, on(at, was), new Proposal(Quantity.read(now), Basis.EMPTY));
      case BASIS -> Edit.value(at, was, new Proposal(Quantity.BLANK, Basis.read(now)));
      default -> worded(place, old, was, now);
    };
  }

  private String on(Place place, String otherwise) {
    String quoted = ground.quotes().at(place);
    return quoted.isBlank() ? otherwise : quoted;
  }

  /// Words of a cell without a place of its own are told by the heading of its column.
  private Edit worded(Optional<Place> place, Cell old, String was, String now) {
    Edit edit = ground.reworded(place, was, now);
    String heading = headings.words(old.column());
    return edit.wording().isPresent() || heading.isBlank()
        ? edit
        : Edit.said(edit.place(), was, ground.words().say("cell", heading, now));
  }

  /// A target and its basis, both changed, are one proposal.
  private static List<Edit> together(List<Edit> changed) {
    Optional<Edit> target = on(Part.TARGET, changed);
    Optional<Edit> basis = on(Part.BASIS, changed);
    if (target.isEmpty() || basis.isEmpty()) {
      return changed;
    }
    Proposal both =
        new Proposal(
            target.get().proposed().orElseThrow().value(),
            basis.get().proposed().orElseThrow().basis());
    Edit one =
        Edit.value(target.get().place(), target.get().on(), both)
            .in(Stream.of(target, basis).flatMap(edit -> edit.get().seen().stream()));
    return Stream.concat(
            changed.stream().filter(edit -> edit != target.get() && edit != basis.get()),
            Stream.of(one))
        .toList();
  }

  private static Optional<Edit> on(Part part, List<Edit> changed) {
    return changed.stream()
        .filter(edit -> edit.place().part() == part && edit.proposed().isPresent())
        .findFirst();
  }

  private void added(int now, Map<Anchor, Spot> spots) {
    Table.Row row = returned.rows().get(now);
    String words = Tables.words(row);
    Place place =
        alignment.before(now).flatMap(this::placeFrom).or(this::tablePlace).orElse(Ground.NOWHERE);
    row.anchor().ifPresent(anchor -> spots.put(anchor, new Spot(place, words)));
    row.cells()
        .forEach(
            cell ->
                cell.anchor().ifPresent(anchor -> spots.put(anchor, new Spot(place, words(cell)))));
    if (!words.isBlank()) {
      String above =
          alignment.before(now).map(sent.rows()::get).map(Tables::words).orElse(sent.name());
      edits.add(Edit.said(place, above, ground.words().say("row.added", words)).in(row.anchors()));
    }
  }

  private Optional<Place> placeFrom(int at) {
    for (int i = at; i >= 0; i--) {
      Optional<Place> place = sent.rows().get(i).anchor().flatMap(ground::place);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> tablePlace() {
    return sent.anchors()
        .flatMap(anchor -> ground.place(anchor).stream())
        .findFirst()
        .map(ground::table);
  }

  /// Rows missing from a table most of which came back were deleted.
  private void lookForDeleted() {
    if (alignment.found() * 2 < sent.rows().size()) {
      return;
    }
    for (int i = 0; i < sent.rows().size(); i++) {
      String words = Tables.words(sent.rows().get(i));
      if (alignment.returned(i).isEmpty() && !words.isBlank()) {
        edits.add(
            Edit.said(
                    placeFrom(i).or(this::tablePlace).orElse(Ground.NOWHERE),
                    words,
                    ground.words().say("row.deleted", words))
                .in(sent.rows().get(i).anchors()));
      }
    }
  }
}
