package plandraft.word.read;

import java.util.List;
import java.util.Locale;

/// Numbers in English words, as Word writes them: its interface counts so in every language.
final class English {
  private static final List<String> SMALL =
      List.of(
          "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen"
              .split(" "));
  private static final List<String> TENS =
      List.of("- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split(" "));

  private English() {}

  /// 1st, 2nd.
  static String ordinal(int number) {
    int tens = Math.abs(number) % 100;
    String end =
        tens > 10 && tens < 14
            ? "th"
            : switch (tens % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + end;
  }

  /// One, Twenty-one; larger than a thousand in digits.
  static String cardinal(int number) {
    if (number < 0 || number >= 1000) {
      return Integer.toString(number);
    }
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    if (number < 100) {
      String one = number % 10 == 0 ? "" : "-" + lower(SMALL.get(number % 10));
      return TENS.get(number / 10) + one;
    }
    String rest = number % 100 == 0 ? "" : " " + lower(cardinal(number % 100));
    return SMALL.get(number / 100) + " hundred" + rest;
  }

  /// First, Twenty-first.
  static String ordinalText(int number) {
    String cardinal = cardinal(number);
    if (!Character.isLetter(cardinal.charAt(cardinal.length() - 1))) {
      return ordinal(number);
    }
    int from = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
    String last = cardinal.substring(from);
    String end =
        switch (lower(last)) {
          case "one" -> "first";
          case "two" -> "second";
          case "three" -> "third";
          case "five" -> "fifth";
          case "eight" -> "eighth";
          case "nine" -> "ninth";
          case "twelve" -> "twelfth";
          default ->
              last.endsWith("y")
                  ? lower(last).substring(0, last.length() - 1) + "ieth"
                  : lower(last) + "th";
        };
    String first = from == 0 ? end.substring(0, 1).toUpperCase(Locale.ROOT) : end.substring(0, 1);
    return cardinal.substring(0, from) + first + end.substring(1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
