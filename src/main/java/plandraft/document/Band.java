package plandraft.document;

import java.util.List;
import java.util.Optional;

/// Lines between horizontal rules as wide as the type area: 版记 (GB/T 9704-2012, 7.4). Without lines
/// it is one rule, four millimetres below what stands above it: the red rule of 版头 (7.2.7).
///
/// @param lines from top to bottom; thin rules part them
/// @param eighths how thick the outer rules are, in eighths of a point
/// @param colour of the rules as RRGGBB; empty for black
/// @param atFoot whether it stands at the bottom of the page's type area
public record Band(List<Line> lines, int eighths, Optional<String> colour, boolean atFoot)
    implements Block {
  public Band {
    lines = List.copyOf(lines);
  }

  /// One line, with something at its right end or not.
  public record Line(Paragraph left, Optional<Paragraph> right) {}
}
