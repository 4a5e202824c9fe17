package plandraft.markup;

import java.util.Map;
import java.util.Optional;

/// Commands of an RTF text that each stand for a sign.
final class RtfSigns {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("nestcell", "\t"),
          Map.entry("line", "\n"),
          Map.entry("~", " "),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("_", "-"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"));

  private RtfSigns() {}

  /// The sign that command `name` stands for.
  static Optional<String> of(String name) {
    return Optional.ofNullable(SIGNS.get(name));
  }
}
