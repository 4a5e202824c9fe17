package plandraft.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Passage;
import plandraft.query.Passages;
import plandraft.query.References;

/// Every fix of every labelled case does what it says and nothing else.
class FixesTest {
  /// The rules whose fixes reach beyond the place of the finding, as their steps say.
  private static final Set<String> EVERYWHERE =
      Set.of("CaptionsRun", "CitationsAgree", "UnitsAreSpeltAlike", "UnitsAreKnown");

  /// A finding of a case with the fix it offers.
  record Offer(String name, Plan plan, List<Finding> findings, Finding finding) {
    Plan mended() {
      return finding.fix().orElseThrow().change().apply(plan);
    }

    @Override
    public String toString() {
      return finding.rule() + " in " + name;
    }
  }

  static Stream<Offer> offers() throws IOException {
    List<Offer> offers = new ArrayList<>();
    for (LabelledCase one : Corpus.cases()) {
      offers.addAll(offers(one.name(), one.plan()));
    }
    for (Template sample : Templates.samples()) {
      offers.addAll(offers(sample.title(), sample.plan()));
    }
    return offers.stream();
  }

  private static List<Offer> offers(String name, Plan plan) {
    List<Finding> findings = checked(plan);
    return findings.stream()
        .filter(finding -> finding.fix().isPresent())
        .map(finding -> new Offer(name, plan, findings, finding))
        .toList();
  }

  private static List<Finding> checked(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan);
  }

  @ParameterizedTest
  @MethodSource("offers")
  void theFindingIsGoneAndNoOtherComes(Offer offer) {
    boolean everywhere = EVERYWHERE.contains(offer.finding.rule());
    List<String> others = new ArrayList<>(told(everywhere, offer.findings));
    others.remove(told(everywhere, List.of(offer.finding)).getFirst());

    assertThat(
            told(
                everywhere,
                checked(offer.mended()).stream()
                    .filter(it -> !wasHidden(it, offer.finding))
                    .toList()))
        .isSubsetOf(others);
  }

  /// Of two findings about the same words the graver stands; mended, it lets the other be seen.
  private static boolean wasHidden(Finding finding, Finding mended) {
    return finding.severity().compareTo(mended.severity()) > 0
        && finding.at().overlaps(mended.at());
  }

  /// @param everywhere whether the words of other findings may have changed with those mended
  private static List<String> told(boolean everywhere, List<Finding> findings) {
    return findings.stream()
        .map(
            it ->
                String.join(
                    " ",
                    it.rule(),
                    it.severity().name(),
                    it.at().place().toString(),
                    everywhere ? "" : it.at().words()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("offers")
  void onlyTheWordsFoundChange(Offer offer) {
    Map<Place, List<String>> before = texts(offer.plan);
    Map<Place, List<String>> after = texts(offer.mended());
    Set<Place> changed = new HashSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(place -> before.get(place).equals(after.get(place)));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    if (!EVERYWHERE.contains(offer.finding.rule())) {
      assertThat(changed).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static Map<Place, List<String>> texts(Plan plan) {
    return Passages.of(References.of(plan))
        .all()
        .collect(groupingBy(Passage::place, mapping(Passage::text, toList())));
  }

  @ParameterizedTest
  @MethodSource("offers")
  void oneStepBackTheFindingStandsAgain(Offer offer) {
    Store store = new Store(offer.plan);
    Fix fix = offer.finding.fix().orElseThrow();

    store.edit(fix.step().in(Locale.CHINA), fix.change());

    assertThat(store.undoStep()).contains(fix.step().in(Locale.CHINA));
    store.undo();
    assertThat(store.plan()).isEqualTo(offer.plan);
    assertThat(told(false, checked(store.plan()))).isEqualTo(told(false, offer.findings));
    assertThat(store.undoStep()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("offers")
  void mendingTwiceDoesNoMoreThanOnce(Offer offer) {
    Plan mended = offer.mended();

    assertThat(offer.finding.fix().orElseThrow().change().apply(mended)).isEqualTo(mended);
  }
}
