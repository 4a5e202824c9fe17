package plandraft.file;

import java.util.List;
import plandraft.check.Severity;
import plandraft.check.Told;

/// What checking one file came to.
///
/// @param file the file as it was named
/// @param plan the plan's title
public record Checked(String file, String plan, List<Told> findings) {
  public Checked {
    findings = List.copyOf(findings);
  }

  /// How many open findings there are of one severity.
  public long count(Severity severity) {
    return findings.stream().filter(it -> it.isOpen() && it.severity() == severity).count();
  }
}
