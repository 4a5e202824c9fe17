package plandraft.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import plandraft.model.Plan;

/// The plan that a plan follows, read again only when its file has changed. One thread at a time
/// may use it.
public final class ParentWatch {
  private record Seen(Path file, FileTime changed, long size) {}

  private Optional<Seen> seen = Optional.empty();
  private Optional<Plan> parent = Optional.empty();

  /// The plan that `plan` follows now; empty if it follows none.
  ///
  /// @param file the file of `plan`; a plan that has none yet can name its parent only absolutely
  /// @throws FileTrouble if the file it names cannot be read
  public Optional<Plan> of(Plan plan, Optional<Path> file) throws FileTrouble {
    Optional<Path> named = ParentFile.path(plan, file.orElse(Path.of("new.plan")));
    if (named.isEmpty()) {
      seen = Optional.empty();
      return Optional.empty();
    }
    Optional<Seen> now = look(named.get());
    if (now.isEmpty() || !now.equals(seen)) {
      seen = Optional.empty();
      parent = Optional.of(PlanFile.read(named.get()));
      seen = now;
    }
    return parent;
  }

  private static Optional<Seen> look(Path file) {
    try {
      return Optional.of(new Seen(file, Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
