package plandraft.file;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /// Notes the parts of the plan in `json` and tells the name of the whole.
  ///
  /// @throws JacksonException if it is no JSON
  String take(byte[] json) {
    return take(json, new LinkedHashMap<>());
  }

  /// Notes the parts of the plan in `json` and tells the name of the whole; `fresh` gets those that
  /// were not known, by name.
  String take(byte[] json, Map<String, String> fresh) {
    JsonNode whole = TREES.readValue(json);
    return named(written(whole, fresh), fresh);
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

  private String cut(JsonNode node, Map<String, String> fresh) {
    if (!node.isContainer()) {
      return node.toString();
    }
    String written = written(node, fresh);
    return written.length() < SHORTEST ? written : "{\"sha256\":\"" + named(written, fresh) + "\"}";
  }

  private String written(JsonNode node, Map<String, String> fresh) {
    StringBuilder written = new StringBuilder(node.isArray() ? "[" : "{");
    String comma = "";
    if (node.isArray()) {
      for (JsonNode item : node) {
        written.append(comma).append(cut(item, fresh));
        comma = ",";
      }
      return written.append(']').toString();
    }
    Set<Map.Entry<String, JsonNode>> fields = node.properties();
    for (Map.Entry<String, JsonNode> field : fields) {
      written.append(comma).append(SmallJson.MAPPER.writeValueAsString(field.getKey()));
      written.append(':').append(cut(field.getValue(), fresh));
      comma = ",";
    }
    return written.append('}').toString();
  }

  private String named(String part, Map<String, String> fresh) {
    String name = name(part);
    if (parts.putIfAbsent(name, part) == null) {
      fresh.put(name, part);
    }
    return name;
  }

  private static String name(String part) {
    return Sha256.of(part.getBytes(StandardCharsets.UTF_8));
  }
}
