package plandraft.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// One indicator 指标 with its base, target and the basis they were worked out on.
///
/// @param unit as printed, without parentheses; blank when there is none
/// @param baseYear the year the base value is from, which a footnote may put before the table's
/// @param milestones values of years between base and target, and of a later horizon
public record Indicator(
    Id<Indicator> id,
    String name,
    String unit,
    Nature nature,
    Quantity base,
    int baseYear,
    List<Milestone> milestones,
    Quantity target,
    Basis basis) {
  public Indicator {
    milestones = List.copyOf(milestones);
  }

  /// 属性: whether the target binds.
  public enum Nature {
    /// 约束性.
    BINDING,
    /// 预期性.
    EXPECTED,
    NONE
  }

  /// The value planned for one year.
  public record Milestone(int year, Quantity value) {}

  /// An indicator that has a name and nothing else yet.
  public static Indicator of(Id<Indicator> id, String name, int baseYear) {
    return new Indicator(
        id,
        name,
        "",
        Nature.NONE,
        Quantity.BLANK,
        baseYear,
        List.of(),
        Quantity.BLANK,
        Basis.EMPTY);
  }

  /// The value planned for `year`, blank if there is none.
  public Quantity milestone(int year) {
    return milestones.stream()
        .filter(milestone -> milestone.year() == year)
        .findFirst()
        .map(Milestone::value)
        .orElse(Quantity.BLANK);
  }

  /// This indicator under another name.
  public Indicator withName(String next) {
    return new Indicator(id, next, unit, nature, base, baseYear, milestones, target, basis);
  }

  /// This indicator in another unit.
  public Indicator withUnit(String next) {
    return new Indicator(id, name, next, nature, base, baseYear, milestones, target, basis);
  }

  /// This indicator with another 属性.
  public Indicator withNature(Nature next) {
    return new Indicator(id, name, unit, next, base, baseYear, milestones, target, basis);
  }

  /// This indicator with another base value.
  public Indicator withBase(Quantity next) {
    return new Indicator(id, name, unit, nature, next, baseYear, milestones, target, basis);
  }

  /// This indicator with its base value from another year.
  public Indicator withBaseYear(int next) {
    return new Indicator(id, name, unit, nature, base, next, milestones, target, basis);
  }

  /// This indicator with `value` planned for `year`; a blank value takes the milestone away.
  public Indicator withMilestone(int year, Quantity value) {
    List<Milestone> next =
        Stream.concat(
                milestones.stream().filter(milestone -> milestone.year() != year),
                value.isBlank() ? Stream.empty() : Stream.of(new Milestone(year, value)))
            .sorted(Comparator.comparingInt(Milestone::year))
            .toList();
    return new Indicator(id, name, unit, nature, base, baseYear, next, target, basis);
  }

  /// This indicator with another target.
  public Indicator withTarget(Quantity next) {
    return new Indicator(id, name, unit, nature, base, baseYear, milestones, next, basis);
  }

  /// This indicator on another basis.
  public Indicator withBasis(Basis next) {
    return new Indicator(id, name, unit, nature, base, baseYear, milestones, target, next);
  }
}
