package plandraft.quantity;

import java.util.OptionalInt;

/// Chinese numerals from 0 to 9999: 八, 三十二, 二〇三五.
public final class Numeral {
  /// How many signs a numeral has at most; 九千九百九十九 has seven.
  private static final int LONGEST = 8;

  /// How many digits are read one by one, as in a year.
  private static final int YEAR = 4;

  /// The greatest number that can be written.
  public static final int GREATEST = 9999;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private Numeral() {}

  /// The number as it is counted: 32 is 三十二, 105 is 一百零五.
  public static String of(int number) {
    if (number < 0 || number > GREATEST) {
      throw new IllegalArgumentException("not from 0 to 9999: " + number);
    }
    if (number == 0) {
      return "零";
    }
    StringBuilder numeral = new StringBuilder();
    boolean gap = false;
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        numeral.append('零');
      }
      gap = false;
      numeral.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
    }
    return number >= 10 && number < 20 ? numeral.substring(1) : numeral.toString();
  }

  /// The number as it is counted, in digits where there is no numeral for it.
  public static String orDigits(int number) {
    return number < 0 || number > GREATEST ? Integer.toString(number) : of(number);
  }

  /// The number before what it counts, in digits where there is no numeral for it: 2 is 两.
  public static String ofThings(int number) {
    return number == 2 ? "两" : orDigits(number);
  }

  /// The number a whole word means, counted (三十二, 两百) or digit by digit (二〇三五); empty if it is no
  /// numeral.
  public static OptionalInt read(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return OptionalInt.empty();
    }
    return hasPlaces(word) ? readCounted(word) : readDigits(word);
  }

  /// Where the numeral that starts at `from` ends; `from` itself if none does.
  public static int end(String text, int from) {
    int end = from;
    while (end < text.length() && (digit(text.charAt(end)) >= 0 || place(text.charAt(end)) > 0)) {
      end++;
    }
    return end;
  }

  private static boolean hasPlaces(String word) {
    return word.chars().anyMatch(c -> place((char) c) > 0);
  }

  private static OptionalInt readDigits(String word) {
    int number = 0;
    if (word.length() > YEAR) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < word.length(); i++) {
      int digit = digit(word.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  private static OptionalInt readCounted(String word) {
    int number = 0;
    int digit = -1;
    int lowest = 10_000;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int place = place(c);
      if (place > 0) {
        boolean bareTen = digit < 0 && place == 10 && i == 0;
        if (place >= lowest || digit < 1 && !bareTen) {
          return OptionalInt.empty();
        }
        number += Math.max(digit, 1) * place;
        lowest = place;
        digit = -1;
      } else if (digit(c) < 0 || digit > 0) {
        return OptionalInt.empty();
      } else {
        digit = digit(c);
      }
    }
    boolean gapLeftOut = digit > 0 && lowest > 10 && digit(word.charAt(word.length() - 2)) != 0;
    return gapLeftOut ? OptionalInt.empty() : OptionalInt.of(number + Math.max(digit, 0));
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static int place(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
