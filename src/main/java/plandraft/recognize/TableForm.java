package plandraft.recognize;

import java.util.List;

/// How a table was read.
///
/// @param rows how many rows it has below its headings
public record TableForm(TableKind kind, List<Column> columns, int rows) {
  public TableForm {
    columns = List.copyOf(columns);
  }

  /// One column: its heading, what it was taken for, and the first words that stand in it.
  public record Column(String heading, ColumnRole role, String sample) {}
}
