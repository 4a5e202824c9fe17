package plandraft.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plandraft.file.FileTrouble.Why;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.Layouts;
import plandraft.say.Message;

/// The layouts of documents: the user's own, then those that come with the program.
///
/// `house.json` holds what all documents share, every other file one layout; a file of the user's
/// own stands in for the program's file of the same name.
public final class LayoutFiles {
  private static final String OURS = "/plandraft/templates/layouts/";
  private static final String INDEX = "index.json";
  private static final String HOUSE = "house.json";
  private static final String JSON = ".json";
  private static final String SCHEMA = ".schema.json";

  private final Path own;

  /// Layouts with the user's own from the folder `own`, which need not exist.
  public LayoutFiles(Path own) {
    this.own = own;
  }

  /// The layouts as they are now.
  ///
  /// @throws FileTrouble if one of the user's own is wrong: which, where and what is allowed there
  public Layouts read() throws FileTrouble {
    return layouts(contents(), ownNames());
  }

  /// The layouts as they would be with `json` in the file `name`, which then lays out its document
  /// for every kind of plan.
  ///
  /// @throws FileTrouble as when they are read
  public Layouts with(String name, String json) throws FileTrouble {
    Map<String, byte[]> contents = contents();
    contents.put(name, bytes(json));
    Layouts all = layouts(contents, Set.of(name));
    if (name.equals(HOUSE)) {
      return all;
    }
    DocumentLayout tried = layout(name, contents.get(name), false).forAll();
    Stream<DocumentLayout> others =
        all.documents().stream().filter(other -> !other.document().equals(tried.document()));
    return new Layouts(all.house(), Stream.concat(Stream.of(tried), others).toList());
  }

  /// Every file of layouts, the house style first, then in the order of the documents.
  ///
  /// @throws FileTrouble if one of the user's own cannot be read from the disk
  public List<LayoutFile> files() throws FileTrouble {
    Map<String, byte[]> contents = contents();
    Set<String> mine = ownNames();
    List<String> names = new ArrayList<>(ours());
    contents.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names.stream().map(name -> file(name, contents.get(name), mine.contains(name))).toList();
  }

  private static LayoutFile file(String name, byte[] json, boolean own) {
    String text = new String(json, StandardCharsets.UTF_8);
    Optional<DocumentLayout> layout = new LayoutText(text).layout();
    return new LayoutFile(
        name,
        layout.map(DocumentLayout::document).orElse(""),
        layout.map(DocumentLayout::planKinds).orElse(List.of()),
        text,
        own);
  }

  /// The file `name` as it comes with the program.
  public Optional<String> builtIn(String name) {
    return ours().contains(name)
        ? Optional.of(new String(resource(name), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /// Makes `json` the user's own file `name`.
  ///
  /// @throws FileTrouble if it is wrong, or the disk does not take it; nothing has changed then
  public void write(String name, String json) throws FileTrouble {
    with(name, json);
    byte[] bytes = bytes(json);
    try {
      Files.createDirectories(own);
    } catch (IOException wrong) {
      throw PlanFile.unwritable(own.resolve(name), bytes.length, wrong);
    }
    WholeFile.write(own.resolve(name), bytes);
  }

  /// Takes the user's own file `name` away, so that the program's counts again.
  ///
  /// @throws FileTrouble if the disk does not let it go
  public void reset(String name) throws FileTrouble {
    try {
      Files.deleteIfExists(own.resolve(name));
    } catch (IOException wrong) {
      throw unreadable(own.resolve(name), wrong);
    }
  }

  private static Layouts layouts(Map<String, byte[]> contents, Set<String> own) throws FileTrouble {
    House house = OwnJson.read(file(HOUSE), contents.get(HOUSE), House.class);
    List<DocumentLayout> documents = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
      if (!entry.getKey().equals(HOUSE)) {
        boolean ours = !own.contains(entry.getKey());
        documents.add(layout(entry.getKey(), entry.getValue(), ours));
      }
    }
    return new Layouts(house, documents);
  }

  /// A layout for a document that there is.
  private static DocumentLayout layout(String name, byte[] json, boolean ours) throws FileTrouble {
    DocumentLayout layout = OwnJson.read(file(name), json, DocumentLayout.class);
    if (!ours) {
      List<String> known = known();
      if (!known.contains(layout.document())) {
        throw OwnJson.value(file(name), json, List.of("document"), layout.document(), known);
      }
    }
    return layout;
  }

  /// The kinds of document that have a layout of the program's.
  private static List<String> known() {
    return ours().stream()
        .map(name -> file(name, resource(name), false).document())
        .filter(kind -> !kind.isEmpty())
        .distinct()
        .toList();
  }

  /// What each file holds: the user's own by name, then the program's in their order.
  private Map<String, byte[]> contents() throws FileTrouble {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (String name : ownNames()) {
      contents.put(name, bytes(own.resolve(name)));
    }
    ours().forEach(name -> contents.computeIfAbsent(name, LayoutFiles::resource));
    return contents;
  }

  private Set<String> ownNames() throws FileTrouble {
    TreeSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(own)) {
      return names;
    }
    try (Stream<Path> files = Files.list(own)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JSON) && !name.endsWith(SCHEMA) && !name.startsWith("."))
          .forEach(names::add);
      return names;
    } catch (IOException wrong) {
      throw unreadable(own, wrong);
    }
  }

  private static byte[] bytes(Path file) throws FileTrouble {
    try {
      return Files.readAllBytes(file);
    } catch (IOException wrong) {
      throw unreadable(file, wrong);
    }
  }

  /// The program's own files, the house style first.
  private static List<String> ours() {
    try {
      String[] names = OwnJson.read(file(INDEX), resource(INDEX), String[].class);
      return Stream.concat(Stream.of(HOUSE), Stream.of(names).map(name -> name + JSON)).toList();
    } catch (FileTrouble wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static Message file(String name) {
    return Message.of(LayoutFiles.class, "layout.file", name);
  }

  private static FileTrouble unreadable(Path file, IOException wrong) {
    return new FileTrouble(
        Why.DAMAGED, Message.of(LayoutFiles.class, "read.failed", file.toString()), wrong);
  }

  private static byte[] resource(String name) {
    try (InputStream bytes = LayoutFiles.class.getResourceAsStream(OURS + name)) {
      return Optional.ofNullable(bytes)
          .orElseThrow(() -> new IllegalStateException("the program lacks the layout " + name))
          .readAllBytes();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
