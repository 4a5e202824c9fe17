package plandraft.word.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Omission;
import plandraft.read.StyleBook;
import plandraft.read.TableDraft;

/// Reads tables with their merged cells.
final class TableReader {
  private static final int WIDEST = 500;

  private final Manuscript from;
  private final Xml xml;
  private final StoryReader story;

  TableReader(Manuscript from, Xml xml, StoryReader story) {
    this.from = from;
    this.xml = xml;
    this.story = story;
  }

  /// A table being read.
  private static final class Draft {
    private final List<Integer> widths = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, Spot> above = new HashMap<>();
    private final List<Picture> pictures = new ArrayList<>();
    private String name = "";
    private boolean ruled;
    private int headers;
  }

  /// A row being read.
  private static final class Row {
    private final List<Spot> spots = new ArrayList<>();
    private int column;
    private boolean header;
    private boolean deleted;
    private boolean keep;
    private Optional<Anchor> anchor = Optional.empty();
  }

  /// A cell being read.
  private static final class Spot {
    private int column;
    private int width = 1;
    private int height = 1;
    private boolean continuesAbove;
    private boolean continuesLeft;
    private boolean mergesDown;
    private boolean ruled;
    private boolean deleted;
    private String style = "";
    private Cell.Content content = new Cell.Words("");
    private List<Anchor> anchors = List.of();
    private List<String> remarks = List.of();
    private List<Signature> revisions = List.of();
  }

  /// Reads the `tbl` that the XML stands at.
  void read(Flow flow) throws IOException {
    from.meter().block();
    if (flow.isCell()) {
      from.notes().add(Omission.NESTED);
    }
    Draft draft = new Draft();
    xml.children(() -> piece(draft));
    TableDraft table = new TableDraft();
    for (Row row : draft.rows) {
      List<Cell> cells = row.spots.stream().map(this::cell).toList();
      table.row(cells, row.keep, row.anchor);
      draft.ruled |= row.spots.stream().anyMatch(spot -> spot.ruled);
    }
    if (table.rows() > 0) {
      Table made = table.table(draft.name, draft.widths, draft.headers, draft.ruled);
      if (!made.columns().isEmpty()) {
        flow.add(made);
      }
    }
    if (!draft.pictures.isEmpty()) {
      from.notes().add(Omission.CELL_PICTURES, draft.pictures.size());
      draft.pictures.forEach(flow::add);
    }
  }

  private void piece(Draft draft) throws IOException {
    switch (xml.name()) {
      case "tblPr" -> xml.children(() -> property(draft));
      case "tblGrid" ->
          xml.children(
              () -> {
                if (xml.name().equals("gridCol") && draft.widths.size() < WIDEST) {
                  draft.widths.add(Math.clamp(xml.number("w", 0), 0, 31_680));
                }
              });
      case "tr" -> row(draft);
      case "sdt" -> Controls.read(xml, () -> xml.children(() -> piece(draft)));
      case "customXml", "ins", "moveTo" -> xml.children(() -> piece(draft));
      default -> {}
    }
  }

  private void property(Draft draft) throws IOException {
    switch (xml.name()) {
      case "tblCaption" -> draft.name = xml.attribute("val");
      case "tblStyle" -> draft.ruled = true;
      case "tblBorders" -> {
        draft.ruled = false;
        xml.children(() -> draft.ruled |= rules());
      }
      default -> {}
    }
  }

  private void row(Draft draft) throws IOException {
    Row row = new Row();
    xml.children(() -> part(draft, row));
    if (row.deleted) {
      from.notes().add(Omission.TRACKED);
      return;
    }
    boolean leads = draft.headers == draft.rows.size();
    draft.headers += row.header && leads ? 1 : 0;
    draft.rows.add(row);
    merge(draft, row);
    name(row);
  }

  private void part(Draft draft, Row row) throws IOException {
    switch (xml.name()) {
      case "trPr" -> xml.children(() -> property(row));
      case "tc" -> {
        if (row.column < WIDEST) {
          cell(row, draft.pictures);
        }
      }
      case "sdt" -> Controls.read(xml, () -> xml.children(() -> part(draft, row)));
      case "customXml", "ins", "moveTo" -> xml.children(() -> part(draft, row));
      default -> {}
    }
  }

  private void property(Row row) {
    switch (xml.name()) {
      case "tblHeader" -> row.header = xml.on();
      case "gridBefore" -> row.column = Math.clamp(xml.number("val", 0), 0, WIDEST);
      case "ins" -> from.notes().add(Omission.TRACKED);
      case "del" -> row.deleted = true;
      default -> {}
    }
  }

  private void cell(Row row, List<Picture> pictures) throws IOException {
    from.meter().cells(1);
    Spot spot = new Spot();
    spot.column = row.column;
    Flow flow = Flow.cell();
    story.read(
        flow,
        () -> {
          if (xml.is(Space.WORD, "tcPr")) {
            xml.children(() -> property(spot));
          }
        });
    if (spot.deleted) {
      return;
    }
    row.column += spot.width;
    for (Block block : flow.blocks()) {
      if (block instanceof Picture picture) {
        pictures.add(picture);
      }
    }
    spot.style = style(flow);
    spot.content = Lines.content(flow.blocks());
    spot.anchors = flow.anchors().isEmpty() ? List.of() : flow.anchors();
    spot.remarks = flow.remarks().isEmpty() ? List.of() : flow.remarks();
    spot.revisions = flow.revisions().isEmpty() ? List.of() : flow.revisions();
    boolean joins = spot.continuesLeft && !row.spots.isEmpty() && spot.content.printed().isBlank();
    if (joins) {
      row.spots.getLast().width += spot.width;
    } else {
      row.spots.add(spot);
    }
  }

  /// Whether the side of a border that the XML stands at is drawn.
  private boolean rules() {
    return switch (xml.attribute("val")) {
      case "nil", "none", "" -> false;
      default -> true;
    };
  }

  private void property(Spot spot) throws IOException {
    switch (xml.name()) {
      case "gridSpan" -> spot.width = Math.clamp(xml.number("val", 1), 1, WIDEST);
      case "vMerge" -> {
        spot.mergesDown = true;
        spot.continuesAbove = !xml.attribute("val").equals("restart");
      }
      case "tcBorders" -> xml.children(() -> spot.ruled |= rules());
      case "cellIns" -> from.notes().add(Omission.TRACKED);
      case "cellDel" -> {
        from.notes().add(Omission.TRACKED);
        spot.deleted = true;
      }
      case "hMerge" -> spot.continuesLeft = !xml.attribute("val").equals("restart");
      default -> {}
    }
  }

  /// Lets the cells above reach down to this row where it continues them.
  private static void merge(Draft draft, Row row) {
    Map<Integer, Spot> below = new HashMap<>();
    List<Spot> begun = new ArrayList<>();
    for (Spot spot : row.spots) {
      Spot above = draft.above.get(spot.column);
      if (spot.continuesAbove && above != null && above.width == spot.width) {
        above.height++;
        below.put(spot.column, above);
      } else {
        begun.add(spot);
        if (spot.mergesDown) {
          below.put(spot.column, spot);
        }
      }
    }
    row.spots.retainAll(begun);
    draft.above = below;
  }

  /// The anchor of a row stands in the first cell that is its own alone.
  private static void name(Row row) {
    row.spots.stream()
        .filter(spot -> !spot.mergesDown)
        .findFirst()
        .or(() -> row.spots.stream().findFirst())
        .filter(spot -> !spot.anchors.isEmpty())
        .ifPresent(spot -> row.anchor = Optional.of(spot.anchors.removeFirst()));
  }

  private Cell cell(Spot spot) {
    List<Anchor> anchors = spot.anchors;
    Optional<Anchor> anchor =
        anchors.isEmpty() ? Optional.empty() : Optional.of(anchors.getFirst());
    Optional<Anchor> place = from.place(anchor, spot.remarks, spot.revisions);
    return new Cell(spot.column, spot.height, spot.width, spot.style, spot.content, place);
  }

  private String style(Flow flow) {
    Optional<String> first = Optional.empty();
    for (Block block : flow.blocks()) {
      if (block instanceof Paragraph paragraph) {
        if (!paragraph.runs().isEmpty()) {
          return paragraph.style();
        }
        first = first.or(() -> Optional.of(paragraph.style()));
      }
    }
    return first.orElseGet(() -> from.book().id(StyleBook.PLAIN));
  }
}
