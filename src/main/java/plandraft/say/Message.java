package plandraft.say;

import java.util.List;
import java.util.Locale;

/// Something to tell the user, not yet put into a language: a key in the bundle of `owner`'s
/// package and its arguments, which may be messages themselves.
public record Message(Class<?> owner, String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /// A message from the bundle of `owner`'s package.
  public static Message of(Class<?> owner, String key, Object... arguments) {
    return new Message(owner, key, List.of(arguments));
  }

  /// The message in words.
  public String in(Locale locale) {
    Object[] spoken =
        arguments.stream()
            .map(argument -> argument instanceof Message inner ? inner.in(locale) : argument)
            .toArray();
    return Words.of(owner, locale).say(key, spoken);
  }
}
