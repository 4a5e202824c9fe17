package plandraft.document;

/// A style's settings while one of them is replaced; never outlives the `with…` that made it.
final class StyleCopy {
  String id;
  String eastAsian;
  int halfPoints;
  int firstLine;
  int left;
  private final Style from;

  StyleCopy(Style style) {
    from = style;
    id = style.id();
    eastAsian = style.eastAsian();
    halfPoints = style.halfPoints();
    firstLine = style.firstLine();
    left = style.left();
  }

  Style style() {
    return new Style(
        id,
        from.name(),
        eastAsian,
        from.latin(),
        halfPoints,
        from.bold(),
        from.align(),
        from.lineTwips(),
        firstLine,
        left,
        from.right(),
        from.before(),
        from.after(),
        from.outline(),
        from.colour(),
        from.tracking(),
        from.keepWithNext());
  }
}
