package plandraft.recognize;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Numeral;
import plandraft.text.Numbered;
import plandraft.text.Numbering;

/// The number before a heading.
///
/// @param printed the label as it stands there
/// @param end where the label and the blanks behind it end
/// @param misread whether a sign was read as the numeral it looks like: (A) for （八）
record Label(Numbering numbering, int number, String printed, int end, boolean misread) {
  private static final Pattern SIGN = Pattern.compile("^\\s*[（(]\\s*([^\\d\\s（()）])\\s*[)）]\\s*");

  /// Brackets of two kinds around a numeral.
  private static final Pattern MIXED =
      Pattern.compile(
          "^\\s*(?:[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[〕】\\]]|[〔【\\[]\\s*([一二三四五六七八九十]{1,3})\\s*[）)])\\s*");

  /// A dash where 一 should stand.
  private static final Pattern FIRST = Pattern.compile("^\\s*[-—–_]\\s*、\\s*");

  private static final Map<String, Integer> LOOKS_LIKE =
      Map.ofEntries(
          Map.entry("-", 1),
          Map.entry("—", 1),
          Map.entry("–", 1),
          Map.entry("_", 1),
          Map.entry("=", 2),
          Map.entry("≡", 3),
          Map.entry("因", 4),
          Map.entry("匹", 4),
          Map.entry("丘", 5),
          Map.entry("玉", 5),
          Map.entry("大", 6),
          Map.entry("匕", 7),
          Map.entry("A", 8),
          Map.entry("人", 8),
          Map.entry("入", 8),
          Map.entry("儿", 9),
          Map.entry("几", 9),
          Map.entry("+", 10),
          Map.entry("十", 10),
          Map.entry("士", 10));

  /// The label that `text` begins with.
  ///
  /// @param before the last number counted in （一）, 0 for none
  static Optional<Label> read(String text, int before) {
    Optional<Label> plain =
        Numbered.read(text)
            .map(
                read ->
                    new Label(
                        read.numbering(),
                        read.number(),
                        text.substring(0, read.labelEnd()).strip(),
                        read.labelEnd(),
                        false));
    return plain.or(() -> misread(text, before));
  }

  private static Optional<Label> misread(String text, int before) {
    Matcher first = FIRST.matcher(text);
    if (first.find()) {
      return Optional.of(new Label(Numbering.FIRST, 1, first.group().strip(), first.end(), true));
    }
    Matcher mixed = MIXED.matcher(text);
    if (mixed.find()) {
      String numeral = mixed.group(1) == null ? mixed.group(2) : mixed.group(1);
      return Numeral.read(numeral).stream()
          .filter(number -> number == before + 1)
          .mapToObj(
              number ->
                  new Label(Numbering.SECOND, number, mixed.group().strip(), mixed.end(), true))
          .findFirst();
    }
    Matcher sign = SIGN.matcher(text);
    if (!sign.find() || LOOKS_LIKE.getOrDefault(sign.group(1), 0) != before + 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Label(Numbering.SECOND, before + 1, sign.group().strip(), sign.end(), true));
  }
}
