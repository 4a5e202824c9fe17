package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Cells to test with: two rows of group A, two of group B; columns category, name, value, sum.
final class Sample {
  static final List<Column> COLUMNS =
      List.of(
          Column.of("group", "Group", 100).merging(),
          Column.of("name", "Name", 200).growing(1),
          Column.of("value", "Value", 80).numeric(),
          Column.of("sum", "Sum", 80).numeric().fixed());

  static final Cells CELLS =
      Cells.of(
          COLUMNS,
          List.of(
              row("1", "A", "one", "10"),
              row("2", "A", "two", "20"),
              row("3", "B", "three", "30"),
              row("4", "B", "four", "40")));

  private Sample() {}

  static Row row(String key, String... texts) {
    return Row.of(
        key,
        texts[0],
        () -> Stream.concat(Stream.of(texts), Stream.of("=")).map(Cell::of).toList());
  }

  /// Tab-separated lines as a block.
  static Block block(String... lines) {
    return TabText.read(String.join("\n", lines));
  }

  /// A change as `row.column=text`, for short assertions.
  static List<String> told(List<Edit.Change> changes) {
    List<String> told = new ArrayList<>();
    changes.forEach(change -> told.add(change.row() + "." + change.column() + "=" + change.text()));
    return told;
  }
}
