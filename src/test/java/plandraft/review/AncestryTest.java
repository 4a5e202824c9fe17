package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Version;

/// Two copies find the newest version that both know.
class AncestryTest {
  private static final Plan PLAN = Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030));

  /// A version frozen on the day its number says.
  private static Version version(String number) {
    return new Version(
        new Id<>("v" + number),
        "稿" + number,
        "",
        Instant.EPOCH.plusSeconds(Long.parseLong(number)),
        "",
        PLAN);
  }

  /// @param kept the versions kept, by their numbers
  /// @param began the version the copy began from; blank for none
  private static Dossier dossier(String kept, String began) {
    List<Version> versions =
        Stream.of(kept.split(" "))
            .filter(number -> !number.isBlank())
            .map(AncestryTest::version)
            .toList();
    return Dossier.of(PLAN)
        .withVersions(versions)
        .withAncestor(
            began.isBlank() ? Optional.empty() : Optional.of(new Id<Version>("v" + began)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'1 2', '', '1 2', '', 2",
        "'1 2 3', '', '1 2', '', 2",
        "'1 2', '', '', 2, 2",
        "'1 2', '', '', 1, 1",
        "'', 2, '1 2', '', 2",
        "'1 2', '', '1', 2, 2",
        "'2 1', '', '1 2', '', 2",
        "'1', '', '2', '', ''",
        "'', '', '', '', ''",
        "'', 1, '', 1, ''",
        "'1', '', '', '', ''",
      })
  void theNewestThatBothKnowAndOneKeeps(
      String kept, String began, String otherKept, String otherBegan, String common) {
    Dossier one = dossier(kept, began);
    Dossier other = dossier(otherKept, otherBegan);
    Optional<String> expected = Optional.of(common).filter(id -> !id.isBlank()).map("v"::concat);
    assertThat(Ancestry.common(one, other).map(it -> it.id().value())).isEqualTo(expected);
    assertThat(Ancestry.common(other, one).map(it -> it.id().value())).isEqualTo(expected);
  }

  @Test
  void aCopyOfOneselfHasOnesNewestVersion() {
    Dossier one = dossier("1 2 3", "");
    assertThat(Ancestry.common(one, one)).contains(version("3"));
  }
}
