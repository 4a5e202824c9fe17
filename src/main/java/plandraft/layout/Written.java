package plandraft.layout;

import java.util.Locale;

/// How constants are written in layout files: `NAME_AND_UNIT` as `nameAndUnit`.
final class Written {
  private Written() {}

  static String of(Enum<?> constant) {
    StringBuilder written = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      written.append(
          written.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return written.toString();
  }
}
