package plandraft.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Picture.Image;
import plandraft.office.OfficeParts;
import plandraft.office.PictureShelf;
import plandraft.office.Xml;
import plandraft.read.Notes;
import plandraft.read.Omission;

/// What is drawn on a sheet: pictures are kept, charts and shapes are not.
final class SheetPictures {
  private final PackagePart part;
  private final PictureShelf shelf;
  private final Notes notes;
  private final List<Image> images = new ArrayList<>();

  private SheetPictures(PackagePart part, PictureShelf shelf, Notes notes) {
    this.part = part;
    this.shelf = shelf;
    this.notes = notes;
  }

  /// The pictures of a sheet; what else is drawn is noted.
  static List<Image> read(OfficeParts parts, PackagePart sheet, PictureShelf shelf, Notes notes)
      throws IOException {
    Optional<PackagePart> part = parts.related(sheet, "drawing");
    if (part.isEmpty()) {
      return List.of();
    }
    SheetPictures pictures = new SheetPictures(part.get(), shelf, notes);
    try (Xml xml = parts.xml(part.get())) {
      xml.children(() -> xml.children(() -> pictures.drawn(xml)));
    }
    return pictures.images;
  }

  private void drawn(Xml xml) throws IOException {
    switch (xml.name()) {
      case "pic" -> picture(xml);
      case "sp", "grpSp", "graphicFrame", "cxnSp", "AlternateContent" ->
          notes.add(Omission.OBJECTS);
      default -> {}
    }
  }

  private void picture(Xml xml) throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("blip") && !xml.attribute("embed").isEmpty()) {
            shelf.take(part, xml.attribute("embed"), "").ifPresent(images::add);
          } else {
            picture(xml);
          }
        });
  }
}
