package plandraft.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.file.FileTrouble.Why;
import plandraft.layout.NotAllowed;
import plandraft.layout.Pattern;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// A layout as JSON, and what is wrong with one in words.
final class LayoutJson {
  private static final JsonMapper JSON = mapper();

  /// How Jackson begins to tell of a field left out; it has no exception type of its own for it.
  private static final String MISSING = "Null value for creator property";

  private LayoutJson() {}

  /// Reads `json`, the content of the file called `name`.
  ///
  /// @throws FileTrouble saying in which line which field is wrong and what is allowed there
  static <T> T read(String name, byte[] json, Class<T> type) throws FileTrouble {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException wrong) {
      throw new FileTrouble(Why.DAMAGED, wrong(name, json, wrong), wrong);
    }
  }

  private static Message wrong(String file, byte[] json, JacksonException wrong) {
    int told = Math.max(1, wrong.getLocation().getLineNr());
    String line = String.valueOf(line(json, wrong).orElse(told));
    String field = field(wrong);
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return say("layout.unknown", file, line, field, listed(unknown.getKnownPropertyIds()));
    }
    if (wrong.getOriginalMessage().startsWith(MISSING)) {
      return say("layout.missing", file, line, field);
    }
    if (wrong.getCause() instanceof NotAllowed not) {
      return not.given().isEmpty()
          ? say("layout.missing", file, line, field + " " + listed(not.allowed()))
          : say("layout.value", file, line, field, not.given(), listed(not.allowed()));
    }
    if (wrong instanceof InvalidFormatException value && value.getTargetType().isEnum()) {
      String given = String.valueOf(value.getValue());
      return say("layout.value", file, line, field, given, constants(value.getTargetType()));
    }
    return wrong instanceof StreamReadException && field.isEmpty()
        ? say("layout.broken", file, line)
        : say("layout.wrong", file, line, field);
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(LayoutJson.class, key, arguments);
  }

  /// The line of the field itself, which Jackson does not always tell; empty if it is not there.
  private static OptionalInt line(byte[] json, JacksonException wrong) {
    String sought =
        wrong.getPath().stream()
            .map(step -> Objects.requireNonNullElse(step.getPropertyName(), "" + step.getIndex()))
            .map(step -> "/" + step)
            .collect(Collectors.joining());
    try (JsonParser parser = JSON.createParser(json)) {
      while (!sought.isEmpty() && parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().toString().equals(sought)) {
          return OptionalInt.of(parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (StreamReadException broken) {
      return OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  private static String field(JacksonException wrong) {
    return wrong.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + (step.getIndex() + 1) + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String constants(Class<?> type) {
    return listed(
        Arrays.stream(type.getEnumConstants())
            .map(constant -> JSON.convertValue(constant, String.class))
            .toList());
  }

  private static String listed(Collection<?> words) {
    return words.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  private static JsonMapper mapper() {
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
    return JsonMapper.builder()
        .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withConfigOverride(List.class, form -> form.setNullHandling(empty))
        .withConfigOverride(Set.class, form -> form.setNullHandling(empty))
        .withConfigOverride(Map.class, form -> form.setNullHandling(empty))
        .addMixIn(Pattern.class, OfPattern.class)
        .build();
  }

  /// Just its text.
  private abstract static class OfPattern {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfPattern(String text) {}
  }
}
