package plandraft.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Style.Align;
import plandraft.read.Pieces.Look;

/// What holds within a group of an RTF text.
final class RtfState {
  private static final int LARGEST = 400;
  private static final int TEXT_LEVEL = 9;

  private final Map<Integer, Integer> outlines;
  private Target target = Target.TEXT;
  private boolean bold;
  private boolean hidden;
  private int font = -1;
  private int eastern = -1;
  private boolean wide;
  private int halfPoints;
  private int fallback = 1;
  private int style = -1;
  private Optional<Integer> outline = Optional.empty();
  private Align align = Align.JUSTIFIED;
  private boolean inTable;
  private boolean list;

  /// Where words go.
  enum Target {
    TEXT,
    FONTS,
    STYLES,
    PICTURE,
    NOTE,
    INSTRUCTION,
    NUMBER,
    NOWHERE
  }

  private RtfState(Map<Integer, Integer> outlines) {
    this.outlines = outlines;
  }

  /// What holds at the beginning.
  static RtfState initial() {
    return new RtfState(new HashMap<>());
  }

  /// What holds within a group that opens here; styles are known to all.
  RtfState inner() {
    RtfState inner = new RtfState(outlines);
    inner.target = target;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.font = font;
    inner.eastern = eastern;
    inner.wide = wide;
    inner.halfPoints = halfPoints;
    inner.fallback = fallback;
    inner.style = style;
    inner.outline = outline;
    inner.align = align;
    inner.inTable = inTable;
    inner.list = list;
    return inner;
  }

  Target target() {
    return target;
  }

  void aim(Target next) {
    target = next;
  }

  boolean isText() {
    return target == Target.TEXT;
  }

  boolean isHidden() {
    return hidden;
  }

  boolean isInTable() {
    return inTable;
  }

  void leaveTable() {
    inTable = false;
  }

  /// Whether the field here shows a list that is made anew.
  boolean isList() {
    return list;
  }

  void list(boolean next) {
    list = next;
  }

  int font() {
    return font;
  }

  /// The font of Chinese letters, which may be another than that of the bytes they come in.
  int eastern() {
    return eastern >= 0 ? eastern : font;
  }

  /// How many letters stand in for one in Unicode.
  int fallback() {
    return fallback;
  }

  Optional<Integer> outline() {
    return outline;
  }

  Align align() {
    return align;
  }

  /// The look of words in a font of this name.
  Look look(String fontName) {
    return new Look(bold, fontName, halfPoints);
  }

  /// Says that the style being described is a heading of a level.
  void heading(int level) {
    outlines.putIfAbsent(style, level);
  }

  /// Takes a command about looks; false if it is none.
  boolean take(RtfLexer.Sign.Command command) {
    switch (command.name()) {
      case "f" -> {
        font = command.or(0);
        eastern = wide ? -1 : eastern;
      }
      case "dbch" -> wide = true;
      case "loch", "hich", "ltrch", "rtlch" -> wide = false;
      case "af" -> eastern = wide ? command.or(0) : eastern;
      case "ab" -> bold = wide ? command.on() : bold;
      case "b" -> bold = command.on();
      case "v", "deleted" -> hidden = command.on();
      case "fs" -> halfPoints = Math.clamp(command.or(0), 0, LARGEST);
      case "plain" -> {
        bold = false;
        hidden = false;
        halfPoints = 0;
        font = -1;
        eastern = -1;
      }
      case "uc" -> fallback = Math.clamp(command.or(1), 0, LARGEST);
      default -> {
        return paragraph(command);
      }
    }
    return true;
  }

  private boolean paragraph(RtfLexer.Sign.Command command) {
    switch (command.name()) {
      case "pard" -> {
        outline = Optional.empty();
        align = Align.JUSTIFIED;
        inTable = false;
      }
      case "s" -> {
        style = command.or(0);
        outline = isText() ? Optional.ofNullable(outlines.get(style)) : outline;
      }
      case "outlinelevel" -> outline(command.or(TEXT_LEVEL));
      case "intbl" -> inTable = true;
      case "qc" -> align = Align.CENTRE;
      case "qr" -> align = Align.RIGHT;
      case "ql" -> align = Align.LEFT;
      case "qj", "qd" -> align = Align.JUSTIFIED;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void outline(int level) {
    if (level >= 0 && level < TEXT_LEVEL) {
      outline = Optional.of(level);
      if (target == Target.STYLES) {
        outlines.put(style, level);
      }
    }
  }
}
