package plandraft.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;
import plandraft.read.StyleBook;

/// The looks of a workbook's cells as `styles.xml` has them.
final class CellLooks {
  private static final int STANDARD_HALF_POINTS = 22;
  private static final int LINE_TWIPS_PER_HALF_POINT = 13;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Face> faces = new ArrayList<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<CellLook> looks = new ArrayList<>();

  private record Face(String name, int halfPoints, boolean bold) {
    private static final Face STANDARD = new Face("宋体", STANDARD_HALF_POINTS, false);

    Style style(Align align) {
      return CellLooks.style(name, halfPoints, bold, align);
    }
  }

  private CellLooks() {}

  /// The looks of a file; none if it has no such part.
  static CellLooks read(OfficeParts parts) throws IOException {
    CellLooks looks = new CellLooks();
    Optional<PackagePart> part = parts.related("styles");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        xml.children(
            () -> {
              switch (xml.name()) {
                case "numFmts" -> xml.children(() -> looks.format(xml));
                case "fonts" -> xml.children(() -> looks.faces.add(face(xml)));
                case "borders" -> xml.children(() -> looks.borders.add(isRuled(xml)));
                case "cellXfs" -> xml.children(() -> looks.looks.add(looks.look(xml)));
                default -> {}
              }
            });
      }
    }
    return looks;
  }

  /// The look of number `index`.
  CellLook of(int index) {
    return index >= 0 && index < looks.size()
        ? looks.get(index)
        : new CellLook(0, NumberText.builtin(0), false, Face.STANDARD.style(Align.LEFT));
  }

  private void format(Xml xml) {
    formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
  }

  private static Face face(Xml xml) throws IOException {
    Object[] read = {Face.STANDARD.name, Face.STANDARD.halfPoints, false};
    xml.children(
        () -> {
          switch (xml.name()) {
            case "name" -> read[0] = xml.attribute("val");
            case "sz" -> read[1] = halfPoints(xml.attribute("val"));
            case "b" -> read[2] = xml.on();
            default -> {}
          }
        });
    return new Face((String) read[0], (Integer) read[1], (Boolean) read[2]);
  }

  private static int halfPoints(String points) {
    try {
      return Math.clamp(Math.round(Double.parseDouble(points) * 2), 2, 400);
    } catch (NumberFormatException malformed) {
      return STANDARD_HALF_POINTS;
    }
  }

  private static boolean isRuled(Xml xml) throws IOException {
    boolean[] ruled = {false};
    xml.children(
        () -> {
          String style = xml.attribute("style");
          ruled[0] |= !style.isEmpty() && !style.equals("none");
        });
    return ruled[0];
  }

  private CellLook look(Xml xml) throws IOException {
    int number = xml.number("numFmtId", 0);
    int font = xml.number("fontId", 0);
    int border = xml.number("borderId", 0);
    Align[] align = {Align.LEFT};
    xml.children(
        () -> {
          if (xml.name().equals("alignment")) {
            align[0] = align(xml.attribute("horizontal"));
          }
        });
    Face face = font >= 0 && font < faces.size() ? faces.get(font) : Face.STANDARD;
    return new CellLook(
        number,
        formats.getOrDefault(number, NumberText.builtin(number)),
        border >= 0 && border < borders.size() && borders.get(border),
        face.style(align[0]));
  }

  private static Align align(String name) {
    return switch (name) {
      case "center", "centerContinuous" -> Align.CENTRE;
      case "right" -> Align.RIGHT;
      case "justify", "distributed" -> Align.JUSTIFIED;
      default -> Align.LEFT;
    };
  }

  /// The style of cells in a font.
  static Style style(String font, int halfPoints, boolean bold, Align align) {
    Style plain = StyleBook.PLAIN;
    return new Style(
        "cell",
        "表格",
        font.isBlank() ? Face.STANDARD.name : font,
        plain.latin(),
        halfPoints,
        bold,
        align,
        halfPoints * LINE_TWIPS_PER_HALF_POINT,
        0,
        0,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        0,
        false);
  }
}
