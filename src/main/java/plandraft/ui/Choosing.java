package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// How the user chooses files: through the system's dialogs, or as a test decides.
interface Choosing {
  /// A kind of file in words and its endings without a dot, the usual one first.
  record Kind(String name, List<String> endings) {
    public Kind {
      endings = List.copyOf(endings);
    }

    /// A kind with one ending.
    public Kind(String name, String ending) {
      this(name, List.of(ending));
    }

    /// The ending that files of this kind are given.
    public String ending() {
      return endings.getFirst();
    }
  }

  Optional<Path> toOpen(Window owner, String title, List<Kind> kinds);

  /// Several files of one kind that has several endings.
  List<Path> several(Window owner, String title, String kind, List<String> endings);

  Optional<Path> toSave(Window owner, String title, String name, Kind kind);

  Optional<Path> folder(Window owner, String title);

  /// Shows a folder in the system's own program for it.
  void reveal(Path folder);
}
