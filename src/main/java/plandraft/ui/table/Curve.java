package plandraft.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Method;
import plandraft.quantity.Quantity;
import plandraft.quantity.Reckoning;
import plandraft.say.Words;

/// An indicator's way from base over milestones to target as a line; where the basis leads
/// elsewhere, that way as a dashed line beside it.
public final class Curve extends Region {
  private static final double HEIGHT = 118;
  private static final double SIDE = 14;
  private static final double TOP = 16;
  private static final double BOTTOM = 24;

  /// One value of a year.
  record Point(int year, double value) {}

  private final List<Point> planned;
  private final List<Point> stated;
  private final Polyline line = new Polyline();
  private final Polyline dashed = new Polyline();
  private final List<Circle> dots;
  private final Text first;
  private final Text last;
  private final Text claim;

  private Curve(Words words, Indicator indicator, List<Point> planned, List<Point> stated) {
    this.planned = planned;
    this.stated = stated;
    dots = planned.stream().map(_ -> new Circle(2.5)).toList();
    first = text(planned.isEmpty() ? "" : Integer.toString(planned.getFirst().year()), "third");
    last = text(planned.isEmpty() ? "" : Integer.toString(planned.getLast().year()), "third");
    claim = text(stated.isEmpty() ? "" : claim(words, indicator), "curve-claim");
    line.getStyleClass().add("curve-line");
    dashed.getStyleClass().add("curve-stated");
    dots.forEach(dot -> dot.getStyleClass().add("curve-dot"));
    getStyleClass().addAll("card", "curve");
    getStylesheets().add(Curve.class.getResource("table.css").toExternalForm());
    getChildren().addAll(dashed, line, first, last, claim);
    getChildren().addAll(dots);
    setAccessibleText(words.say("curve", indicator.name()));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    boolean drawn = planned.size() > 1;
    setVisible(drawn);
    setManaged(drawn);
  }

  /// The curve of an indicator up to the target year; takes no room where there is no line to draw.
  public static Node of(Indicator indicator, Header header, Locale locale) {
    return new Curve(
        Words.of(Curve.class, locale),
        indicator,
        planned(indicator, header.targetYear()),
        stated(indicator, header.baseYear(), header.targetYear()));
  }

  /// The values that are single numbers, by year.
  static List<Point> planned(Indicator indicator, int targetYear) {
    Stream<Optional<Point>> milestones =
        indicator.milestones().stream().map(one -> point(one.year(), one.value()));
    return Stream.concat(
            Stream.of(
                point(indicator.baseYear(), indicator.base()),
                point(targetYear, indicator.target())),
            milestones)
        .flatMap(Optional::stream)
        .sorted((one, other) -> Integer.compare(one.year(), other.year()))
        .toList();
  }

  /// Where the stated rate or step leads, year by year; empty where it leads to the target.
  static List<Point> stated(Indicator indicator, int baseYear, int targetYear) {
    Reckoned reckoned = Reckoned.of(indicator, baseYear, targetYear);
    return reckoned.reckoning().filter(_ -> reckoned.contradicted()).stream()
        .flatMap(
            reckoning ->
                Stream.iterate(0, year -> year <= reckoning.periods(), year -> year + 1)
                    .flatMap(year -> after(reckoning, year).stream()))
        .toList();
  }

  private static Optional<Point> after(Reckoning reckoning, int years) {
    Function<BigDecimal, Optional<BigDecimal>> grown =
        reckoning.method() instanceof Method.AnnualGrowth
            ? rate -> Growth.compounded(reckoning.base(), rate, years)
            : step -> Growth.stepped(reckoning.base(), step, years);
    return reckoning
        .stated()
        .flatMap(grown)
        .map(value -> new Point(reckoning.from() + years, value.doubleValue()));
  }

  @Override
  protected void layoutChildren() {
    draw(line, planned);
    draw(dashed, stated);
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).setCenterX(x(planned.get(i)));
      dots.get(i).setCenterY(y(planned.get(i)));
    }
    double foot = getHeight() - 8;
    first.relocate(SIDE, foot - first.prefHeight(-1));
    last.relocate(getWidth() - SIDE - last.prefWidth(-1), foot - last.prefHeight(-1));
    if (!stated.isEmpty()) {
      Point end = stated.getLast();
      double left = x(end) - claim.prefWidth(-1) - 26;
      claim.relocate(Math.max(SIDE, left), Math.max(4, y(end) - 6));
    }
  }

  private void draw(Polyline polyline, List<Point> points) {
    polyline
        .getPoints()
        .setAll(points.stream().flatMap(point -> Stream.of(x(point), y(point))).toList());
  }

  private double x(Point point) {
    double from = planned.getFirst().year();
    double to = Math.max(planned.getLast().year(), from + 1);
    return SIDE + (getWidth() - 2 * SIDE) * (point.year() - from) / (to - from);
  }

  private double y(Point point) {
    double low = all().mapToDouble(Point::value).min().orElse(0);
    double high = all().mapToDouble(Point::value).max().orElse(1);
    double share = high > low ? (point.value() - low) / (high - low) : 0.5;
    return getHeight() - BOTTOM - (getHeight() - TOP - BOTTOM) * share;
  }

  private Stream<Point> all() {
    return Stream.concat(planned.stream(), stated.stream());
  }

  private static Optional<Point> point(int year, Quantity quantity) {
    return quantity.value().map(value -> new Point(year, value.doubleValue()));
  }

  private static String claim(Words words, Indicator indicator) {
    return indicator
        .basis()
        .stated()
        .map(
            stated ->
                indicator.basis().method() instanceof Method.AnnualGrowth
                    ? Figures.amount(stated) + "%"
                    : Figures.step(stated))
        .map(rate -> words.say("curve.stated", rate))
        .orElse("");
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().addAll("curve-text", style);
    return text;
  }
}
