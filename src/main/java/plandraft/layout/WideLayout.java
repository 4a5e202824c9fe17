package plandraft.layout;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table that brings its own columns.
///
/// @param landscapeFrom from how many columns on the page lies on its long side
/// @param smallFrom from how many columns on the smaller size is used
/// @param widths the shares of columns by their heading without its unit, in the order they were
///   given; others share by what they hold
/// @param sums the rows that add columns up, if the table shall have them
public record WideLayout(
    int landscapeFrom, int smallFrom, Map<String, Integer> widths, Optional<Sums> sums) {
  private static final Pattern UNIT = Pattern.compile("\\s*[（(][^（()）]*[）)]$");

  /// More columns than any table has, for what shall never be.
  private static final int MOST_COLUMNS = 1000;

  public WideLayout {
    widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    NotAllowed.unlessWithin("landscapeFrom", BigDecimal.valueOf(landscapeFrom), 1, MOST_COLUMNS);
    NotAllowed.unlessWithin("smallFrom", BigDecimal.valueOf(smallFrom), 1, MOST_COLUMNS);
    widths.forEach(
        (heading, share) ->
            NotAllowed.unlessWithin(heading, BigDecimal.valueOf(share), 1, TableLayout.WIDEST));
  }

  /// How a page with `columns` columns lies.
  public Paper paper(int columns) {
    return columns >= landscapeFrom ? Paper.LANDSCAPE : Paper.PORTRAIT;
  }

  /// Whether a table of `columns` columns is set in the smaller size.
  public boolean small(int columns) {
    return columns >= smallFrom;
  }

  /// The share of the column under `heading`, 总投资 also of 总投资（亿元）.
  public Optional<Integer> width(String heading) {
    return Optional.ofNullable(widths.get(heading))
        .or(() -> Optional.ofNullable(widths.get(bare(heading))));
  }

  /// Whether the column under `heading` is added up.
  public boolean sums(String heading) {
    return sums.filter(rows -> rows.columns().contains(bare(heading))).isPresent();
  }

  /// A heading without its unit.
  public static String bare(String heading) {
    return UNIT.matcher(heading).replaceFirst("");
  }
}
