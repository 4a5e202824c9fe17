package plandraft.file;

import java.util.List;
import java.util.Optional;

/// What merging copies came to, as others read it: JSON in UTF-8.
public record MergeReport(String plan, List<Line> conflicts) {
  public MergeReport {
    conflicts = List.copyOf(conflicts);
  }

  /// One conflict.
  ///
  /// @param copy the file that says otherwise
  /// @param place the place in words, `anchor` as the plan names it
  /// @param field the field's name in the file; blank for the part itself
  /// @param now what stands in the merged plan
  public record Line(
      String copy,
      String place,
      String anchor,
      String field,
      Optional<String> before,
      Optional<String> now,
      Optional<String> theirs) {}

  /// The report as JSON.
  public byte[] json() {
    return SmallJson.MAPPER.writeValueAsBytes(this);
  }
}
