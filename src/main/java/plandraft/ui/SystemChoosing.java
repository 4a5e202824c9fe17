package plandraft.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Files chosen in the system's own dialogs.
final class SystemChoosing implements Choosing {
  private final HostServices host;

  SystemChoosing(HostServices host) {
    this.host = host;
  }

  @Override
  public void reveal(Path folder) {
    host.showDocument(folder.toUri().toString());
  }

  @Override
  public Optional<Path> toOpen(Window owner, String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    kinds.stream().map(SystemChoosing::filter).forEach(chooser.getExtensionFilters()::add);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> several(Window owner, String title, String kind, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(kind, endings.stream().map("*."::concat).toList()));
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).stream()
        .flatMap(List::stream)
        .map(File::toPath)
        .toList();
  }

  @Override
  public Optional<Path> toSave(Window owner, String title, String name, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(filter(kind));
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(path -> ending(path, kind));
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private static Path ending(Path path, Kind kind) {
    String name = path.getFileName().toString();
    return name.endsWith("." + kind.ending())
        ? path
        : path.resolveSibling(name + "." + kind.ending());
  }

  private static ExtensionFilter filter(Kind kind) {
    return new ExtensionFilter(
        kind.name(), kind.endings().stream().map(ending -> "*." + ending).toList());
  }
}
