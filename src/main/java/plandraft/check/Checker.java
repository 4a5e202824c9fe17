package plandraft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Waiver;
import plandraft.query.Parts;
import plandraft.query.References;

/// Checks a plan by all rules, again and again: after an edit only what it touched is read anew.
/// One thread at a time may use it.
public final class Checker {
  private final List<Rule<?>> rules;
  private final Memory memory;
  private final List<Joined<?>> joined = new ArrayList<>();
  private Optional<Facts> last = Optional.empty();

  Checker(List<Rule<?>> rules) {
    this.rules = rules;
    this.memory = new Memory(rules);
    rules.forEach(rule -> joined.add(new Joined<>(rule)));
  }

  /// A checker that applies the rules its settings leave on.
  public static Checker of(Settings settings) {
    return new Checker(
        Rules.all(settings).stream().filter(rule -> settings.applies(rule.id())).toList());
  }

  /// The findings that are open, the gravest first, within one severity by rule and in reading
  /// order.
  public List<Finding> check(Plan plan) {
    return report(plan, Optional.empty()).findings();
  }

  /// The findings, those set aside apart.
  ///
  /// @param parent the plan this one follows, if it is at hand
  public synchronized Report report(Plan plan, Optional<Plan> parent) {
    References references = References.of(Parts.of(plan));
    Facts facts = Facts.of(references, parent, last);
    last = Optional.of(facts);
    List<Piece> pieces = memory.read(references);
    List<Finding> findings = new ArrayList<>();
    pieces.forEach(piece -> findings.addAll(piece.findings()));
    List<List<Object>> claims = claims(pieces);
    for (int i = 0; i < rules.size(); i++) {
      findings.addAll(joined.get(i).findings(facts, claims.get(i)));
    }
    return sorted(plan, findings);
  }

  /// What each rule took from all pieces.
  private List<List<Object>> claims(List<Piece> pieces) {
    List<List<Object>> claims = new ArrayList<>();
    rules.forEach(_ -> claims.add(new ArrayList<>()));
    for (Piece piece : pieces) {
      piece.claims().forEach((rule, some) -> claims.get(rule).addAll(some));
    }
    return claims;
  }

  private Report sorted(Plan plan, List<Finding> all) {
    List<String> order = rules.stream().map(Rule::id).toList();
    Map<String, Integer> places = new HashMap<>();
    order.forEach(rule -> places.put(rule, places.size()));
    List<Finding> findings = new ArrayList<>(gravest(all));
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> places.get(finding.rule())));
    List<Finding> open = new ArrayList<>();
    List<Report.Waived> waived = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Waiver> waiver = Waivers.of(plan, finding);
      waiver.ifPresentOrElse(
          it -> waived.add(new Report.Waived(finding, it)), () -> open.add(finding));
    }
    return new Report(open, waived);
  }

  /// Where two rules find fault with the same words, the graver finding stands.
  private static List<Finding> gravest(List<Finding> findings) {
    Map<Place, List<Finding>> byPlace = new HashMap<>();
    findings.forEach(
        it -> byPlace.computeIfAbsent(it.at().place(), _ -> new ArrayList<>()).add(it));
    return findings.stream()
        .filter(
            finding ->
                byPlace.get(finding.at().place()).stream()
                    .noneMatch(
                        other -> other.at().overlaps(finding.at()) && graver(other, finding)))
        .toList();
  }

  private static boolean graver(Finding one, Finding other) {
    return one.severity().compareTo(other.severity()) < 0;
  }
}
