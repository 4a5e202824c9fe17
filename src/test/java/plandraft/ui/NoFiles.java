package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// A user who chooses no files.
final class NoFiles implements Choosing {
  @Override
  public Optional<Path> toOpen(Window owner, String title, List<Kind> kinds) {
    return Optional.empty();
  }

  @Override
  public List<Path> several(Window owner, String title, String kind, List<String> endings) {
    return List.of();
  }

  @Override
  public Optional<Path> toSave(Window owner, String title, String name, Kind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    return Optional.empty();
  }

  @Override
  public void reveal(Path shown) {
    throw new AssertionError("nothing is revealed");
  }
}
