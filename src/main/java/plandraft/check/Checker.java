package plandraft.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.edit.Window;
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
  private final List<List<Object>> claims = new ArrayList<>();
  private List<Piece> pieces = List.of();
  private Optional<Facts> last = Optional.empty();

  Checker(List<Rule<?>> rules) {
    this.rules = rules;
    this.memory = new Memory(rules);
    rules.forEach(rule -> joined.add(new Joined<>(rule)));
    rules.forEach(_ -> claims.add(List.of()));
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
    gather(memory.read(references));
    List<Finding> findings = new ArrayList<>();
    pieces.forEach(piece -> findings.addAll(piece.findings()));
    for (int i = 0; i < rules.size(); i++) {
      findings.addAll(joined.get(i).findings(facts, claims.get(i)));
    }
    return sorted(plan, findings);
  }

  /// Gathers what each rule takes from all pieces, for those rules that take something else from
  /// the pieces that changed.
  private void gather(List<Piece> now) {
    Window window = Window.of(pieces, now, (one, other) -> one == other);
    Set<Integer> touched =
        Stream.of(window.gone(pieces), window.come(now))
            .flatMap(List::stream)
            .flatMap(piece -> piece.claims().keySet().stream())
            .collect(Collectors.toSet());
    touched.forEach(rule -> claims.set(rule, new ArrayList<>()));
    now.forEach(piece -> gather(piece, touched));
    pieces = now;
  }

  private void gather(Piece piece, Set<Integer> touched) {
    piece
        .claims()
        .forEach(
            (rule, some) -> {
              if (touched.contains(rule)) {
                claims.get(rule).addAll(some);
              }
            });
  }

  private Report sorted(Plan plan, List<Finding> all) {
    List<Finding> findings = ordered(gravest(all));
    List<Finding> open = new ArrayList<>();
    List<Report.Waived> waived = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Waiver> waiver = Waivers.of(plan, finding);
      waiver.ifPresentOrElse(
          it -> waived.add(new Report.Waived(finding, it)), () -> open.add(finding));
    }
    return new Report(open, waived);
  }

  /// By severity, then by rule, then as they were found.
  private List<Finding> ordered(List<Finding> findings) {
    Map<Severity, Map<String, List<Finding>>> shelves = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      Map<String, List<Finding>> byRule = new LinkedHashMap<>();
      rules.forEach(rule -> byRule.put(rule.id(), new ArrayList<>()));
      shelves.put(severity, byRule);
    }
    findings.forEach(it -> shelves.get(it.severity()).get(it.rule()).add(it));
    return shelves.values().stream()
        .flatMap(byRule -> byRule.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /// Where two rules find fault with the same words, the graver finding stands.
  private static List<Finding> gravest(List<Finding> findings) {
    Map<Place, List<Finding>> grave = new HashMap<>();
    findings.stream()
        .filter(it -> it.severity() != Severity.ADVICE)
        .forEach(it -> grave.computeIfAbsent(it.at().place(), _ -> new ArrayList<>()).add(it));
    return findings.stream()
        .filter(
            finding ->
                finding.severity() == Severity.ERROR
                    || grave.getOrDefault(finding.at().place(), List.of()).stream()
                        .noneMatch(
                            other -> graver(other, finding) && other.at().overlaps(finding.at())))
        .toList();
  }

  private static boolean graver(Finding one, Finding other) {
    return one.severity().compareTo(other.severity()) < 0;
  }
}
