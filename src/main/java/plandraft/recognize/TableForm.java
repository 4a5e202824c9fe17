package plandraft.recognize;

import java.util.List;

/// How a table was read.
///
/// @param rows how many rows it has below its headings
public record TableForm(TableKind kind, List<Column> columns, int rows) {
  public TableForm {
    columns = List.copyOf(columns);
  }

  /// One column: its heading and what it was taken for.
  public record Column(String heading, ColumnRole role) {}
}
