package plandraft.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/// A unit as printed: 亿元, %, 万元/人年, 个/平方公里.
public record Unit(String printed) {
  /// No unit at all.
  public static final Unit NONE = new Unit("");

  /// What a column of units prints where an indicator has none.
  private static final Set<String> SIGNS = Set.of("/", "-", "—");

  private record Fraction(UnitWords.Folded over, UnitWords.Folded under) {}

  /// Whether there is none: blank, or a sign that says so.
  public boolean isNone() {
    return printed.isEmpty() || SIGNS.contains(printed);
  }

  /// Whether amounts in one can be told in the other: 亿元 and 万元, % and 个百分点.
  public boolean folds(Unit other) {
    if (printed.equals(other.printed)) {
      return true;
    }
    Fraction mine = fraction();
    Fraction theirs = other.fraction();
    return mine.over.base().equals(theirs.over.base())
        && mine.under.base().equals(theirs.under.base());
  }

  /// The number of this unit in another one; empty if the two don't fold.
  public Optional<BigDecimal> convert(BigDecimal number, Unit to) {
    if (printed.equals(to.printed)) {
      return Optional.of(number);
    }
    if (!folds(to)) {
      return Optional.empty();
    }
    Fraction mine = fraction();
    Fraction theirs = to.fraction();
    BigDecimal times = mine.over.factor().multiply(theirs.under.factor());
    BigDecimal by = theirs.over.factor().multiply(mine.under.factor());
    BigDecimal converted = number.multiply(times).divide(by, MathContext.DECIMAL64);
    return Optional.of(Figures.bare(converted));
  }

  private Fraction fraction() {
    String word = Width.narrow(printed).replace(" ", "").replace("·", "");
    int slash = word.indexOf('/');
    if (slash < 0 || UnitWords.isFolded(word)) {
      return new Fraction(UnitWords.fold(word), UnitWords.fold(""));
    }
    return new Fraction(
        UnitWords.fold(word.substring(0, slash)), UnitWords.fold(word.substring(slash + 1)));
  }

  /// Whether it is a bare 万 or 亿, the thing counted left out.
  boolean isScale() {
    return !isNone() && fraction().over.base().isEmpty();
  }

  /// A bare 万 or 亿 with the thing counted taken from another unit: 9000万 in 9000万-1.2亿元.
  Unit completedBy(Unit other) {
    return isScale() ? new Unit(printed + other.fraction().over.base()) : this;
  }

  /// Whether a word is a unit of the register, plain or 'so much per so much'.
  public static boolean isUnit(String word) {
    String narrow = Width.narrow(word).strip();
    return !narrow.isEmpty() && end(narrow, 0) == narrow.length();
  }

  /// Where the unit that starts at `from` ends, the longest of the register that does; `from` if
  /// none does. The text must be narrow (see [Width]).
  public static int end(String text, int from) {
    int end = UnitWords.end(text, from);
    if (end == from || end >= text.length() || text.charAt(end) != '/') {
      return end;
    }
    int per = UnitWords.end(text, end + 1);
    if (per == end + 1) {
      return end;
    }
    boolean dotted = per < text.length() && text.charAt(per) == '·';
    int second = dotted ? UnitWords.end(text, per + 1) : per;
    return dotted && second > per + 1 ? second : per;
  }
}
