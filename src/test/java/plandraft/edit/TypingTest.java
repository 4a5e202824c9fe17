package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.model.Inline;
import plandraft.model.Inline.Count;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Text;
import plandraft.model.Several;

class TypingTest {
  private final Inline eight = new Count(Several.all(Several.Kind.TASKS), false, Emphasis.NONE);
  private final List<Inline> runs =
      List.of(new Text("总体", Emphasis.BOLD), Text.of("提出"), eight, Text.of("大任务"));

  @Test
  void typedWordsTakeTheEmphasisBeforeThem() {
    assertThat(Typing.replace(runs, 2, 2, "上").on(runs))
        .startsWith(new Text("总体上", Emphasis.BOLD), Text.of("提出"));
    assertThat(Typing.replace(runs, 0, 0, "在").on(runs)).startsWith(new Text("在总体", Emphasis.BOLD));
  }

  @Test
  void aLiveReferenceIsOnePosition() {
    assertThat(Typing.length(runs)).isEqualTo(8);
    assertThat(new Typing(4, 5, List.of()).on(runs))
        .containsExactly(new Text("总体", Emphasis.BOLD), Text.of("提出大任务"));
  }

  @Test
  void replacingAcrossRunsKeepsWhatIsOutside() {
    assertThat(Typing.replace(runs, 1, 6, "X").on(runs))
        .containsExactly(new Text("总X", Emphasis.BOLD), Text.of("任务"));
  }

  @Test
  void emphasisMaySpanReferences() {
    assertThat(Emphasised.in(runs, 3, 6, Emphasis.KAI))
        .containsExactly(
            new Text("总体", Emphasis.BOLD),
            Text.of("提"),
            new Text("出", Emphasis.KAI),
            eight.withEmphasis(Emphasis.KAI),
            new Text("大", Emphasis.KAI),
            Text.of("任务"));
  }

  @Test
  void deletingAllLeavesNothing() {
    assertThat(Typing.replace(runs, 0, 8, "").on(runs)).isEmpty();
  }

  @Test
  void cannotReachBeyondTheEnd() {
    assertThatThrownBy(() -> new Typing(3, 9, List.of()).on(runs))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Typing(3, 2, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
