package plandraft.word.read;

import java.io.IOException;
import plandraft.office.Xml;

/// Controls that hold content for a form.
final class Controls {
  private Controls() {}

  /// What a control says of itself.
  private static final class Properties {
    private boolean prompt;
    private boolean contents;
  }

  /// Has `content` read what the `sdt` holds that `xml` stands at, unless that only prompts for an
  /// entry.
  ///
  /// @return whether it is a table of contents, which is left out
  static boolean read(Xml xml, Xml.Visit content) throws IOException {
    Properties properties = new Properties();
    xml.children(
        () -> {
          switch (xml.name()) {
            case "sdtPr" -> xml.children(() -> property(xml, properties));
            case "sdtContent" -> {
              if (!properties.prompt && !properties.contents) {
                content.here();
              }
            }
            default -> {}
          }
        });
    return properties.contents;
  }

  private static void property(Xml xml, Properties properties) throws IOException {
    switch (xml.name()) {
      case "showingPlcHdr" -> properties.prompt = xml.on();
      case "docPartObj" ->
          xml.children(
              () ->
                  properties.contents |=
                      xml.name().equals("docPartGallery")
                          && xml.attribute("val").equals("Table of Contents"));
      default -> {}
    }
  }
}
