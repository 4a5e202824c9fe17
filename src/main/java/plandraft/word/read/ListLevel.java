package plandraft.word.read;

import java.io.IOException;
import java.util.Optional;
import plandraft.office.Xml;

/// How one level of a list counts.
///
/// @param text with %1 to %9 where the numbers of the levels stand
/// @param restart after which level, counted from 1, it begins anew; -1 for any above it, 0 for
///   none
/// @param legal whether all levels are shown in decimal
/// @param suffix what follows the number: tab, space or nothing
/// @param style the paragraph style that belongs to it
record ListLevel(
    int start,
    String format,
    String text,
    int restart,
    boolean legal,
    String suffix,
    Optional<String> style) {
  private static final int LARGEST_START = 32_767;

  /// Reads the `lvl` that `xml` stands at.
  static ListLevel read(Xml xml) throws IOException {
    Draft draft = new Draft();
    xml.children(() -> draft.take(xml));
    return draft.whole();
  }

  private static final class Draft {
    private int start;
    private String format = "decimal";
    private String text = "";
    private int restart = -1;
    private boolean legal;
    private String suffix = "tab";
    private Optional<String> style = Optional.empty();

    void take(Xml xml) throws IOException {
      switch (xml.name()) {
        case "start" -> start = Math.clamp(xml.number("val", 0), 0, LARGEST_START);
        case "numFmt" -> {
          String custom = xml.attribute("format");
          format = custom.isEmpty() ? xml.attribute("val") : custom;
        }
        case "lvlText" -> text = xml.attribute("val");
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "isLgl" -> legal = xml.on();
        case "suff" -> suffix = xml.attribute("val");
        case "pStyle" -> style = Optional.of(xml.attribute("val"));
        // Newer formats come with a fallback for older programs; the newer is the one meant.
        case "AlternateContent" ->
            xml.children(
                () -> {
                  if (xml.name().equals("Choice")) {
                    xml.children(() -> take(xml));
                  }
                });
        default -> {}
      }
    }

    ListLevel whole() {
      return new ListLevel(start, format, text, restart, legal, suffix, style);
    }
  }
}
