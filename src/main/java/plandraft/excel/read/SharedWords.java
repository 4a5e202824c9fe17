package plandraft.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;
import plandraft.read.Meter;

/// The words that cells of a workbook share.
final class SharedWords {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> words = new ArrayList<>();

  private SharedWords() {}

  /// The words of a file; none if it has no such part.
  static SharedWords read(OfficeParts parts, Meter meter) throws IOException {
    SharedWords shared = new SharedWords();
    Optional<PackagePart> part = parts.related("sharedStrings");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        xml.children(
            () -> {
              meter.run();
              shared.words.add(item(xml));
            });
      }
    }
    return shared;
  }

  /// The words of number `index`; empty if there are none.
  String of(String index) {
    try {
      int number = Integer.parseInt(index.strip());
      return number >= 0 && number < words.size() ? words.get(number) : "";
    } catch (NumberFormatException malformed) {
      return "";
    }
  }

  /// The words of the item that `xml` stands at, without their pronunciation.
  static String item(Xml xml) throws IOException {
    StringBuilder words = new StringBuilder();
    xml.children(
        () -> {
          switch (xml.name()) {
            case "t" -> xml.text(words);
            case "r" ->
                xml.children(
                    () -> {
                      if (xml.name().equals("t")) {
                        xml.text(words);
                      }
                    });
            default -> {}
          }
        });
    return plain(words.toString());
  }

  /// Words in which a workbook wrote letters by their number.
  static String plain(String words) {
    String lines = words.replace("\r\n", "\n").replace('\r', '\n');
    if (!lines.contains("_x")) {
      return lines;
    }
    return ESCAPE
        .matcher(lines)
        .replaceAll(
            found -> {
              char letter = (char) Integer.parseInt(found.group(1), 16);
              return letter == '\r' ? "" : Matcher.quoteReplacement("" + letter);
            });
  }
}
