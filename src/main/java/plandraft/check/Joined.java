package plandraft.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What one rule found when claims were last compared with the rest of the plan. An edit changes
/// few claims, and those stand together: the ones before and behind are not judged again.
final class Joined<C> {
  private final Rule<C> rule;
  private List<Object> premises = List.of();
  private List<C> claims = List.of();
  private List<List<Finding>> judged = List.of();
  private List<Finding> found = List.of();

  Joined(Rule<C> rule) {
    this.rule = rule;
  }

  /// What the rule finds in a plan and in what its statements claim.
  ///
  /// @param now what this very rule took from them, in reading order
  @SuppressWarnings("unchecked")
  List<Finding> findings(Facts facts, List<Object> now) {
    return join(facts, (List<C>) now);
  }

  private List<Finding> join(Facts facts, List<C> now) {
    List<Object> holding = List.of(rule.premises(facts));
    boolean holds = holding.equals(premises);
    int head = holds ? same(claims, now, Math.min(claims.size(), now.size())) : 0;
    if (holds && head == claims.size() && head == now.size()) {
      return found;
    }
    int most = Math.min(claims.size(), now.size()) - head;
    int tail = holds ? same(claims.reversed(), now.reversed(), most) : 0;
    List<List<Finding>> next = new ArrayList<>(judged.subList(0, head));
    now.subList(head, now.size() - tail)
        .forEach(claim -> next.add(rule.each(facts, claim).toList()));
    next.addAll(judged.subList(judged.size() - tail, judged.size()));
    List<Finding> all = new ArrayList<>();
    next.forEach(all::addAll);
    rule.together(facts, now).forEach(all::add);
    premises = holding;
    claims = now;
    judged = next;
    found = Collections.unmodifiableList(all);
    return found;
  }

  /// How many of the first claims are the very same objects.
  private static <C> int same(List<C> before, List<C> now, int most) {
    int same = 0;
    while (same < most && before.get(same) == now.get(same)) {
      same++;
    }
    return same;
  }
}
