package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Plans cut into parts and put together again.
class PlanPartsTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Notes the parts of a plan and tells the name of the whole.
  private static String take(PlanParts parts, String json) {
    PlanParts.Cut cut = PlanParts.cut(utf8(json));
    parts.take(cut);
    return cut.whole();
  }

  private static String whole(PlanParts parts, String name) {
    return new String(parts.whole(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\":[],\"b\":{}}",
        "{\"a\":1.10,\"b\":-0.5,\"c\":true,\"d\":null,\"e\":\"甲\\\"乙\\\\\\n\"}",
        "[[1,2],[3,[4,[5]]]]",
        "{\"甲 \\\"乙\\\"\":{\"丙\":\"😀\"}}"
      })
  void jsonComesBackLetterByLetter(String json) {
    PlanParts parts = new PlanParts();
    assertThat(whole(parts, take(parts, json))).isEqualTo(json);
  }

  @Test
  void layoutIsNoPartOfIt() {
    assertThat(PlanParts.cut(utf8("{ \"a\" :\n [ 1 , 2 ] }")))
        .isEqualTo(PlanParts.cut(utf8("{\"a\":[1,2]}")));
  }

  @Test
  void whatIsLongIsAPartOfItsOwnAndKeptOnce() {
    PlanParts parts = new PlanParts();
    String word = "字".repeat(300);
    List<String> first =
        parts.take(
            PlanParts.cut(
                utf8("{\"a\":{\"text\":\"" + word + "\"},\"b\":{\"text\":\"" + word + "\"}}")));
    List<String> second =
        parts.take(PlanParts.cut(utf8("{\"c\":{\"text\":\"" + word + "\"},\"d\":1}")));

    assertThat(first).hasSize(2);
    assertThat(second).hasSize(1);
    assertThat(second.getFirst()).matches("\\{\"c\":\\{\"sha256\":\"[0-9a-f]{64}\"},\"d\":1}");
  }

  @Test
  void wordsThatLookLikeTheNameOfAPartAreWords() {
    PlanParts parts = new PlanParts();
    String words = "{\\\"sha256\\\":\\\"" + "0".repeat(64) + "\\\"}";
    String json = "{\"text\":\"" + words + "\"}";
    assertThat(whole(parts, take(parts, json))).isEqualTo(json);
  }

  @Test
  void anUnknownPartOrOneThatLacksAnotherIsNothing() {
    PlanParts parts = new PlanParts();
    assertThat(parts.whole("0".repeat(64))).isEmpty();
    assertThat(parts.whole("")).isEmpty();
    String lacking = "{\"a\":{\"sha256\":\"" + "0".repeat(64) + "\"}}";
    parts.take(lacking);
    assertThat(parts.whole(Sha256.of(utf8(lacking)))).isEmpty();
  }

  @Test
  void anyPlanComesBackFromItsParts() throws FileTrouble {
    PlanParts parts = new PlanParts();
    for (int seed = 0; seed < 60; seed++) {
      Plan plan = RandomPlans.of(seed).withMedia(List.of());
      String name = take(parts, new String(PlanJson.write(plan), StandardCharsets.UTF_8));
      assertThat(PlanJson.read(parts.whole(name).orElseThrow()).plan()).isEqualTo(plan);
    }
  }
}
