package plandraft.file;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/// Reads what is known by its print: an object whose `printed` alone counts (its other parts are
/// there for other tools), or just the print as a string.
class Printed<T> extends ValueDeserializer<T> {
  private final Class<T> type;
  private final Function<String, T> read;

  Printed(Class<T> type, Function<String, T> read) {
    this.type = type;
    this.read = read;
  }

  @Override
  public final T deserialize(JsonParser json, DeserializationContext context) {
    JsonNode node = context.readTree(json);
    JsonNode printed = node.isObject() ? node.path("printed") : node;
    return printed.isString()
        ? read(printed.stringValue(), node)
        : context.reportInputMismatch(type, "`printed` is missing");
  }

  /// The value printed as `printed` in `node`.
  T read(String printed, JsonNode node) {
    return read.apply(printed);
  }

  @Override
  public final T getNullValue(DeserializationContext context) {
    return read.apply("");
  }
}
