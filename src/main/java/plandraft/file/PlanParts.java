package plandraft.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// Plans as JSON cut into parts that are named by the SHA-256 of what they say, so that what
/// several plans have in common is kept once. A part is a line of JSON in which longer values are
/// themselves parts, written `{"sha256":"…"}`.
final class PlanParts {
  /// Shorter values stay where they are: their names would be longer than what they say.
  private static final int SHORTEST = 200;

  private static final int DEEPEST = 500;
  private static final int LONGEST = 256 << 20;
  private static final Pattern NAMED = Pattern.compile("\\{\"sha256\":\"([0-9a-f]{64})\"}");

  private static final ObjectReader TREES =
      SmallJson.MAPPER
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Map<String, String> parts = new HashMap<>();

  /// A plan cut into parts.
  ///
  /// @param whole the name of the part that is all of it
  /// @param parts the parts by their names, each behind those it names
  record Cut(String whole, Map<String, String> parts) {
    Cut {
      parts = Collections.unmodifiableMap(parts);
    }

    /// The same with the copies of parts that `others` has.
    Cut sharing(Map<String, String> others) {
      Map<String, String> shared = new LinkedHashMap<>(parts);
      shared.replaceAll(others::getOrDefault);
      return new Cut(whole, shared);
    }
  }

  /// The plan in `json` cut into parts.
  ///
  /// @throws JacksonException if it is no JSON
  static Cut cut(byte[] json) {
    JsonNode whole = TREES.readValue(json);
    Map<String, String> parts = new LinkedHashMap<>();
    String name = named(written(whole, parts), parts);
    return new Cut(name, parts);
  }

  /// Notes the parts of a plan and gives those that were not known.
  List<String> take(Cut cut) {
    List<String> fresh = new ArrayList<>();
    cut.parts()
        .forEach(
            (name, part) -> {
              if (parts.putIfAbsent(name, part) == null) {
                fresh.add(part);
              }
            });
    return fresh;
  }

  /// Notes one part as it is kept.
  void take(String part) {
    parts.put(name(part), part);
  }

  /// The JSON of the whole called `name`; empty if a part of it is missing.
  Optional<byte[]> whole(String name) {
    StringBuilder json = new StringBuilder();
    return append(name, 0, json)
        ? Optional.of(json.toString().getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private boolean append(String name, int depth, StringBuilder json) {
    String part = parts.getOrDefault(name, "");
    if (part.isEmpty() || depth > DEEPEST || json.length() > LONGEST) {
      return false;
    }
    int done = 0;
    Matcher named = NAMED.matcher(part);
    while (named.find()) {
      json.append(part, done, named.start());
      if (!append(named.group(1), depth + 1, json)) {
        return false;
      }
      done = named.end();
    }
    json.append(part, done, part.length());
    return true;
  }

  private static String cut(JsonNode node, Map<String, String> parts) {
    if (!node.isContainer()) {
      return node.toString();
    }
    String written = written(node, parts);
    return written.length() < SHORTEST ? written : "{\"sha256\":\"" + named(written, parts) + "\"}";
  }

  private static String written(JsonNode node, Map<String, String> parts) {
    StringBuilder written = new StringBuilder(node.isArray() ? "[" : "{");
    String comma = "";
    if (node.isArray()) {
      for (JsonNode item : node) {
        written.append(comma).append(cut(item, parts));
        comma = ",";
      }
      return written.append(']').toString();
    }
    Set<Map.Entry<String, JsonNode>> fields = node.properties();
    for (Map.Entry<String, JsonNode> field : fields) {
      written.append(comma).append(SmallJson.MAPPER.writeValueAsString(field.getKey()));
      written.append(':').append(cut(field.getValue(), parts));
      comma = ",";
    }
    return written.append('}').toString();
  }

  private static String named(String part, Map<String, String> parts) {
    String name = name(part);
    parts.putIfAbsent(name, part);
    return name;
  }

  private static String name(String part) {
    return Sha256.of(part.getBytes(StandardCharsets.UTF_8));
  }
}
