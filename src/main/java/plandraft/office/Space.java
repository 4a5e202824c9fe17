package plandraft.office;

import java.util.Map;

/// The families of names in Office files; the strict and the transitional form of a namespace are
/// one.
public enum Space {
  /// Words and their layout.
  WORD,
  /// Sheets and their cells.
  SHEET,
  /// Drawings: shapes, pictures, diagrams, charts.
  DRAWING,
  /// Drawings of old: VML.
  VML,
  /// Formulas of mathematics.
  MATH,
  /// Alternatives for programs of different age.
  COMPATIBILITY,
  /// Relationships between parts.
  RELATIONS,
  /// Anything else.
  OTHER;

  private static final Map<String, Space> FAMILIES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", WORD),
          Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", SHEET),
          Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", SHEET),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", MATH),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", MATH),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", COMPATIBILITY),
          Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", RELATIONS),
          Map.entry("urn:schemas-microsoft-com:vml", VML));

  /// The family of a namespace.
  static Space of(String namespace) {
    Space family = FAMILIES.get(namespace);
    if (family != null) {
      return family;
    }
    boolean drawn =
        namespace.contains("/drawing") || namespace.contains("/word/2010/wordprocessing");
    return drawn ? DRAWING : OTHER;
  }
}
