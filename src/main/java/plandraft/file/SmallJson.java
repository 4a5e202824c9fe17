package plandraft.file;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/// The program's own notes as JSON: locks, recovery, settings, indexes.
final class SmallJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private SmallJson() {}

  /// What `json` holds.
  ///
  /// @throws JacksonException if it is not of `type`, or just `null`
  static <T> T read(byte[] json, Class<T> type) {
    return Optional.ofNullable(MAPPER.readValue(json, type))
        .orElseThrow(() -> MismatchedInputException.from(null, type, "nothing but null"));
  }
}
