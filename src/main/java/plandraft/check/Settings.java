package plandraft.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    /// A rule that applies with its usual limits.
    public static final OfRule USUAL = new OfRule(true, Map.of());

    public OfRule {
      limits = Map.copyOf(limits);
    }

    /// This with some limits drawn elsewhere, and switched on or off if `switched` says so.
    public OfRule changed(Optional<Boolean> switched, Map<String, BigDecimal> other) {
      Map<String, BigDecimal> both = new HashMap<>(limits);
      both.putAll(other);
      return new OfRule(switched.orElse(on), both);
    }
  }

  /// Whether a rule applies.
  public boolean applies(String rule) {
    return !rules.containsKey(rule) || rules.get(rule).on();
  }

  /// Where a rule draws one of its limits.
  public BigDecimal limit(String rule, Limit limit) {
    OfRule set = rules.get(rule);
    return set == null ? limit.usual() : set.limits().getOrDefault(limit.name(), limit.usual());
  }
}
