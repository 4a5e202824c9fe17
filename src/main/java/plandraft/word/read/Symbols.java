package plandraft.word.read;

import java.util.Locale;
import java.util.Map;

/// The letters of symbol fonts as the characters they look like.
final class Symbols {
  private static final String UNKNOWN = "□";
  private static final int LETTERS = 0xFF;

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x9F, "•"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xA8, "□"),
          Map.entry(0xAB, "★"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x50, "✓", 0x4F, "✗", 0x51, "☒", 0x52, "☑", 0x54, "☒", 0xA3, "□", 0x97, "●");

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA3, "≤"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB7, "•"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xB0, "°"),
          Map.entry(0xAE, "→"),
          Map.entry(0xA5, "∞"),
          Map.entry(0x61, "α"),
          Map.entry(0x62, "β"),
          Map.entry(0x6D, "μ"),
          Map.entry(0x53, "Σ"));

  private Symbols() {}

  /// The character that letter `hex` of `font` looks like.
  static String of(String font, String hex) {
    int code;
    try {
      code = Integer.parseInt(hex, 16);
    } catch (NumberFormatException malformed) {
      return "";
    }
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "wingdings" -> WINGDINGS.getOrDefault(code & LETTERS, UNKNOWN);
      case "wingdings 2" -> WINGDINGS_2.getOrDefault(code & LETTERS, UNKNOWN);
      case "symbol" -> SYMBOL.getOrDefault(code & LETTERS, UNKNOWN);
      default -> plain(code);
    };
  }

  private static String plain(int code) {
    boolean hidden = code >= 0xE000 && code <= 0xF8FF || !Character.isValidCodePoint(code);
    return hidden ? UNKNOWN : Character.toString(code);
  }
}
