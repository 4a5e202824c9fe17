package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  private static final Draft FRESH = Draft.of("a");

  @Test
  void everyChoiceIsAStepOfItsOwn() {
    Draft draft = FRESH.chosen("b").chosen("c");
    assertThat(draft.undone().json()).isEqualTo("b");
    assertThat(draft.undone().undone().json()).isEqualTo("a");
    assertThat(draft.undone().undone().redone().redone()).isEqualTo(draft);
  }

  @Test
  void strokesOfTypingAreOneStepUntilSomethingElseIsDone() {
    Draft draft = FRESH.typed("ab").typed("abc").chosen("x").typed("xy").typed("xyz");
    assertThat(draft.past()).containsExactly("a", "abc", "x");
    assertThat(draft.undone().typed("w").past()).containsExactly("a", "abc", "x");
  }

  @Test
  void whatChangesNothingIsNoStep() {
    assertThat(FRESH.chosen("a")).isSameAs(FRESH);
    assertThat(FRESH.typed("a")).isSameAs(FRESH);
    assertThat(FRESH.undone()).isSameAs(FRESH);
    assertThat(FRESH.redone()).isSameAs(FRESH);
  }

  @Test
  void somethingNewForgetsWhatWasTakenBack() {
    Draft draft = FRESH.chosen("b").undone().chosen("c");
    assertThat(draft.future()).isEmpty();
    assertThat(draft.redone()).isSameAs(draft);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void asManyStepsBackAsThereWereLeadToTheBeginning(long seed) {
    Random random = new Random(seed);
    Draft draft = FRESH;
    List<String> texts = new ArrayList<>(List.of("a"));
    for (int step = 0; step < 40; step++) {
      String next = Integer.toString(random.nextInt(5));
      boolean changes = !next.equals(draft.json());
      draft = draft.chosen(next);
      if (changes) {
        texts.add(next);
      }
    }
    for (int at = texts.size() - 1; at >= 0; at--) {
      assertThat(draft.json()).isEqualTo(texts.get(at));
      assertThat(draft.past()).hasSize(at);
      draft = draft.undone();
    }
    for (String text : texts.subList(1, texts.size())) {
      draft = draft.redone();
      assertThat(draft.json()).isEqualTo(text);
    }
  }
}
