package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One line of what is to be inserted.
///
/// @param form how it is set; empty: like the line it is inserted in
record Strip(Optional<Form> form, List<Run> runs) {
  Strip {
    runs = List.copyOf(runs);
  }

  /// Words set like the line they are inserted in.
  static Strip of(String words) {
    return new Strip(Optional.empty(), words.isEmpty() ? List.of() : List.of(Run.of(words)));
  }

  /// What it shows.
  String text() {
    return runs.stream().map(run -> run.piece().text()).collect(Collectors.joining());
  }
}
