package plandraft.ui.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.check.Finding;
import plandraft.model.Place;

/// Which numbers that can be bound were not there before.
final class Fresh {
  private record Known(Place place, String words) {
    static Known of(Finding finding) {
      return new Known(finding.at().place(), finding.at().words());
    }
  }

  private Optional<Set<Known>> known = Optional.empty();

  /// Those that have come since it was asked last; none the first time.
  List<Finding> since(List<Finding> bindable) {
    Set<Known> before = known.orElse(Set.of());
    boolean first = known.isEmpty();
    known =
        Optional.of(
            bindable.stream().map(Known::of).collect(Collectors.toCollection(HashSet::new)));
    return first
        ? List.of()
        : bindable.stream().filter(it -> !before.contains(Known.of(it))).toList();
  }

  /// Of some numbers the last in a row of text that ends at or before a column and still stands
  /// there.
  static Optional<Finding> before(List<Finding> numbers, TextRow row, int column) {
    return numbers.stream()
        .filter(it -> it.at().place().equals(row.place()))
        .filter(it -> it.at().span().to() <= column)
        .filter(it -> row.text().startsWith(it.at().words(), it.at().span().from()))
        .reduce((one, next) -> next.at().span().to() > one.at().span().to() ? next : one);
  }
}
