package plandraft.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Table;
import plandraft.read.EdgedTable;
import plandraft.read.EdgedTable.Edged;
import plandraft.read.Unreadable;

/// The commands of an RTF text about rows and cells.
final class RtfTable {
  private final EdgedTable table = new EdgedTable();
  private final List<Said> cells = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private boolean continuesAbove;
  private boolean continuesLeft;
  private boolean header;

  /// What a row says of a cell before its words.
  private record Edge(int right, boolean continuesAbove, boolean continuesLeft) {}

  /// The words of a cell.
  private record Said(String style, Cell.Content content) {}

  /// Takes a command about rows and cells; false if it is none.
  boolean take(RtfLexer.Sign.Command command) {
    switch (command.name()) {
      case "trowd" -> {
        edges = new ArrayList<>();
        header = false;
      }
      case "trhdr" -> header = true;
      case "clmrg" -> continuesLeft = true;
      case "clvmrg" -> continuesAbove = true;
      case "cellx" -> {
        edges.add(new Edge(command.or(0), continuesAbove, continuesLeft));
        continuesAbove = false;
        continuesLeft = false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Ends a cell.
  void cell(String style, Cell.Content content) {
    cells.add(new Said(style, content));
  }

  /// Ends a row.
  void row() {
    List<Edged> row = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < cells.size(); i++) {
      Edge edge = i < edges.size() ? edges.get(i) : new Edge(right + 1000, false, false);
      right = edge.right;
      Said said = cells.get(i);
      row.add(new Edged(right, edge.continuesAbove, edge.continuesLeft, said.style, said.content));
    }
    if (!row.isEmpty()) {
      table.row(row, header);
    }
    cells.clear();
  }

  /// The table so far; it is empty afterwards.
  Optional<Table> take() throws Unreadable {
    row();
    return table.isEmpty() ? Optional.empty() : table.take();
  }
}
