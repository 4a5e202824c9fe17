package plandraft.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plandraft.document.PageSetup;
import plandraft.document.Picture;
import plandraft.document.Picture.Image;
import plandraft.office.Markup;

/// The pictures of a document, each kept in the file once.
final class Pictures {
  private static final int EMU_PER_TWIP = 635;

  /// The lines of the page left for a picture's heading and caption.
  private static final int LINES_BESIDE = 4;

  private final Map<Image, String> relationships;
  private int drawn;

  private Pictures(Map<Image, String> relationships) {
    this.relationships = relationships;
  }

  /// Adds `pictures` to the package.
  static Pictures of(List<Picture> pictures, Skeleton skeleton) throws IOException {
    Map<Image, String> relationships = new LinkedHashMap<>();
    for (Picture picture : pictures) {
      if (!relationships.containsKey(picture.image())) {
        relationships.put(picture.image(), skeleton.picture(picture.image()));
      }
    }
    return new Pictures(relationships);
  }

  /// Writes the run that draws `image` as large as the type area of `page` allows.
  void write(Image image, PageSetup page, Markup xml) throws IOException {
    double room = page.textHeight() - LINES_BESIDE * page.linePitch();
    double scale = Math.min((double) page.textWidth() / image.width(), room / image.height());
    long width = Math.round(image.width() * scale) * EMU_PER_TWIP;
    long height = Math.round(image.height() * scale) * EMU_PER_TWIP;
    String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
    int id = ++drawn;
    xml.put("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
    xml.put("<wp:extent ").put(size).put("/><wp:docPr id=\"").put(id).put("\" name=\"");
    xml.text(image.name()).put("\" descr=\"").text(image.name()).put("\"/>");
    xml.put("<a:graphic><a:graphicData uri=\"" + Names.PIC + "\"><pic:pic><pic:nvPicPr>");
    xml.put("<pic:cNvPr id=\"").put(id).put("\" name=\"").text(image.name()).put("\"/>");
    xml.put("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
    xml.put(relationships.get(image)).put("\"/><a:stretch><a:fillRect/></a:stretch>");
    xml.put("</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ").put(size);
    xml.put("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    xml.put("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }
}
