package plandraft.word.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.read.StyleBook;

/// The styles of a Word file with everything that they take over from one another.
final class StyleSheets {
  private static final int TEXT = 9;
  private static final int STANDARD_HALF_POINTS = 21;
  private static final int MOST_HALF_POINTS = 400;
  private static final double LINE = 1.3;
  private static final String FONT = "宋体";

  private final Map<String, KnownStyle> styles;
  private final Optional<String> standard;
  private final Wording words;
  private final Setting paragraphs;
  private final Map<Optional<String>, Resolved> resolved = new HashMap<>();
  private final Map<Setting, Style> direct = new HashMap<>();

  /// @param standard the style of paragraphs that name none
  /// @param words how words look that nothing is said about
  StyleSheets(
      Map<String, KnownStyle> styles,
      Optional<String> standard,
      Wording words,
      Setting paragraphs) {
    this.styles = styles;
    this.standard = standard;
    this.words = words;
    this.paragraphs = paragraphs;
  }

  /// A style with all it takes over.
  record Resolved(Style style, Setting setting, Wording wording) {}

  /// The style of paragraphs that say `setting` of themselves.
  Resolved of(Setting setting) {
    Resolved known = resolved.computeIfAbsent(setting.style(), name -> resolve(id(name)));
    if (!setting.isDirect()) {
      return known;
    }
    String id = id(setting.style());
    Setting all = setting.over(known.setting);
    Style style =
        direct.computeIfAbsent(
            new Setting(
                Optional.of(id),
                setting.align(),
                setting.outline(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                setting.spacing(),
                setting.indents()),
            key -> style(id, all, known.wording));
    return new Resolved(style, all, known.wording);
  }

  /// The style that a paragraph has if it names this one.
  private String id(Optional<String> name) {
    return name.filter(styles::containsKey).or(() -> standard).orElse("");
  }

  /// What the character style `id` says.
  Wording characters(String id) {
    return chain(id).wording;
  }

  private Resolved resolve(String id) {
    Resolved chain = chain(id);
    Setting setting = chain.setting.over(paragraphs);
    Wording wording = chain.wording.over(words);
    return new Resolved(style(id, setting, wording), setting, wording);
  }

  private Resolved chain(String id) {
    Setting setting = Setting.OPEN;
    Wording wording = Wording.OPEN;
    Set<String> passed = new HashSet<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && styles.containsKey(next.get()) && passed.add(next.get())) {
      KnownStyle style = styles.get(next.get());
      Setting own = style.setting();
      setting = setting.over(own);
      if (setting.outline().isEmpty() && style.headingLevel().isPresent()) {
        setting = setting.over(outline(style.headingLevel().get()));
      }
      wording = wording.over(style.wording());
      next = style.basedOn();
    }
    return new Resolved(StyleBook.PLAIN, setting, wording);
  }

  private static Setting outline(int level) {
    Setting open = Setting.OPEN;
    return new Setting(
        open.style(),
        open.align(),
        Optional.of(level),
        open.keepNext(),
        open.newPage(),
        open.list(),
        open.level(),
        open.spacing(),
        open.indents());
  }

  private Style style(String id, Setting setting, Wording wording) {
    int size = Math.clamp(wording.halfPoints().orElse(STANDARD_HALF_POINTS), 2, MOST_HALF_POINTS);
    int tracking = wording.tracking().orElse(0);
    int character = Math.max(10, size * 10 + tracking);
    return new Style(
        id.isEmpty() ? StyleBook.PLAIN.id() : id,
        name(id),
        wording.font().orElse(FONT),
        wording.latin().orElse(StyleBook.PLAIN.latin()),
        size,
        wording.bold().orElse(false),
        setting.align().orElse(Align.JUSTIFIED),
        line(setting.spacing(), size),
        setting.indents().first().in(character),
        setting.indents().left().in(character),
        setting.indents().right().in(character),
        setting.spacing().before().orElse(0),
        setting.spacing().after().orElse(0),
        setting.outline().filter(level -> level >= 0 && level < TEXT),
        wording.colour(),
        tracking,
        setting.keepNext().orElse(false));
  }

  private String name(String id) {
    KnownStyle style = styles.get(id);
    if (style == null) {
      return StyleBook.PLAIN.name();
    }
    return style.headingLevel().isPresent() ? style.alias().orElse(style.name()) : style.name();
  }

  private static int line(Setting.Spacing spacing, int halfPoints) {
    int single = (int) (halfPoints * 10 * LINE);
    int line = spacing.line().orElse(0);
    if (line <= 0) {
      return single;
    }
    return spacing.counted() ? Math.max(1, single * line / 240) : line;
  }
}
