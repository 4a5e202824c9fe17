package plandraft.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final String HOUSE = "house.json";
  private static final String JSON = ".json";

  private final Path own;

  /// Layouts with the user's own from the folder `own`, which need not exist.
  public LayoutFiles(Path own) {
    this.own = own;
  }

  /// The layouts as they are now.
  ///
  /// @throws FileTrouble if one of the user's own is wrong: which, where and what is allowed there
  public Layouts read() throws FileTrouble {
    TreeSet<String> names = new TreeSet<>(ownNames());
    House house = OwnJson.read(file(HOUSE), bytes(HOUSE), House.class);
    names.remove(HOUSE);
    List<DocumentLayout> documents = new ArrayList<>();
    for (String name : names) {
      documents.add(OwnJson.read(file(name), bytes(name), DocumentLayout.class));
    }
    for (String name : OwnJson.read(file("index.json"), resource("index.json"), String[].class)) {
      if (!names.contains(name + JSON)) {
        documents.add(OwnJson.read(file(name + JSON), resource(name + JSON), DocumentLayout.class));
      }
    }
    return new Layouts(house, documents);
  }

  private List<String> ownNames() throws FileTrouble {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JSON) && !name.startsWith("."))
          .toList();
    } catch (IOException wrong) {
      throw unreadable(own, wrong);
    }
  }

  private byte[] bytes(String name) throws FileTrouble {
    Path file = own.resolve(name);
    if (!Files.isRegularFile(file)) {
      return resource(name);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException wrong) {
      throw unreadable(file, wrong);
    }
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
