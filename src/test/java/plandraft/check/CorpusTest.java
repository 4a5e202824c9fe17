package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// The rules find what the labelled corpus says, and nothing else.
class CorpusTest {
  private static final double LEAST = 0.97;
  private static final int FEWEST = 300;

  /// How often a rule was right, wrong, and silent where it should have spoken.
  private static final class Score {
    int right;
    int wrong;
    int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  private final Map<String, Score> rules = new TreeMap<>();
  private final Score errors = new Score();
  private final Score all = new Score();
  private final List<String> faults = new ArrayList<>();

  @Test
  void theRulesFindWhatTheCorpusSaysAndNothingElse() throws IOException {
    List<LabelledCase> cases = Corpus.cases();
    cases.forEach(this::judge);
    Logger.getLogger("checks").info(table(cases.size()));
    if (!faults.isEmpty()) {
      Logger.getLogger("checks").info(String.join("", faults));
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(errors.precision()).as("precision of 必错: %s", faults).isGreaterThanOrEqualTo(LEAST);
    assertThat(errors.recall()).as("recall of 必错: %s", faults).isGreaterThanOrEqualTo(LEAST);
    assertThat(all.precision()).as("precision: %s", faults).isGreaterThanOrEqualTo(LEAST);
    assertThat(all.recall()).as("recall: %s", faults).isGreaterThanOrEqualTo(LEAST);
  }

  private void judge(LabelledCase one) {
    List<Finding> given =
        new ArrayList<>(Checker.of(Settings.USUAL).report(one.plan(), one.parent()).findings());
    for (LabelledCase.Expected expected : one.expected()) {
      boolean found =
          given.stream().filter(expected::is).findFirst().map(given::remove).isPresent();
      count(expected.rule(), expected.severity(), score -> score.right += found ? 1 : 0);
      count(expected.rule(), expected.severity(), score -> score.missed += found ? 0 : 1);
      if (!found) {
        faults.add(one.name() + ": missed " + expected + "\n");
      }
    }
    for (Finding finding : given) {
      count(finding.rule(), finding.severity(), score -> score.wrong++);
      faults.add(
          "%s: gave %s %s “%s” %s\n"
              .formatted(
                  one.name(),
                  finding.rule(),
                  finding.severity(),
                  finding.at().words(),
                  finding.sentence().in(Locale.ROOT)));
    }
  }

  private void count(String rule, Severity severity, Consumer<Score> change) {
    change.accept(rules.computeIfAbsent(rule, _ -> new Score()));
    change.accept(all);
    if (severity == Severity.ERROR) {
      change.accept(errors);
    }
  }

  private String table(int cases) {
    StringBuilder table = new StringBuilder("%d labelled cases\n".formatted(cases));
    rules.forEach((rule, score) -> table.append(line(rule, score)));
    table.append(line("必错 (ERROR)", errors)).append(line("all", all));
    return table.toString();
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-28s %4d right, %d wrong, %d missed: precision %.3f, recall %.3f%n",
        name,
        score.right,
        score.wrong,
        score.missed,
        score.precision(),
        score.recall());
  }
}
