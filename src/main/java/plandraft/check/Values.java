package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Message;

/// The values a table gives an indicator, by year.
record Values(Indicator indicator, Header header) {

  /// One value.
  ///
  /// @param year 0 for the target
  record Value(Quantity quantity, Unit unit, int year) {
    /// Whether both are numbers of units that fold; a number without unit is compared with none.
    boolean comparable(Quantity other) {
      boolean points = other.unit().printed().endsWith("点");
      return quantity.value().isPresent()
          && other.value().isPresent()
          && !unit.isNone()
          && !other.unit().isNone()
          && other.unit().folds(unit)
          && !points;
    }

    Message title() {
      return year == 0
          ? Message.of(Values.class, "values.target")
          : Message.of(Values.class, "values.year", Integer.toString(year));
    }
  }

  /// The values of one year.
  List<Value> of(int year) {
    List<Value> values = new ArrayList<>();
    if (year == header.targetYear()) {
      values.add(target());
    } else if (year == indicator.baseYear()) {
      values.add(value(indicator.base(), year));
    }
    indicator.milestones().stream()
        .filter(milestone -> milestone.year() == year)
        .forEach(milestone -> values.add(value(milestone.value(), year)));
    return values;
  }

  /// All of them, the target last.
  List<Value> all() {
    List<Value> values = new ArrayList<>();
    values.add(value(indicator.base(), indicator.baseYear()));
    indicator
        .milestones()
        .forEach(milestone -> values.add(value(milestone.value(), milestone.year())));
    values.add(target());
    return values;
  }

  private Value target() {
    return value(indicator.target(), 0);
  }

  private Value value(Quantity quantity, int year) {
    Unit own = quantity.unit().isNone() ? new Unit(indicator.unit()) : quantity.unit();
    return new Value(quantity, own, year);
  }
}
