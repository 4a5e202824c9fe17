package plandraft.document;

/// A style's settings while one of them is replaced; never outlives the `with…` that made it.
final class StyleCopy {
  String id;
  String eastAsian;
  int halfPoints;
  private final Style from;

  StyleCopy(Style style) {
    from = style;
    id = style.id();
    eastAsian = style.eastAsian();
    halfPoints = style.halfPoints();
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
        from.firstLine(),
        from.left(),
        from.right(),
        from.before(),
        from.after(),
        from.outline(),
        from.colour(),
        from.tracking(),
        from.keepWithNext());
  }
}
