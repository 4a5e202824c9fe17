package plandraft.ui.preview;

import java.util.List;

/// How large pages are shown.
///
/// @param fit what of the page fills the view
/// @param factor the size where nothing is fitted; 1 is true size
record Zoom(Fit fit, double factor) {
  /// What of a page fills the view.
  enum Fit {
    WIDTH,
    PAGE,
    NOTHING
  }

  /// As wide as the view.
  static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);

  /// As large as fits the view.
  static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

  /// The sizes that zooming in and out passes through.
  static final List<Double> STEPS =
      List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0);

  private static final double WIDEST_FIT = 1.5;
  private static final double HAIR = 0.001;

  /// Pages of one size.
  static Zoom of(double factor) {
    return new Zoom(Fit.NOTHING, factor);
  }

  /// The factor at which a page of the given true size is shown in a view.
  double in(double viewWidth, double viewHeight, double pageWidth, double pageHeight) {
    double width = Math.min(WIDEST_FIT, viewWidth / pageWidth);
    return Math.max(
        STEPS.getFirst() / 2,
        switch (fit) {
          case WIDTH -> width;
          case PAGE -> Math.min(width, viewHeight / pageHeight);
          case NOTHING -> factor;
        });
  }

  /// The next larger size than `now`.
  static Zoom larger(double now) {
    return of(STEPS.stream().filter(step -> step > now + HAIR).findFirst().orElse(STEPS.getLast()));
  }

  /// The next smaller size than `now`.
  static Zoom smaller(double now) {
    return of(
        STEPS.reversed().stream()
            .filter(step -> step < now - HAIR)
            .findFirst()
            .orElse(STEPS.getFirst()));
  }
}
