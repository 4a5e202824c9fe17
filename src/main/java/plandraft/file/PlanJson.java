package plandraft.file;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.model.Plan;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// A plan as UTF-8 JSON, without the bytes of its pictures.
public final class PlanJson {
  /// The version of the format that this program writes.
  public static final int FORMAT = 1;

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final JsonMapper JSON = mapper(Nulls.FAIL);

  private static final ObjectWriter WRITER =
      JSON.writerFor(Plan.class)
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(LINES)
                  .withArrayIndenter(LINES))
          .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .withAttribute("format", FORMAT)
          .withAttribute("writer", Program.NAME_AND_VERSION);

  private static final ObjectWriter LINE = JSON.writer();

  private static final ObjectReader READER = JSON.readerFor(Plan.class);

  /// Reads what this program knows of a newer format and passes over the rest.
  private static final ObjectReader LENIENT =
      mapper(Nulls.SKIP)
          .readerFor(Plan.class)
          .without(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_INVALID_SUBTYPE);

  /// A plan read, and whether its format is newer than this program's, so that some of it may be
  /// missing.
  public record Read(Plan plan, boolean newer) {}

  private PlanJson() {}

  /// The JSON of `plan`: the same bytes for the same plan.
  public static byte[] write(Plan plan) {
    return WRITER.writeValueAsBytes(plan);
  }

  /// The plan that `json` holds; its pictures are still without bytes.
  ///
  /// @throws FileTrouble if `json` is no plan
  public static Read read(byte[] json) throws FileTrouble {
    try {
      boolean newer = format(json) > FORMAT;
      Optional<Plan> plan = Optional.ofNullable((newer ? LENIENT : READER).readValue(json));
      return new Read(plan.orElseThrow(PlanJson::nothing), newer);
    } catch (JacksonException wrong) {
      throw new FileTrouble(FileTrouble.Why.DAMAGED, wrong(wrong), wrong);
    }
  }

  /// A record kept beside the plan, in one line of JSON.
  static String line(Object told) {
    return LINE.writeValueAsString(told);
  }

  /// A record kept beside the plan, of any format.
  ///
  /// @throws FileTrouble if `json` is no such record
  static <T> T read(byte[] json, Class<T> type) throws FileTrouble {
    try {
      Optional<T> told = Optional.ofNullable(JSON.readValue(json, type));
      return told.orElseThrow(PlanJson::nothing);
    } catch (JacksonException wrong) {
      throw new FileTrouble(FileTrouble.Why.DAMAGED, wrong(wrong), wrong);
    }
  }

  /// The version of the format, told by the first property; 1 where none is told.
  static int format(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      boolean told =
          parser.nextToken() == JsonToken.START_OBJECT
              && "format".equals(parser.nextName())
              && parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
      return told ? parser.getIntValue() : FORMAT;
    }
  }

  private static FileTrouble nothing() {
    return new FileTrouble(FileTrouble.Why.DAMAGED, Message.of(PlanJson.class, "json.broken", "1"));
  }

  private static Message wrong(JacksonException wrong) {
    String path =
        wrong.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return path.isEmpty()
        ? Message.of(PlanJson.class, "json.broken", String.valueOf(wrong.getLocation().getLineNr()))
        : Message.of(PlanJson.class, "json.wrong", path.substring(path.startsWith(".") ? 1 : 0));
  }

  private static JsonMapper mapper(Nulls listed) {
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, listed);
    return PlanForms.teach(JsonMapper.builder())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_ABSENT))
        .withConfigOverride(List.class, form -> form.setNullHandling(empty))
        .withConfigOverride(String.class, form -> form.setNullHandling(empty))
        .build();
  }
}
