package plandraft.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Plans that give the rules much to compare: some cases of the corpus, run together into one plan.
/// Most of them are cases in which a rule drawn by lot finds something.
final class MixedPlans {
  private static final int FEWEST = 3;
  private static final int MOST = 9;

  private final List<LabelledCase> cases;
  private final List<List<LabelledCase>> byRule;

  private MixedPlans(List<LabelledCase> cases) {
    this.cases = cases;
    Map<String, List<LabelledCase>> found =
        cases.stream()
            .filter(one -> !one.expected().isEmpty())
            .collect(
                Collectors.groupingBy(
                    one -> one.expected().getFirst().rule(), TreeMap::new, Collectors.toList()));
    byRule = List.copyOf(found.values());
  }

  /// Plans made of the labelled cases.
  static MixedPlans ofCorpus() {
    try {
      return new MixedPlans(Corpus.cases());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A plan whose parts are called by `name` and a number.
  PlainPlan any(Random random, String name) {
    List<String> lines =
        IntStream.range(0, random.nextInt(FEWEST, MOST))
            .mapToObj(_ -> any(random, random.nextInt(3) == 0 ? cases : any(random, byRule)))
            .flatMap(one -> one.lines().stream())
            .toList();
    return PlainPlan.of(lines, name);
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
