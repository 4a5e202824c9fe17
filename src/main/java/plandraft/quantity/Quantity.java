package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// What stands in a value's place, exactly as printed, and what it means.
///
/// @param printed the text as printed, never changed by reading
/// @param meaning what it says
/// @param unit the unit printed with the number, if any
/// @param mark the sign that names a footnote (`*`), or empty
public record Quantity(String printed, Meaning meaning, Unit unit, String mark) {
  /// Nothing printed.
  public static final Quantity BLANK = new Quantity("", new Meaning.Blank(), Unit.NONE, "");

  /// Reads 2916*, 10左右, ≥95, 1.65万台, 15%～30%, 前3名, 第三层次, `-`, `/` and nothing.
  public static Quantity read(String printed) {
    return printed.isEmpty() ? BLANK : QuantityReader.read(printed);
  }

  /// The number in the printed unit; empty for words and ranges.
  public Optional<BigDecimal> value() {
    return meaning instanceof Meaning.Single single
        ? Optional.of(single.number())
        : Optional.empty();
  }

  /// The number in another unit, the printed one or, if none is printed, `own` folded into it.
  public Optional<BigDecimal> valueIn(Unit to, Unit own) {
    return value().flatMap(number -> (unit.isNone() ? own : unit).convert(number, to));
  }

  /// This quantity with another number in the same words: 10左右 becomes 12左右. What has no single
  /// number becomes the number alone.
  public Quantity withNumber(BigDecimal next) {
    String digits = "[-−－]?[0-9０-９][0-9０-９,，.．]*";
    String number = next.toPlainString();
    return read(value().isPresent() ? printed.replaceFirst(digits, number) : number);
  }

  public boolean isBlank() {
    return meaning instanceof Meaning.Blank;
  }

  /// Whether a footnote explains it.
  public boolean isMarked() {
    return !mark.isEmpty();
  }

  /// The text with a unit behind its number, as prose prints it: 10%左右, 15%～30%, ≥95%. What has a
  /// unit of its own or no number stays as it is; the footnote mark is left out.
  public String withUnit(Unit own) {
    boolean counts = meaning instanceof Meaning.Single || meaning instanceof Meaning.Range;
    if (!unit.isNone() || own.isNone() || !counts) {
      return unmarked();
    }
    String text = unmarked();
    int end = text.length();
    while (!Character.isDigit(text.charAt(end - 1)) && "多余".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    String number = text.substring(0, end);
    if (meaning instanceof Meaning.Range && own.printed().equals("%")) {
      number = number.replaceFirst("(?<=\\d)(?=\\s*[-~～–—－至到])", "%");
    }
    return number + own.printed() + text.substring(end);
  }

  /// The text without its footnote mark.
  public String unmarked() {
    return isMarked() ? printed.replace(mark, "").strip() : printed;
  }
}
