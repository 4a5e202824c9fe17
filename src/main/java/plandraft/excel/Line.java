package plandraft.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One row of a sheet.
///
/// @param height in points
record Line(double height, List<Place> places) {
  Line {
    places = List.copyOf(places);
  }

  /// What stands at one cell of a row, or at several side by side that are merged.
  ///
  /// @param look the number of its style
  record Place(int column, int width, int look, Value value) {}

  /// What a cell holds.
  sealed interface Value {}

  /// Only a look.
  record Nothing() implements Value {}

  record Words(String words) implements Value {}

  record Number(BigDecimal number) implements Value {}

  /// A live formula with the number that programs show which do not calculate.
  record Calculated(String formula, Optional<BigDecimal> result) implements Value {}

  /// A live formula with the words that programs show which do not calculate.
  record Repeated(String formula, String words) implements Value {}
}
