package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.Sections;
import plandraft.file.PlanTree;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Chapters that two copies moved under one another and took away, at random: none is lost, and
/// whoever comes first the same is told.
class MovedPartsTest {
  private static final int SEEDS = 2_000;

  @Test
  void whateverIsMovedNothingIsLostAndTheSameIsToldOfEither() {
    IntStream.range(0, SEEDS).forEach(MovedPartsTest::assertMerged);
  }

  /// Circles that only one of the places of a part moved by both closes; what held a part is gone.
  @ParameterizedTest
  @ValueSource(ints = {30, 65, 200, 398, 456})
  void circlesAreToldWhoeverComesFirst(int seed) {
    assertMerged(seed);
  }

  private static void assertMerged(int seed) {
    Random random = new Random(seed);
    Plan before = moved(fresh(3 + random.nextInt(6)), random, 4);
    Tree.Fields ours = PlanTree.of(moved(before, random, 1 + random.nextInt(4)));
    Tree.Fields theirs = PlanTree.of(moved(before, random, 1 + random.nextInt(4)));
    Merged one = Merging.of(PlanTree.of(before), ours, theirs);
    Merged other = Merging.of(PlanTree.of(before), theirs, ours);
    Set<Part.Key> both = new HashSet<>(Part.all(ours).keySet());
    both.retainAll(Part.all(theirs).keySet());
    Map<Part.Key, Part> parts = Part.all(one.plan());
    Map<Part.Key, Part> others = Part.all(other.plan());
    assertThat(parts.keySet())
        .as("seed %s", seed)
        .containsAll(both)
        .containsExactlyInAnyOrderElementsOf(others.keySet());
    assertThat(told(one)).as("seed %s", seed).isEqualTo(told(other));
    if (one.conflicts().isEmpty()) {
      parts.forEach(
          (key, part) ->
              assertThat(part.home())
                  .as("seed %s, %s", seed, key)
                  .isEqualTo(others.get(key).home()));
    }
  }

  private static Set<List<Object>> told(Merged merged) {
    return merged.conflicts().stream()
        .map(conflict -> List.<Object>of(conflict.of(), conflict.field()))
        .collect(Collectors.toSet());
  }

  private static Plan fresh(int chapters) {
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
        .withSections(
            IntStream.range(0, chapters)
                .mapToObj(at -> Section.of(new Id<>("s" + at), "第" + at + "章"))
                .toList());
  }

  private static Plan moved(Plan from, Random random, int steps) {
    Plan now = from;
    for (int step = 0; step < steps; step++) {
      List<Id<Section>> ids = Sections.all(now.sections()).map(Section::id).toList();
      if (!ids.isEmpty()) {
        now = moved(now, ids, random);
      }
    }
    return now;
  }

  private static Plan moved(Plan plan, List<Id<Section>> ids, Random random) {
    Id<Section> chosen = ids.get(random.nextInt(ids.size()));
    Optional<Id<Section>> under =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(ids.get(random.nextInt(ids.size())));
    if (random.nextInt(8) == 0 && ids.size() > 2) {
      return Sections.delete(plan, Set.of(chosen));
    }
    boolean inside =
        under.isPresent()
            && Sections.all(List.of(Sections.find(plan, chosen).orElseThrow()))
                .anyMatch(section -> section.id().equals(under.get()));
    return inside ? plan : Sections.move(plan, Set.of(chosen), under, 0);
  }
}
