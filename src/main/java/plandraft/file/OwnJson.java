package plandraft.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.file.FileTrouble.Why;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.NotAllowed;
import plandraft.layout.Pattern;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// JSON that people write by hand, such as layouts, and what is wrong with it in words.
final class OwnJson {
  private static final JsonMapper JSON = mapper();

  private static final PrettyPrinter ONE_LINE =
      new DefaultPrettyPrinter(
              PrettyPrinter.DEFAULT_SEPARATORS
                  .withObjectNameValueSpacing(Spacing.AFTER)
                  .withObjectEntrySpacing(Spacing.AFTER)
                  .withArrayElementSpacing(Spacing.AFTER))
          .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
          .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());

  /// How Jackson begins to tell of a field left out; it has no exception type of its own for it.
  private static final String MISSING = "Null value for creator property";

  private OwnJson() {}

  /// Reads `json`, the content of a file that is called `file`.
  ///
  /// @throws FileTrouble saying in which line which field is wrong and what is allowed there
  static <T> T read(Message file, byte[] json, Class<T> type) throws FileTrouble {
    try {
      return Optional.ofNullable(JSON.readValue(json, type))
          .orElseThrow(() -> new FileTrouble(Why.DAMAGED, say("own.broken", file, "1")));
    } catch (JacksonException wrong) {
      throw new FileTrouble(Why.DAMAGED, wrong(file, json, wrong), wrong);
    }
  }

  /// `value` as such files write it, in one line.
  static String written(Object value) {
    return JSON.writer().with(ONE_LINE).writeValueAsString(value);
  }

  /// A parser of such files.
  static JsonParser parser(String json) {
    return JSON.createParser(json);
  }

  private static Message wrong(Message file, byte[] json, JacksonException wrong) {
    int told = Math.max(1, wrong.getLocation().getLineNr());
    String line = String.valueOf(line(json, wrong).orElse(told));
    String field = field(wrong);
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return say("own.unknown", file, line, field, listed(unknown.getKnownPropertyIds()));
    }
    if (wrong.getOriginalMessage().startsWith(MISSING)) {
      return say("own.missing", file, line, field);
    }
    if (wrong.getCause() instanceof NotAllowed not) {
      return not.given().isEmpty()
          ? say("own.missing", file, line, field + " " + listed(not.allowed()))
          : say("own.value", file, line, field, not.given(), listed(not.allowed()));
    }
    if (wrong instanceof InvalidFormatException value && value.getTargetType().isEnum()) {
      String given = String.valueOf(value.getValue());
      return say("own.value", file, line, field, given, constants(value.getTargetType()));
    }
    boolean broken =
        wrong instanceof StreamReadException || wrong.getCause() instanceof StreamReadException;
    return broken && !(wrong.getCause() instanceof InputCoercionException)
        ? say("own.broken", file, line)
        : say("own.wrong", file, line, field);
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(OwnJson.class, key, arguments);
  }

  /// The line of the field itself, which Jackson does not always tell; empty if it is not there.
  private static OptionalInt line(byte[] json, JacksonException wrong) {
    String sought =
        wrong.getPath().stream()
            .map(step -> Objects.requireNonNullElse(step.getPropertyName(), "" + step.getIndex()))
            .map(step -> "/" + step)
            .collect(Collectors.joining());
    return line(json, sought);
  }

  /// The line of the field that a JSON pointer such as `/rules/CountsAgree` names.
  private static OptionalInt line(byte[] json, String pointer) {
    try (JsonParser parser = JSON.createParser(json)) {
      while (!pointer.isEmpty() && parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
          return OptionalInt.of(parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (StreamReadException broken) {
      return OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /// That `steps` lead to a field nobody knows.
  static FileTrouble unknown(Message file, byte[] json, List<String> steps, List<String> allowed) {
    return new FileTrouble(
        Why.DAMAGED,
        say("own.unknown", file, told(json, steps), String.join(".", steps), listed(allowed)));
  }

  /// That the field which `steps` lead to cannot hold `given`.
  static FileTrouble value(
      Message file, byte[] json, List<String> steps, String given, Message allowed) {
    return new FileTrouble(
        Why.DAMAGED,
        say("own.value", file, told(json, steps), String.join(".", steps), given, allowed));
  }

  /// That the field which `steps` lead to cannot hold `given`, but one of `allowed`.
  static FileTrouble value(
      Message file, byte[] json, List<String> steps, String given, Collection<?> allowed) {
    return new FileTrouble(
        Why.DAMAGED,
        say("own.value", file, told(json, steps), String.join(".", steps), given, listed(allowed)));
  }

  private static String told(byte[] json, List<String> steps) {
    return Integer.toString(line(json, "/" + String.join("/", steps)).orElse(1));
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
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .changeDefaultPropertyInclusion(
            now -> now.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
        .withConfigOverride(List.class, form -> form.setNullHandling(empty))
        .withConfigOverride(Set.class, form -> form.setNullHandling(empty))
        .withConfigOverride(Map.class, form -> form.setNullHandling(empty))
        .addMixIn(Pattern.class, OfPattern.class)
        .addMixIn(House.class, NamingItsSchema.class)
        .addMixIn(DocumentLayout.class, NamingItsSchema.class)
        .build();
  }

  /// Editors find the rules of a file where it names its schema.
  @JsonIgnoreProperties("$schema")
  private interface NamingItsSchema {}

  /// Just its text.
  private abstract static class OfPattern {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfPattern(String text) {}

    @JsonValue
    abstract String text();
  }
}
