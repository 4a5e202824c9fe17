package plandraft.word.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import plandraft.document.Block;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Omission;
import plandraft.read.StyleBook;

/// Reads what is drawn: pictures, boxes of text, and objects of other programs.
final class DrawingReader {
  private final Manuscript from;
  private final Xml xml;
  private final StoryReader story;
  private String name = "";

  DrawingReader(Manuscript from, Xml xml, StoryReader story) {
    this.from = from;
    this.xml = xml;
    this.story = story;
  }

  /// Reads the drawing that the XML stands at.
  void read(Inline to) throws IOException {
    name = "";
    xml.children(() -> piece(to));
  }

  private void piece(Inline to) throws IOException {
    if (xml.space() == Space.COMPATIBILITY) {
      Alternatives.read(xml, to::weight, () -> piece(to));
      return;
    }
    switch (xml.name()) {
      case "docPr" -> name = firstOf(xml.attribute("descr"), xml.attribute("title"));
      case "blip" -> picture(xml.attribute("embed"), xml.attribute("link"), to);
      case "imagedata" -> picture(firstOf(xml.attribute("id"), xml.attribute("relid")), "", to);
      case "txbxContent" -> box(to);
      case "textpath" -> lettering(to);
      case "chart", "relIds", "OLEObject", "control" -> from.notes().add(Omission.OBJECTS);
      default -> xml.children(() -> piece(to));
    }
  }

  private void picture(String inside, String outside, Inline to) throws IOException {
    if (!inside.isEmpty()) {
      Optional<Picture.Image> image = from.pictures().take(from.part(), inside, name);
      image.ifPresent(to.images()::add);
    } else if (!outside.isEmpty()) {
      from.notes().add(Omission.LINKED);
    }
  }

  private void box(Inline to) throws IOException {
    List<Block> blocks = story.read(Flow.text());
    if (blocks.stream().anyMatch(DrawingReader::says)) {
      from.notes().add(Omission.BOXES);
      to.behind().addAll(blocks.stream().filter(DrawingReader::says).toList());
    }
  }

  /// Words drawn as a picture, as the heads of old documents are.
  private void lettering(Inline to) throws IOException {
    String words = xml.attribute("string").strip();
    if (!words.isEmpty()) {
      from.notes().add(Omission.BOXES);
      to.behind().add(Paragraph.of(from.book().id(StyleBook.PLAIN), words));
    }
  }

  private static boolean says(Block block) {
    return switch (block) {
      case Paragraph paragraph -> !paragraph.text().isBlank();
      case Table _, Picture _ -> true;
      default -> false;
    };
  }

  private static String firstOf(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
