package plandraft.word.read;

import java.util.Locale;
import java.util.Map;
import plandraft.read.ChineseNumerals;

/// Numbers in the formats that Word counts paragraphs in (ISO/IEC 29500-1, 17.18.59).
final class Numerals {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int SIXTY = 60;

  /// Sequences that name their first numbers only; further ones are decimal.
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"),
          Map.entry("decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
          Map.entry("decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
          Map.entry("decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
          Map.entry("ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
          Map.entry("ideographTraditional", STEMS),
          Map.entry("ideographZodiac", BRANCHES),
          Map.entry("aiueo", "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"),
          Map.entry("aiueoFullWidth", "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
          Map.entry("iroha", "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"),
          Map.entry("irohaFullWidth", "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
          Map.entry("ganada", "가나다라마바사아자차카타파하"),
          Map.entry("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
          Map.entry("russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"),
          Map.entry("russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
          Map.entry("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
          Map.entry("hebrew1", "אבגדהוזחטיכלמנסעפצקרשת"),
          Map.entry("hebrew2", "אבגדהוזחטיכלמנסעפצקרשת"),
          Map.entry("thaiLetters", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
          Map.entry("hindiVowels", "अआइईउऊऋऌऍऎएऐऑऒओऔ"),
          Map.entry("hindiConsonants", "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह"));

  /// Scripts with ten digits of their own, by their zero.
  private static final Map<String, Integer> ZEROS =
      Map.of(
          "decimalFullWidth",
          0xFF10,
          "decimalFullWidth2",
          0xFF10,
          "hindiNumbers",
          0x966,
          "thaiNumbers",
          0xE50);

  private Numerals() {}

  /// `number` as Word writes it in `format`; formats nobody knows are decimal.
  static String of(int number, String format) {
    String row = ROWS.get(format);
    if (row != null) {
      return number >= 1 && number <= row.length()
          ? row.substring(number - 1, number)
          : Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "numberInDash" -> "- " + number + " -";
      case "ordinal" -> English.ordinal(number);
      case "cardinalText" -> English.cardinal(number);
      case "ordinalText" -> English.ordinalText(number);
      case "ideographZodiacTraditional" -> sixty(number);
      case "decimalFullWidth", "decimalFullWidth2", "hindiNumbers", "thaiNumbers" ->
          digits(number, ZEROS.get(format));
      default -> custom(number, format);
    };
  }

  /// Formats of letters and digits, else what East Asia counts in.
  private static String custom(int number, String format) {
    if (format.matches("0+\\d, .*")) {
      String first = format.substring(0, format.indexOf(','));
      return ("%0" + Math.min(first.length(), 9) + "d").formatted(number);
    }
    return ChineseNumerals.of(number, format).orElseGet(() -> Integer.toString(number));
  }

  private static String roman(int number) {
    if (number <= 0 || number >= 5000) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  /// a to z, then aa, bb, as Word goes on.
  private static String letters(int number) {
    int most = LETTERS.length() * 30;
    if (number <= 0 || number > most) {
      return Integer.toString(number);
    }
    int letter = (number - 1) % LETTERS.length();
    return LETTERS.substring(letter, letter + 1).repeat((number - 1) / LETTERS.length() + 1);
  }

  private static String sixty(int number) {
    if (number <= 0) {
      return Integer.toString(number);
    }
    int at = (number - 1) % SIXTY;
    return "" + STEMS.charAt(at % STEMS.length()) + BRANCHES.charAt(at % BRANCHES.length());
  }

  private static String digits(int number, int zero) {
    return Integer.toString(number)
        .codePoints()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + zero : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
