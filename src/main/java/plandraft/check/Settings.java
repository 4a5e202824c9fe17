package plandraft.check;

import java.math.BigDecimal;
import java.util.Map;

/// Which rules apply, and where they draw the line.
///
/// @param rules by [Rule#id]; a rule that is not named applies with its usual limits
public record Settings(Map<String, OfRule> rules) {
  /// Every rule with its usual limits.
  public static final Settings USUAL = new Settings(Map.of());

  public Settings {
    rules = Map.copyOf(rules);
  }

  /// How one rule is set.
  ///
  /// @param on whether it applies
  /// @param limits its limits by name
  public record OfRule(boolean on, Map<String, BigDecimal> limits) {
    public OfRule {
      limits = Map.copyOf(limits);
    }
  }

  /// Whether a rule applies.
  boolean applies(String rule) {
    return !rules.containsKey(rule) || rules.get(rule).on();
  }

  /// A limit of a rule, `usual` where none is set.
  BigDecimal limit(String rule, String name, String usual) {
    OfRule set = rules.get(rule);
    return set == null
        ? new BigDecimal(usual)
        : set.limits().getOrDefault(name, new BigDecimal(usual));
  }

  /// A limit of a rule that is a whole number.
  int count(String rule, String name, int usual) {
    return limit(rule, name, Integer.toString(usual)).intValue();
  }
}
