package plandraft.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Plans that give the rules much to compare: some cases of the corpus, run together into one plan.
final class MixedPlans {
  private static final int FEWEST = 3;
  private static final int MOST = 9;

  private final List<List<String>> cases;

  private MixedPlans(List<List<String>> cases) {
    this.cases = cases;
  }

  /// Plans made of the labelled cases.
  static MixedPlans ofCorpus() {
    try {
      return new MixedPlans(Corpus.cases().stream().map(LabelledCase::lines).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A plan whose parts are called by `name` and a number.
  PlainPlan any(Random random, String name) {
    List<String> lines =
        IntStream.range(0, random.nextInt(FEWEST, MOST))
            .mapToObj(_ -> cases.get(random.nextInt(cases.size())))
            .flatMap(List::stream)
            .toList();
    return PlainPlan.of(lines, name);
  }
}
