package plandraft.word.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Block;
import plandraft.document.Paragraph;
import plandraft.office.Xml;
import plandraft.read.Notes;

/// Reads footnotes and endnotes.
final class FootnoteReader {
  private FootnoteReader() {}

  /// Reads the notes of `kind` into what `from` knows of them.
  static void read(Footnotes.Kind kind, Manuscript from) throws IOException {
    Optional<PackagePart> part = from.parts().related(kind.part());
    if (part.isEmpty()) {
      return;
    }
    Manuscript own = from.in(part.get());
    try (Xml xml = own.parts().xml(part.get())) {
      StoryReader story = new StoryReader(own, xml, new SectionReader(new Notes()));
      xml.children(
          () -> {
            // Separators are notes too, of a type of their own.
            if (xml.name().equals(kind.element()) && xml.attribute("type").isEmpty()) {
              String id = xml.attribute("id");
              List<Block> blocks = story.read(Flow.text());
              from.footnotes().put(kind, id, blocks.stream().filter(FootnoteReader::says).toList());
            }
          });
    }
  }

  private static boolean says(Block block) {
    return !(block instanceof Paragraph paragraph) || !paragraph.text().isBlank();
  }
}
