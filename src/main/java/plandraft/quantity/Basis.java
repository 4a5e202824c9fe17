package plandraft.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a target was worked out on (测算依据): the wording, kept as printed, and the method it says.
public record Basis(String printed, Method method) {
  /// None is given.
  public static final Basis EMPTY = new Basis("", new Method.Words());

  /// Reads a printed basis.
  public static Basis read(String printed) {
    return printed.isEmpty() ? EMPTY : new Basis(printed, BasisReader.read(printed));
  }

  /// A basis in the usual wording of a method; [Method.Words] has none and gives [#EMPTY].
  public static Basis of(Method method) {
    String phrase = BasisPhrase.of(method);
    return phrase.isEmpty() ? EMPTY : new Basis(phrase, method);
  }

  /// The documents named in it, in order, whatever its method.
  public List<String> titles() {
    return Titles.in(printed).stream().map(Titles.Titled::title).toList();
  }

  /// This basis with another rate or step stated in the same words; in the usual wording where the
  /// number isn't found once, and unchanged where the method states none.
  public Basis withStated(BigDecimal next) {
    return stated()
        .map(now -> now.abs().toPlainString())
        .filter(
            now -> printed.indexOf(now) >= 0 && printed.indexOf(now) == printed.lastIndexOf(now))
        .map(now -> read(printed.replace(now, next.abs().toPlainString())))
        .orElseGet(() -> method instanceof Method.Words ? this : of(restated(next)));
  }

  /// This basis meaning something else: in the same words where only details of one method differ
  /// and each is found once, or else in the usual wording of `next`.
  public Basis withMethod(Method next) {
    if (next.equals(method)) {
      return this;
    }
    List<String> now = BasisPhrase.details(method);
    List<String> then = BasisPhrase.details(next);
    String words = printed;
    for (int i = 0; i < now.size() && now.size() == then.size(); i++) {
      words = replacedOnce(words, now.get(i), then.get(i));
    }
    Basis kept = read(words);
    return kept.method().equals(next) ? kept : of(next);
  }

  private static String replacedOnce(String words, String now, String then) {
    boolean once = !now.isEmpty() && words.indexOf(now) >= 0;
    return once && words.indexOf(now) == words.lastIndexOf(now) ? words.replace(now, then) : words;
  }

  /// The rate or step the method states, in percent, points or the indicator's unit.
  public Optional<BigDecimal> stated() {
    return switch (method) {
      case Method.AnnualGrowth growth -> Optional.of(growth.percent());
      case Method.YearlyIncrement step -> Optional.of(step.amount());
      case Method.PercentagePoints step -> Optional.of(step.points());
      default -> Optional.empty();
    };
  }

  private Method restated(BigDecimal next) {
    return switch (method) {
      case Method.AnnualGrowth growth ->
          new Method.AnnualGrowth(next, growth.bound(), growth.base());
      case Method.YearlyIncrement step ->
          new Method.YearlyIncrement(next, step.unit(), step.bound());
      case Method.PercentagePoints step -> new Method.PercentagePoints(next, step.bound());
      default -> method;
    };
  }

  /// Whether nothing is given.
  public boolean isEmpty() {
    return printed.isBlank();
  }
}
