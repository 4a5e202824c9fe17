package plandraft.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Plan;
import plandraft.say.Message;

/// The plan that a plan says it follows.
public final class ParentFile {
  private ParentFile() {}

  /// The plan that `plan` follows; empty if it follows none.
  ///
  /// @param file the file of `plan`, from whose folder its setting is read
  /// @throws FileTrouble if the file it names cannot be read
  public static Optional<Plan> of(Plan plan, Path file) throws FileTrouble {
    Optional<Path> parent = path(plan, file);
    return parent.isPresent() ? Optional.of(PlanFile.read(parent.get())) : Optional.empty();
  }

  /// The file that the setting of `plan` names.
  ///
  /// @throws FileTrouble if the setting can be no file
  public static Optional<Path> path(Plan plan, Path file) throws FileTrouble {
    if (plan.parent().isEmpty()) {
      return Optional.empty();
    }
    String named = plan.parent().get();
    try {
      return Optional.of(file.toAbsolutePath().resolveSibling(named).normalize());
    } catch (InvalidPathException noPath) {
      throw new FileTrouble(
          Why.MISSING, Message.of(ParentFile.class, "parent.path", named), noPath);
    }
  }

  /// How a plan in `file` names `parent` in its setting: from its own folder where that is on the
  /// same disk, with `/` on every system.
  public static String named(Path file, Path parent) {
    Path whole = parent.toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean near = folder != null && whole.getRoot().equals(folder.getRoot());
    return (near ? folder.relativize(whole) : whole).toString().replace('\\', '/');
  }
}
