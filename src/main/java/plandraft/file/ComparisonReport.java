package plandraft.file;

import java.util.List;

/// What differs between two plans, as others read it: JSON in UTF-8.
///
/// @param old the title of the older plan
/// @param plan the title of the newer
public record ComparisonReport(String old, String plan, List<Line> differences) {
  public ComparisonReport {
    differences = List.copyOf(differences);
  }

  /// One difference.
  ///
  /// @param kind `added`, `deleted`, `moved`, `renamed` or `changed`
  /// @param place the place in words, `anchor` as the plan names it
  /// @param what which of the things the place says; blank for the place itself
  /// @param before what was there; blank for nothing
  /// @param after what is there; blank for nothing
  /// @param note how far a quantity moved, or from where a part was moved; blank for nothing
  public record Line(
      String kind,
      String place,
      String anchor,
      String what,
      String before,
      String after,
      String note) {}

  /// The report as JSON.
  public byte[] json() {
    return SmallJson.MAPPER.writeValueAsBytes(this);
  }
}
