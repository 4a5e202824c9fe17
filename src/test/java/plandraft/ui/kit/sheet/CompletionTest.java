package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private static final Completion NATURES = Completion.choice(List.of("约束性", "预期性", "无 (None)"));

  @ParameterizedTest
  @CsvSource({
    "'', 约束性 预期性 无_(None)",
    "约束性, 约束性 预期性 无_(None)",
    "约, 约束性",
    "' 预 ', 预期性",
    "性, 约束性 预期性",
    "NONE, 无_(None)",
    "别的, ''"
  })
  void aChoiceOffersWhatHoldsTheWordsAndAllForOneOfThem(String typed, String offered) {
    List<String> texts =
        NATURES.offers(typed).stream().map(offer -> offer.text().replace(' ', '_')).toList();
    assertThat(String.join(" ", texts)).isEqualTo(offered);
  }

  @Test
  void takingAChoiceEndsTheTyping() {
    assertThat(NATURES.offers("约")).containsExactly(new Completion.Offer("约束性", "约束性", true));
    assertThat(Completion.NONE.offers("约")).isEmpty();
  }
}
