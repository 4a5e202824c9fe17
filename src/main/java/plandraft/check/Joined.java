package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.edit.Window;

/// What one rule found when claims were last compared with the rest of the plan. Only claims that
/// are new, and those that what was edited bears on, are judged again.
final class Joined<C> {
  private final Rule<C> rule;
  private Optional<Facts> last = Optional.empty();
  private List<C> claims = List.of();
  private List<List<Finding>> judged = List.of();
  private List<Finding> together = List.of();
  private List<Finding> all = List.of();

  Joined(Rule<C> rule) {
    this.rule = rule;
  }

  /// What the rule finds in a plan and in what its statements claim.
  ///
  /// @param now what this very rule took from them, in reading order
  @SuppressWarnings("unchecked")
  List<Finding> findings(Facts facts, List<Object> now) {
    join(facts, (List<C>) now);
    return all;
  }

  private void join(Facts facts, List<C> now) {
    Window window =
        claims == now
            ? new Window(now.size(), now.size(), now.size())
            : Window.of(claims, now, (one, other) -> one == other);
    boolean same =
        last.map(rule::premises).equals(Optional.of(rule.premises(facts)))
            && claims.size() == now.size()
            && window.from() == now.size();
    List<List<Finding>> judgedNow = judged(facts, now, window);
    List<Finding> togetherNow = same ? together : rule.together(facts, now).toList();
    if (judgedNow != judged || togetherNow != together) {
      all =
          Stream.concat(judgedNow.stream(), Stream.of(togetherNow)).flatMap(List::stream).toList();
    }
    judged = judgedNow;
    together = togetherNow;
    claims = now;
    last = Optional.of(facts);
  }

  private List<List<Finding>> judged(Facts facts, List<C> now, Window window) {
    boolean whole = window.from() == now.size() && now.size() == judged.size();
    List<List<Finding>> fresh =
        window.come(now).stream().map(claim -> rule.each(facts, claim).toList()).toList();
    List<List<Finding>> next = whole ? judged : window.replaced(judged, fresh);
    Predicate<C> touched = last.map(before -> rule.touched(before, facts)).orElse(_ -> false);
    for (int i = 0; i < next.size(); i++) {
      boolean kept = i < window.from() || i >= window.next();
      if (kept && touched.test(now.get(i))) {
        next = next == judged ? new ArrayList<>(judged) : next;
        next.set(i, rule.each(facts, now.get(i)).toList());
      }
    }
    return next;
  }
}
