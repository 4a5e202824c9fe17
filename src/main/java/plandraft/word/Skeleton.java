package plandraft.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import plandraft.document.Document;
import plandraft.document.Picture;
import plandraft.office.Markup;
import plandraft.office.OfficePackage;

/// A Word file but for its body: the package with the parts that the body refers to.
final class Skeleton {
  /// Writes one part.
  @FunctionalInterface
  interface Content {
    /// Writes it.
    void write(Markup xml) throws IOException;
  }

  private final OPCPackage parts;
  private final PackagePart body;
  private int footers;
  private int pictures;

  private Skeleton(OPCPackage parts, PackagePart body) {
    this.parts = parts;
    this.body = body;
  }

  /// The file of `document`, without footers and comments yet.
  static Skeleton of(Document document) throws IOException {
    OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
    OfficePackage.stamp(parts, document);
    PackagePartName name = name(XWPFRelation.DOCUMENT.getDefaultFileName());
    PackagePart body = parts.createPart(name, XWPFRelation.DOCUMENT.getContentType());
    parts.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    Skeleton skeleton = new Skeleton(parts, body);
    skeleton.add(XWPFRelation.STYLES, xml -> StyleSheet.write(document, xml));
    skeleton.add(XWPFRelation.SETTINGS, Settings::write);
    skeleton.add(XWPFRelation.FONT_TABLE, xml -> FontTable.write(document.styles(), xml));
    return skeleton;
  }

  /// Adds the comments in the margin.
  void comments(Margin margin) throws IOException {
    add(XWPFRelation.COMMENT, margin::write);
    Threads threads = margin.threads();
    if (!threads.isEmpty()) {
      PackagePart part = parts.createPart(name(Threads.FILE), Threads.TYPE);
      write(part, threads::write);
      body.addRelationship(part.getPartName(), TargetMode.INTERNAL, Threads.RELATIONSHIP);
    }
  }

  /// Adds a footer and gives its relationship.
  String footer(Footer footer) throws IOException {
    return add(XWPFRelation.FOOTER, XWPFRelation.FOOTER.getFileName(++footers), footer::write);
  }

  /// Adds a picture and gives its relationship.
  ///
  /// @throws IllegalArgumentException if Word knows no pictures of its type
  String picture(Picture.Image image) throws IOException {
    XWPFRelation kind = kind(image.type());
    PackagePart part = parts.createPart(name(kind.getFileName(++pictures)), kind.getContentType());
    try (OutputStream out = part.getOutputStream()) {
      Channels.newChannel(out).write(image.bytes().duplicate());
    }
    return relate(part, kind);
  }

  /// Writes the whole file with `content` as its body.
  void save(OutputStream out, Content content) throws IOException {
    OfficePackage.stream(
        parts,
        body.getContentType(),
        Map.of(body.getPartName(), stream -> content.write(Markup.to(stream))));
    OfficePackage.save(parts, out);
  }

  private void add(XWPFRelation kind, Content content) throws IOException {
    add(kind, kind.getDefaultFileName(), content);
  }

  private String add(XWPFRelation kind, String name, Content content) throws IOException {
    PackagePart part = parts.createPart(name(name), kind.getContentType());
    write(part, content);
    return relate(part, kind);
  }

  private static void write(PackagePart part, Content content) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      content.write(Markup.to(out));
    }
  }

  private String relate(PackagePart part, XWPFRelation kind) {
    return body.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation())
        .getId();
  }

  private static XWPFRelation kind(String type) {
    return switch (type) {
      case "image/png" -> XWPFRelation.IMAGE_PNG;
      case "image/jpeg" -> XWPFRelation.IMAGE_JPEG;
      case "image/gif" -> XWPFRelation.IMAGE_GIF;
      case "image/bmp" -> XWPFRelation.IMAGE_BMP;
      default -> throw new IllegalArgumentException("no picture for Word: " + type);
    };
  }

  private static PackagePartName name(String name) throws IOException {
    try {
      return PackagingURIHelper.createPartName(name);
    } catch (InvalidFormatException malformed) {
      throw new IOException(malformed);
    }
  }
}
