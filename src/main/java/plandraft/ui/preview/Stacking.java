package plandraft.ui.preview;

import java.util.List;
import plandraft.page.Page;

/// Where the pages of a document stand below one another, in points of the screen.
///
/// @param tops the upper edge of every page, and behind the last one where everything ends
/// @param width of the widest page
/// @param scale points in a twip
record Stacking(List<Page> pages, List<Double> tops, double width, double scale) {
  /// The desk to be seen between and around pages.
  static final double GAP = 20;

  private static final double TWIPS_PER_POINT = 15;

  Stacking {
    pages = List.copyOf(pages);
    tops = List.copyOf(tops);
  }

  /// Pages shown `zoom` times their true size, 96 points an inch.
  static Stacking of(List<Page> pages, double zoom) {
    double scale = zoom / TWIPS_PER_POINT;
    Double[] tops = new Double[pages.size() + 1];
    double top = GAP;
    double width = 0;
    for (int i = 0; i < pages.size(); i++) {
      tops[i] = top;
      top += Math.round(pages.get(i).setup().height() * scale) + GAP;
      width = Math.max(width, Math.round(pages.get(i).setup().width() * scale));
    }
    tops[pages.size()] = top;
    return new Stacking(pages, List.of(tops), width, scale);
  }

  /// The true width of the widest page.
  static double width(List<Page> pages) {
    return pages.stream().mapToInt(page -> page.setup().width()).max().orElse(1) / TWIPS_PER_POINT;
  }

  /// The true height of the highest page.
  static double height(List<Page> pages) {
    return pages.stream().mapToInt(page -> page.setup().height()).max().orElse(1) / TWIPS_PER_POINT;
  }

  double width(int page) {
    return Math.round(pages.get(page).setup().width() * scale);
  }

  double height(int page) {
    return Math.round(pages.get(page).setup().height() * scale);
  }

  /// How high all pages are together.
  double height() {
    return tops.getLast();
  }

  /// The page that stands at `y` or begins behind it; the last if none does.
  int at(double y) {
    int from = 0;
    int to = pages.size() - 1;
    while (from < to) {
      int middle = (from + to) / 2;
      if (tops.get(middle) + height(middle) > y) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return Math.max(0, from);
  }
}
