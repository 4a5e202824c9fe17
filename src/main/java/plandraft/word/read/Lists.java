package plandraft.word.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// The lists of a Word file as `numbering.xml` has them.
final class Lists {
  /// Levels of a list.
  static final int LEVELS = 9;

  private final Map<Integer, Scheme> schemes = new HashMap<>();
  private final Map<String, Integer> byStyle = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();

  /// How a list counts.
  ///
  /// @param linked the numbering style it takes its levels from
  record Scheme(Map<Integer, ListLevel> levels, Optional<String> linked) {}

  /// One use of a scheme, with what it does otherwise.
  record Use(int scheme, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

  private Lists() {}

  /// The lists of a file; none if it has no such part.
  static Lists read(OfficeParts parts) throws IOException {
    Lists lists = new Lists();
    Optional<PackagePart> part = parts.related("numbering");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        xml.children(
            () -> {
              switch (xml.name()) {
                case "abstractNum" -> lists.scheme(xml);
                case "num" -> lists.use(xml);
                default -> {}
              }
            });
      }
    }
    return lists;
  }

  /// No lists yet.
  static Lists none() {
    return new Lists();
  }

  /// Adds a list: use `number` of a scheme that counts in `levels`, beginning anew at `starts`.
  void add(int number, int scheme, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
    schemes.put(scheme, new Scheme(levels, Optional.empty()));
    uses.put(number, new Use(scheme, starts, Map.of()));
  }

  /// The use `number`; nothing if there is none.
  Optional<Use> use(int number) {
    return Optional.ofNullable(uses.get(number));
  }

  /// The level of a use, with what it does otherwise.
  Optional<ListLevel> level(Use use, int level) {
    return Optional.ofNullable(use.levels.get(level))
        .or(() -> Optional.ofNullable(levels(use.scheme).get(level)));
  }

  /// The level that belongs to paragraphs of a style.
  Optional<Integer> level(Use use, String style) {
    return levels(use.scheme).entrySet().stream()
        .filter(level -> level.getValue().style().filter(style::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<Integer, ListLevel> levels(int scheme) {
    Scheme own = schemes.get(scheme);
    if (own == null) {
      return Map.of();
    }
    Integer linked = own.levels.isEmpty() ? own.linked.map(byStyle::get).orElse(null) : null;
    return linked == null ? own.levels : schemes.get(linked).levels;
  }

  private void scheme(Xml xml) throws IOException {
    int number = xml.number("abstractNumId", -1);
    Map<Integer, ListLevel> levels = new HashMap<>();
    String[] linked = {""};
    xml.children(
        () -> {
          switch (xml.name()) {
            case "lvl" -> levels.put(level(xml), ListLevel.read(xml));
            case "styleLink" -> byStyle.put(xml.attribute("val"), number);
            case "numStyleLink" -> linked[0] = xml.attribute("val");
            default -> {}
          }
        });
    schemes.put(number, new Scheme(levels, Optional.of(linked[0])));
  }

  private void use(Xml xml) throws IOException {
    int number = xml.number("numId", -1);
    int[] scheme = {-1};
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    xml.children(
        () -> {
          switch (xml.name()) {
            case "abstractNumId" -> scheme[0] = xml.number("val", -1);
            case "lvlOverride" -> override(xml, starts, levels);
            default -> {}
          }
        });
    uses.put(number, new Use(scheme[0], starts, levels));
  }

  private static void override(
      Xml xml, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) throws IOException {
    int level = level(xml);
    xml.children(
        () -> {
          switch (xml.name()) {
            case "startOverride" -> starts.put(level, Math.max(0, xml.number("val", 0)));
            case "lvl" -> levels.put(level, ListLevel.read(xml));
            default -> {}
          }
        });
  }

  private static int level(Xml xml) {
    return Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
  }
}
