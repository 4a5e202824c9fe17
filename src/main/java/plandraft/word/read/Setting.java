package plandraft.word.read;

import java.io.IOException;
import java.util.Optional;
import plandraft.document.Style.Align;
import plandraft.office.Xml;

/// What a style or a paragraph says of how the paragraph is set; what it leaves open is empty.
///
/// @param style the paragraph style it names
/// @param outline from 0; 9 is text
/// @param list the number of its list, 0 for none
/// @param level within the list, from 0
record Setting(
    Optional<String> style,
    Optional<Align> align,
    Optional<Integer> outline,
    Optional<Boolean> keepNext,
    Optional<Boolean> newPage,
    Optional<Integer> list,
    Optional<Integer> level,
    Spacing spacing,
    Indents indents) {
  /// Leaves everything open.
  static final Setting OPEN =
      new Setting(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Spacing.OPEN,
          Indents.OPEN);

  /// The pitch of lines and the space around a paragraph, in twips.
  ///
  /// @param counted whether the pitch is in 240ths of a line instead
  record Spacing(
      Optional<Integer> line, boolean counted, Optional<Integer> before, Optional<Integer> after) {
    static final Spacing OPEN =
        new Spacing(Optional.empty(), false, Optional.empty(), Optional.empty());

    static Spacing read(Xml xml) {
      String rule = xml.attribute("lineRule");
      return new Spacing(
          number(xml, "line"),
          rule.isEmpty() || rule.equals("auto"),
          number(xml, "before"),
          number(xml, "after"));
    }

    Spacing over(Spacing below) {
      return new Spacing(
          line.or(below::line),
          line.isPresent() ? counted : below.counted,
          before.or(below::before),
          after.or(below::after));
    }
  }

  /// Indents, each in hundredths of a character or in twips; hanging ones are negative.
  record Indents(Indent first, Indent left, Indent right) {
    static final Indents OPEN = new Indents(Indent.OPEN, Indent.OPEN, Indent.OPEN);

    static Indents read(Xml xml) {
      Indent hanging = Indent.read(xml, "hanging", "hanging").negative();
      Indent first = Indent.read(xml, "firstLine", "firstLine");
      return new Indents(
          hanging.isOpen() ? first : hanging,
          Indent.read(xml, "left", "start"),
          Indent.read(xml, "right", "end"));
    }

    Indents over(Indents below) {
      return new Indents(
          first.isOpen() ? below.first : first,
          left.isOpen() ? below.left : left,
          right.isOpen() ? below.right : right);
    }
  }

  /// One indent; characters go before twips, a 0 of them says nothing.
  record Indent(Optional<Integer> hundredths, Optional<Integer> twips) {
    static final Indent OPEN = new Indent(Optional.empty(), Optional.empty());

    static Indent read(Xml xml, String name, String strictName) {
      return new Indent(
          number(xml, name + "Chars").or(() -> number(xml, strictName + "Chars")),
          number(xml, name).or(() -> number(xml, strictName)));
    }

    boolean isOpen() {
      return hundredths.isEmpty() && twips.isEmpty();
    }

    Indent negative() {
      return new Indent(hundredths.map(value -> -value), twips.map(value -> -value));
    }

    /// In hundredths of a character that is `character` twips wide.
    int in(int character) {
      return hundredths
          .filter(value -> value != 0)
          .orElseGet(() -> Math.round(twips.orElse(0) * 100f / character));
    }
  }

  /// This, and what it leaves open from `below`.
  Setting over(Setting below) {
    return new Setting(
        style.or(below::style),
        align.or(below::align),
        outline.or(below::outline),
        keepNext.or(below::keepNext),
        newPage.or(below::newPage),
        list.or(below::list),
        level.or(below::level),
        spacing.over(below.spacing),
        indents.over(below.indents));
  }

  /// Whether it says more than which style and which list.
  boolean isDirect() {
    return align.isPresent()
        || outline.isPresent()
        || !indents.equals(Indents.OPEN)
        || !spacing.equals(Spacing.OPEN);
  }

  private static Optional<Integer> number(Xml xml, String name) {
    return xml.number(name).map(number -> Math.clamp(number, -100_000, 100_000));
  }

  /// A setting being read from a `pPr`.
  static final class Draft {
    private Optional<String> style = Optional.empty();
    private Optional<Align> align = Optional.empty();
    private Optional<Integer> outline = Optional.empty();
    private Optional<Boolean> keepNext = Optional.empty();
    private Optional<Boolean> newPage = Optional.empty();
    private Optional<Integer> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private Spacing spacing = Spacing.OPEN;
    private Indents indents = Indents.OPEN;

    /// Takes the child of a `pPr` that `xml` stands at.
    void take(Xml xml) throws IOException {
      switch (xml.name()) {
        case "pStyle" -> style = Optional.of(xml.attribute("val"));
        case "jc" -> align = Optional.of(align(xml.attribute("val")));
        case "outlineLvl" -> outline = number(xml, "val");
        case "keepNext" -> keepNext = Optional.of(xml.on());
        case "pageBreakBefore" -> newPage = Optional.of(xml.on());
        case "spacing" -> spacing = Spacing.read(xml);
        case "ind" -> indents = Indents.read(xml);
        case "numPr" ->
            xml.children(
                () -> {
                  if (xml.name().equals("numId")) {
                    list = number(xml, "val");
                  } else if (xml.name().equals("ilvl")) {
                    level = number(xml, "val");
                  }
                });
        default -> {}
      }
    }

    Setting whole() {
      return new Setting(style, align, outline, keepNext, newPage, list, level, spacing, indents);
    }

    private static Align align(String name) {
      return switch (name) {
        case "center" -> Align.CENTRE;
        case "right", "end" -> Align.RIGHT;
        case "both", "distribute", "thaiDistribute" -> Align.JUSTIFIED;
        default -> Align.LEFT;
      };
    }
  }
}
