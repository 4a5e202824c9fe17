package plandraft.check;

import java.util.Comparator;
import java.util.List;
import plandraft.model.Plan;
import plandraft.say.Message;

/// Several findings mended at once.
public final class Mending {
  private Mending() {}

  /// What mends all of `findings` that can be mended, as one undoable edit told by what their rule,
  /// which is `rule`, asks for.
  public static Fix all(String rule, List<Finding> findings) {
    long mendable = findings.stream().filter(finding -> finding.fix().isPresent()).count();
    Message step =
        Message.of(Mending.class, "mending.all", Rules.title(rule), Long.toString(mendable));
    return new Fix(step, plan -> on(plan, findings));
  }

  /// A plan with findings mended; the last words of a paragraph come first, so that those before
  /// them stay where they were.
  static Plan on(Plan plan, List<Finding> findings) {
    List<Fix> fixes =
        findings.stream()
            .sorted(Comparator.comparingInt((Finding it) -> it.at().span().from()).reversed())
            .flatMap(finding -> finding.fix().stream())
            .toList()
            .reversed();
    return Fix.all(fixes).apply(plan);
  }
}
