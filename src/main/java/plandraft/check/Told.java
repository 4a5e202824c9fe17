package plandraft.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;

/// A finding in the words of one language, for those who cannot click on it.
///
/// @param rule the rule that found it, by its [Rule#id]
/// @param title what that rule asks for
/// @param where the way to its place
/// @param words the words it is about
/// @param formula how it was computed; blank where nothing was
/// @param fix what would mend it
/// @param waived the reason it was set aside with; empty while it is open
public record Told(
    String rule,
    String title,
    Severity severity,
    Place place,
    String where,
    String words,
    String sentence,
    String formula,
    Optional<String> fix,
    Optional<String> waived) {

  /// All findings of a report on `plan`: the open ones, then those set aside.
  public static List<Told> all(Plan plan, Report report, Locale locale) {
    Places places = Places.of(plan);
    Map<String, String> titles =
        Rules.all(Settings.USUAL).stream()
            .collect(Collectors.toMap(Rule::id, rule -> rule.title().in(locale)));
    return Stream.concat(
            report.findings().stream().map(it -> of(it, Optional.empty(), places, titles, locale)),
            report.waived().stream()
                .map(
                    it ->
                        of(
                            it.finding(),
                            Optional.of(it.waiver().reason()),
                            places,
                            titles,
                            locale)))
        .toList();
  }

  private static Told of(
      Finding finding,
      Optional<String> waived,
      Places places,
      Map<String, String> titles,
      Locale locale) {
    return new Told(
        finding.rule(),
        titles.get(finding.rule()),
        finding.severity(),
        finding.at().place(),
        places.path(finding.at().place()).in(locale),
        finding.at().words(),
        finding.sentence().in(locale),
        finding.formula(),
        finding.fix().map(fix -> fix.step().in(locale)),
        waived);
  }

  /// Whether it is still open.
  public boolean isOpen() {
    return waived.isEmpty();
  }
}
