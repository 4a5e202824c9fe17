package plandraft.word.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// Reads `styles.xml`.
final class StyleSheetReader {
  private final Map<String, KnownStyle> styles = new HashMap<>();
  private Optional<String> standard = Optional.empty();
  private Wording words = Wording.OPEN;
  private Setting paragraphs = Setting.OPEN;

  private StyleSheetReader() {}

  /// The styles of a file; none if it has no such part.
  static StyleSheets read(OfficeParts parts) throws IOException {
    StyleSheetReader reader = new StyleSheetReader();
    Optional<PackagePart> part = parts.related("styles");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        reader.all(xml);
      }
    }
    return new StyleSheets(reader.styles, reader.standard, reader.words, reader.paragraphs);
  }

  private void all(Xml xml) throws IOException {
    xml.children(
        () -> {
          switch (xml.name()) {
            case "docDefaults" -> defaults(xml);
            case "style" -> style(xml);
            default -> {}
          }
        });
  }

  private void defaults(Xml xml) throws IOException {
    xml.children(
        () ->
            xml.children(
                () -> {
                  switch (xml.name()) {
                    case "rPr" -> words = Wording.read(xml);
                    case "pPr" -> paragraphs = setting(xml);
                    default -> {}
                  }
                }));
  }

  private void style(Xml xml) throws IOException {
    String type = xml.attribute("type");
    String id = xml.attribute("styleId");
    if (type.equals("paragraph") && xml.attribute("default").matches("1|true|on")) {
      standard = Optional.of(id);
    }
    Draft draft = new Draft();
    xml.children(() -> draft.take(xml));
    if (!type.equals("table")) {
      styles.put(id, draft.whole());
    }
  }

  private static Setting setting(Xml xml) throws IOException {
    Setting.Draft draft = new Setting.Draft();
    xml.children(() -> draft.take(xml));
    return draft.whole();
  }

  private static final class Draft {
    private String name = "";
    private Optional<String> alias = Optional.empty();
    private Optional<String> basedOn = Optional.empty();
    private Setting setting = Setting.OPEN;
    private Wording wording = Wording.OPEN;

    void take(Xml xml) throws IOException {
      switch (xml.name()) {
        case "name" -> name = xml.attribute("val");
        case "aliases" -> alias = Optional.of(xml.attribute("val"));
        case "basedOn" -> basedOn = Optional.of(xml.attribute("val"));
        case "pPr" -> setting = setting(xml);
        case "rPr" -> wording = Wording.read(xml);
        default -> {}
      }
    }

    KnownStyle whole() {
      return new KnownStyle(name, alias, basedOn, setting, wording);
    }
  }
}
