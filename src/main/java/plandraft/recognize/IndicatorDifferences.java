package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Message;

/// How the indicators of two plans differ, value by value.
final class IndicatorDifferences {
  private final Plan mine;
  private final Plan theirs;
  private final List<Difference> differences = new ArrayList<>();

  IndicatorDifferences(Plan mine, Plan theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  List<Difference> differences() {
    for (IndicatorTable table : theirs.indicatorTables()) {
      Optional<IndicatorTable> own = TableMatch.indicators(mine, table);
      if (own.isEmpty()) {
        differences.add(
            new Difference(
                Kind.ADDED,
                Message.of(IndicatorDifferences.class, "difference.targets", table.title()),
                "",
                Integer.toString(table.indicators().size()),
                plan -> TableMatch.brought(plan, theirs, table.id().value())));
      } else {
        table(own.get(), table);
      }
    }
    return differences;
  }

  private void table(IndicatorTable own, IndicatorTable other) {
    Named<Indicator> known = named(own);
    Named<Indicator> said = named(other);
    for (Group group : other.groups()) {
      for (Indicator indicator : group.indicators()) {
        known
            .find(indicator.id(), indicator.name())
            .or(() -> aliased(own, indicator))
            .ifPresentOrElse(
                mine -> fields(mine, indicator, other.columns()),
                () -> added(own, group, indicator));
      }
    }
    own.indicators().stream()
        .filter(each -> said.find(each.id(), each.name()).isEmpty())
        .filter(each -> aliased(other, each).isEmpty() && !isAliasOf(each, other))
        .forEach(this::missing);
  }

  private static Named<Indicator> named(IndicatorTable table) {
    return new Named<>(table.indicators(), Indicator::id, Indicator::name);
  }

  /// The indicator of a table that the plan in hand also calls by the name of `like`.
  private Optional<Indicator> aliased(IndicatorTable table, Indicator like) {
    return mine.aliases().stream()
        .filter(alias -> Alike.alike(alias.name(), like.name()))
        .flatMap(
            alias ->
                table.indicators().stream().filter(each -> each.id().equals(alias.indicator())))
        .findFirst();
  }

  /// Whether a table has an indicator under one of the other names of `own`.
  private boolean isAliasOf(Indicator own, IndicatorTable table) {
    return mine.aliases().stream()
        .filter(alias -> alias.indicator().equals(own.id()))
        .anyMatch(
            alias ->
                table.indicators().stream()
                    .anyMatch(each -> Alike.alike(each.name(), alias.name())));
  }

  private void fields(Indicator own, Indicator other, List<Column> shown) {
    if (!Alike.alike(own.name(), other.name()) && own.id().equals(other.id())) {
      field(own, "indicator.name", own.name(), other.name(), each -> each.withName(other.name()));
    }
    field(own, "indicator.unit", own.unit(), other.unit(), each -> each.withUnit(other.unit()));
    value(
        own,
        "indicator.base",
        shows(own, other, shown, Column.Kind.BASE),
        own.base(),
        other.base(),
        each -> each.withBase(other.base()).withBaseYear(other.baseYear()));
    value(
        own,
        "indicator.target",
        shows(own, other, shown, Column.Kind.TARGET),
        own.target(),
        other.target(),
        each -> each.withTarget(other.target()));
    field(
        own,
        "indicator.basis",
        own.basis().printed(),
        other.basis().printed(),
        each -> each.withBasis(other.basis()));
    for (Indicator.Milestone milestone : other.milestones()) {
      String year = Integer.toString(milestone.year());
      changed(
          own,
          Message.of(IndicatorDifferences.class, "indicator.year", own.name(), year),
          own.milestone(milestone.year()).printed(),
          milestone.value().printed(),
          each -> each.withMilestone(milestone.year(), milestone.value()));
    }
  }

  /// Whether a blank cell was emptied: the row is known by its id and its table has the column.
  private static boolean shows(
      Indicator own, Indicator other, List<Column> shown, Column.Kind kind) {
    return own.id().equals(other.id()) && shown.contains(Column.of(kind));
  }

  private void value(
      Indicator own,
      String key,
      boolean emptied,
      Quantity before,
      Quantity after,
      UnaryOperator<Indicator> change) {
    if (emptied && after.isBlank() && !before.isBlank()) {
      Message where = Message.of(IndicatorDifferences.class, key, own.name());
      add(Kind.MISSING, own, where, before.printed(), "", change);
    } else {
      field(own, key, before.printed(), after.printed(), change);
    }
  }

  private void field(
      Indicator own, String key, String before, String after, UnaryOperator<Indicator> change) {
    changed(own, Message.of(IndicatorDifferences.class, key, own.name()), before, after, change);
  }

  private void changed(
      Indicator own, Message where, String before, String after, UnaryOperator<Indicator> change) {
    if (!after.isBlank() && !before.strip().equals(after.strip())) {
      add(before.isBlank() ? Kind.ADDED : Kind.CHANGED, own, where, before, after, change);
    }
  }

  private void add(
      Kind kind,
      Indicator own,
      Message where,
      String before,
      String after,
      UnaryOperator<Indicator> change) {
    differences.add(
        new Difference(
            kind,
            where,
            before,
            after,
            plan -> Rewritten.indicator(plan, own.id(), each -> Optional.of(change.apply(each)))));
  }

  private void added(IndicatorTable own, Group group, Indicator indicator) {
    differences.add(
        new Difference(
            Kind.ADDED,
            Message.of(IndicatorDifferences.class, "difference.indicator", indicator.name()),
            "",
            indicator.base().printed() + " → " + indicator.target().printed(),
            plan ->
                plan.withIndicatorTables(
                    Rewritten.replaced(
                        plan.indicatorTables(),
                        table -> table.id().equals(own.id()),
                        table -> with(table, group, indicator)))));
  }

  private static IndicatorTable with(IndicatorTable table, Group group, Indicator indicator) {
    boolean known =
        table.groups().stream().anyMatch(each -> Alike.alike(each.name(), group.name()));
    List<Group> groups =
        known
            ? Rewritten.replaced(
                table.groups(),
                each -> Alike.alike(each.name(), group.name()),
                each ->
                    each.withIndicators(
                        Stream.concat(each.indicators().stream(), Stream.of(indicator)).toList()))
            : Stream.concat(
                    table.groups().stream(), Stream.of(group.withIndicators(List.of(indicator))))
                .toList();
    return table.withGroups(groups);
  }

  private void missing(Indicator indicator) {
    differences.add(
        new Difference(
            Kind.MISSING,
            Message.of(IndicatorDifferences.class, "difference.indicator", indicator.name()),
            indicator.base().printed() + " → " + indicator.target().printed(),
            "",
            plan -> Rewritten.indicator(plan, indicator.id(), _ -> Optional.empty())));
  }
}
