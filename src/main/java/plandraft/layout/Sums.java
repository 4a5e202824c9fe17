package plandraft.layout;

import java.util.List;
import java.util.Optional;

/// Rows at the foot of a table that add its columns up.
///
/// @param sum what the row of sums is called: 合计
/// @param gap what a row is called that tells how far the sums are above a total line: 比{heading}多
/// @param columns the headings, without their units, of the columns that are added up; those of a
///   breakdown say themselves whether they are
public record Sums(Pattern sum, Optional<Pattern> gap, List<String> columns) {
  public Sums {
    columns = List.copyOf(columns);
  }
}
