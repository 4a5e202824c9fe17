package plandraft.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Width;

/// The points that labels of an evaluation give its categories: 基础设施（20分）.
final class Weights {
  private static final Pattern LABEL =
      Pattern.compile("^(?<name>.{1,20}?) ?\\((?<points>\\d{1,3}(?:\\.\\d+)?) ?分\\)$");

  /// One category as labelled.
  record Label(String name, BigDecimal points) {}

  private Weights() {}

  static Optional<Label> label(String cell) {
    Matcher label = LABEL.matcher(Width.narrow(cell.strip()).replace("\n", ""));
    return label.matches()
        ? Optional.of(
            new Label(Names.key(label.group("name")), new BigDecimal(label.group("points"))))
        : Optional.empty();
  }

  /// The points by category of all labels in a grid.
  static Map<String, BigDecimal> in(Cells cells) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (int row = cells.firstRow(); row < cells.height(); row++) {
      for (int column = 0; column < cells.width(); column++) {
        label(cells.text(row, column)).ifPresent(it -> points.put(it.name(), it.points()));
      }
    }
    return points;
  }
}
