package plandraft.check;

import java.util.List;
import plandraft.model.Waiver;

/// What a check came to.
///
/// @param findings those still open, the gravest first
/// @param waived those set aside with a reason that still holds
public record Report(List<Finding> findings, List<Waived> waived) {
  public Report {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
  }

  /// A finding set aside.
  public record Waived(Finding finding, Waiver waiver) {}

  /// How many open findings there are of one severity.
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
