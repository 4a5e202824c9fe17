package plandraft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  Checker(List<Rule<?>> rules) {
    this.rules = rules;
    this.memory = new Memory(rules);
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
    Facts facts = new Facts(references, Names.of(plan), parent);
    List<Piece> pieces = memory.read(references);
    List<Finding> findings = new ArrayList<>();
    pieces.forEach(piece -> findings.addAll(piece.findings()));
    for (int i = 0; i < rules.size(); i++) {
      together(rules.get(i), facts, claims(pieces, i)).forEach(findings::add);
    }
    return sorted(plan, findings);
  }

  private static List<Object> claims(List<Piece> pieces, int rule) {
    List<Object> claims = new ArrayList<>();
    for (Piece piece : pieces) {
      claims.addAll(piece.claims().getOrDefault(rule, List.of()));
    }
    return claims;
  }

  /// What a rule took from statements it is given back.
  @SuppressWarnings("unchecked")
  private static <C> Stream<Finding> together(Rule<C> rule, Facts facts, List<Object> claims) {
    return rule.together(facts, (List<C>) claims);
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
