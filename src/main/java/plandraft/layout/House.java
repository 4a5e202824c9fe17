package plandraft.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.document.PageSetup;
import plandraft.document.Style;

/// The house style that all documents of a team share.
///
/// @param rules how each role looks; every role has one
/// @param labels the fixed words around tables and attachments
/// @param tables how tables look where a document's own layout says nothing else
public record House(
    PageSetup portrait,
    PageSetup landscape,
    Numbering numbering,
    List<StyleRule> rules,
    Labels labels,
    Tables tables) {
  /// Lengths in twips: as much as word processors take, two characters, and five points.
  private static final int LARGEST_PAPER = 31_680;

  private static final int NARROWEST_TEXT = 640;
  private static final int SMALLEST_PITCH = 100;

  public House {
    rules = List.copyOf(rules);
    checked(portrait);
    checked(landscape);
    EnumSet<Role> missing = EnumSet.allOf(Role.class);
    for (StyleRule rule : rules) {
      if (rule.like().filter(missing::contains).isPresent()) {
        throw new NotAllowed(rule.like().get().id(), ids(EnumSet.complementOf(missing)));
      }
      missing.remove(rule.role());
    }
    if (!missing.isEmpty()) {
      throw new NotAllowed("", ids(missing));
    }
  }

  /// The words around tables and attachments.
  ///
  /// @param attachment over the only attachment: 附件
  /// @param numberedAttachment over one of several: 附件{number}
  /// @param attachmentList before the list of attachments: 附件：
  /// @param contents over the table of contents
  /// @param tableCaption above a table within the text: 表{number}　{title}
  /// @param continued above the further parts of a table too wide for its page: {heading}（续表）
  /// @param pictureCaption below a picture within the text
  /// @param notes below a table: 备注：{notes}
  /// @param leadUnits the note below responsibilities whose lead units bear a star
  /// @param region over the names of a breakdown: 地区
  /// @param tasks what a sheet of responsibilities is called: 责任分解表
  public record Labels(
      Pattern attachment,
      Pattern numberedAttachment,
      Pattern attachmentList,
      Pattern contents,
      Pattern tableCaption,
      Optional<Pattern> continued,
      Pattern pictureCaption,
      Pattern notes,
      Optional<Pattern> leadUnits,
      Pattern region,
      Pattern tasks) {}

  private static void checked(PageSetup page) {
    within("width", page.width(), LARGEST_PAPER);
    within("height", page.height(), LARGEST_PAPER);
    within("top", page.top(), page.height());
    within("bottom", page.bottom(), page.height());
    within("left", page.left(), page.width());
    within("right", page.right(), page.width());
    within("footer", page.footer(), page.height());
    NotAllowed.unlessWithin(
        "linePitch", BigDecimal.valueOf(page.linePitch()), SMALLEST_PITCH, LARGEST_PAPER);
    boolean narrow = page.textWidth() < NARROWEST_TEXT;
    if (narrow || page.textHeight() < page.linePitch()) {
      throw new NotAllowed("", List.of("width", "left", "right", "height", "linePitch"));
    }
  }

  private static void within(String name, int length, int most) {
    NotAllowed.unlessWithin(name, BigDecimal.valueOf(length), 0, most);
  }

  private static List<String> ids(Set<Role> roles) {
    return roles.stream().map(Role::id).toList();
  }

  /// The styles, in the order of their rules.
  public List<Style> styles() {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    List<Style> inOrder = new ArrayList<>();
    for (StyleRule rule : rules) {
      Style style = rule.over(rule.like().map(styles::get).orElse(StyleRule.STANDARD));
      styles.put(rule.role(), style);
      inOrder.add(style);
    }
    return inOrder;
  }

  /// What the paragraphs of `role` look like where their own rule leaves it open.
  public Style inherited(Role role) {
    Optional<Role> like =
        rules.stream().filter(rule -> rule.role() == role).findFirst().flatMap(StyleRule::like);
    return like.map(Role::id)
        .flatMap(id -> styles().stream().filter(style -> style.id().equals(id)).findFirst())
        .orElse(StyleRule.STANDARD);
  }

  /// The paper of `lie`.
  public PageSetup paper(Paper lie) {
    return lie == Paper.LANDSCAPE ? landscape : portrait;
  }
}
