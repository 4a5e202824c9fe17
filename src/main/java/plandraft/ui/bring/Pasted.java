package plandraft.ui.bring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;

/// What lies on the clipboard as an input.
public final class Pasted {
  private static final PageSetup PAGE =
      new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, PageSetup.Number.FOOT);

  private Pasted() {}

  /// What `clipboard` holds, called `name`; empty if it holds no words.
  public static Optional<Brought> of(Clipboard clipboard, String name) {
    return Optional.ofNullable(clipboard.getString())
        .filter(text -> !text.isBlank())
        .map(text -> new Brought(name, lines(text, name), List.of()));
  }

  /// Lines of text, cells parted by tabs.
  static Document lines(String text, String name) {
    List<Block> lines =
        Stream.of(text.split("\\R", -1)).map(line -> (Block) Paragraph.of("", line)).toList();
    return new Document(
        name,
        new Document.Origin("", Optional.empty()),
        List.of(),
        List.of(new Document.Part(PAGE, lines)),
        List.of());
  }
}
