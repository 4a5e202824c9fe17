package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.check.Binding;
import plandraft.check.Finding;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;

class FreshTest {
  private static final String FIRST = "到2025年，产业增加值达到6500亿元，";
  private static final String SECOND = "2020年产业增加值为3126亿元。";

  private static List<Finding> bindable(String text) {
    Plan plan = Plans.full().withPreamble(List.of(Plans.paragraph("p", Inline.Text.of(text))));
    return Binding.of(plan).certain();
  }

  private static TextRow row(String text) {
    Line.Prose line =
        new Line.Prose(new Body.Preamble(), Optional.empty(), new Id<Block>("p"), Form.BODY);
    return TextRow.of(line, List.of(Run.of(text)));
  }

  @Test
  void whatWasThereFirstIsNotFresh() {
    assertThat(new Fresh().since(bindable(FIRST))).isEmpty();
  }

  @Test
  void onlyWhatHasComeSinceIsFresh() {
    Fresh fresh = new Fresh();
    fresh.since(bindable(FIRST));
    assertThat(fresh.since(bindable(FIRST + SECOND)))
        .extracting(it -> it.at().words())
        .containsExactly("3126亿元");
    assertThat(fresh.since(bindable(FIRST + SECOND))).isEmpty();
  }

  @Test
  void whatMovedWithTheWordsBeforeItIsTheSame() {
    Fresh fresh = new Fresh();
    fresh.since(bindable(FIRST));
    assertThat(fresh.since(bindable("展望未来。" + FIRST))).isEmpty();
  }

  @Test
  void theLastNumberBeforeTheCaretIsMeant() {
    List<Finding> numbers = bindable(FIRST + SECOND);
    TextRow row = row(FIRST + SECOND);
    int end = FIRST.length() + SECOND.length();
    assertThat(Fresh.before(numbers, row, end)).map(it -> it.at().words()).contains("3126亿元");
    assertThat(Fresh.before(numbers, row, FIRST.length()))
        .map(it -> it.at().words())
        .hasValueSatisfying(it -> assertThat(it).endsWith("6500亿元"));
    assertThat(Fresh.before(numbers, row, 5)).isEmpty();
  }

  @Test
  void whatNoLongerStandsThereIsNot() {
    assertThat(Fresh.before(bindable(FIRST), row("改写以后，什么也不剩，只有这些文字而已。"), 20)).isEmpty();
  }
}
