package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.layout.House;

/// What was done to the layouts of a team and not adopted yet.
public final class Drafts {
  private static final String HOUSE = "house.json";

  private final Map<String, Draft> drafts = new HashMap<>();
  private List<LayoutFile> files = List.of();

  /// The files as they are on the disk now; what was done to them stays.
  public void read(List<LayoutFile> next) {
    files = List.copyOf(next);
  }

  /// The files.
  public List<LayoutFile> files() {
    return files;
  }

  /// What was done to a file.
  public Draft of(LayoutFile file) {
    return drafts.getOrDefault(file.name(), Draft.of(file.json()));
  }

  /// Does something more to a file; tells whether that changed it.
  public boolean change(LayoutFile file, UnaryOperator<Draft> change) {
    Draft before = of(file);
    Draft next = change.apply(before);
    drafts.put(file.name(), next);
    return next != before;
  }

  /// Forgets what was done to a file.
  public void forget(String name) {
    drafts.remove(name);
  }

  /// The files whose text is no longer what the disk holds, with that text.
  public List<LayoutFile> changed() {
    List<LayoutFile> changed = new ArrayList<>();
    for (LayoutFile file : files) {
      String json = of(file).json();
      if (!json.equals(file.json())) {
        changed.add(
            new LayoutFile(file.name(), file.document(), file.planKinds(), json, file.own()));
      }
    }
    return changed;
  }

  /// The house style as it is drafted, or as it stands while the draft is wrong.
  public House house(LayoutFiles builtIn) {
    Stream<String> drafted =
        files.stream()
            .filter(file -> file.name().equals(HOUSE))
            .flatMap(file -> Stream.of(of(file).json(), file.json()));
    return Stream.concat(drafted, builtIn.builtIn(HOUSE).stream())
        .flatMap(json -> new LayoutText(json).house().stream())
        .findFirst()
        .orElseThrow();
  }
}
