package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Plan;
import plandraft.model.Waiver;

/// Findings set aside with a reason, as the plan keeps them.
public final class Waivers {
  private Waivers() {}

  /// The plan with a finding set aside until what it is about changes.
  public static Plan waive(Plan plan, Finding finding, String reason) {
    Waiver waiver = new Waiver(finding.rule(), finding.at().place(), finding.fingerprint(), reason);
    return plan.withWaivers(
        Stream.concat(plan.waivers().stream().filter(it -> !isFor(it, finding)), Stream.of(waiver))
            .toList());
  }

  /// The plan with a finding open again.
  public static Plan reopen(Plan plan, Finding finding) {
    return plan.withWaivers(plan.waivers().stream().filter(it -> !isFor(it, finding)).toList());
  }

  /// The waiver that sets a finding aside, if one does.
  public static Optional<Waiver> of(Plan plan, Finding finding) {
    List<Waiver> waivers = plan.waivers();
    return waivers.isEmpty()
        ? Optional.empty()
        : waivers.stream().filter(it -> isFor(it, finding)).findFirst();
  }

  private static boolean isFor(Waiver waiver, Finding finding) {
    return waiver.rule().equals(finding.rule())
        && waiver.place().equals(finding.at().place())
        && waiver.about().equals(finding.fingerprint());
  }
}
