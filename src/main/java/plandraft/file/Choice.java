package plandraft.file;

import java.util.Arrays;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// An enum in JSON: its constants in lower case, the usual one left out.
final class Choice<E extends Enum<E>> {
  private final Class<E> type;
  private final E usual;

  private Choice(E usual) {
    this.type = usual.getDeclaringClass();
    this.usual = usual;
  }

  /// Makes `module` write and read the enum of `usual`.
  static <E extends Enum<E>> void of(E usual, SimpleModule module) {
    Choice<E> choice = new Choice<>(usual);
    module.addSerializer(choice.type, choice.new Writer());
    module.addDeserializer(choice.type, choice.new Reader());
  }

  private final class Writer extends ValueSerializer<E> {
    @Override
    public void serialize(E value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isEmpty(SerializationContext context, E value) {
      return value == usual;
    }
  }

  private final class Reader extends ValueDeserializer<E> {
    @Override
    public E deserialize(JsonParser json, DeserializationContext context) {
      String word = json.getValueAsString("");
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst()
          .orElseGet(
              () ->
                  type.cast(context.handleWeirdStringValue(type, word, "is not one of its words")));
    }

    @Override
    public E getNullValue(DeserializationContext context) {
      return usual;
    }
  }
}
