package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;

class DraftTest {
  private final Place target = Place.of(Place.Part.TARGET, new Id<>("i"));

  @Test
  void becomesACommentThatProposesAValueWithItsBasis() {
    Comment comment =
        new Draft(" 口径改为复合增速 ", "15.5%", "按年均增长15.5%测算")
            .by(new Author("示例员", "示例单位"), new Id<>("c"), target, Instant.EPOCH);
    assertThat(comment.text()).isEqualTo("口径改为复合增速");
    assertThat(comment.organization()).isEqualTo("示例单位");
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo("15.5%");
    assertThat(comment.proposed().orElseThrow().basis().stated()).isPresent();
    assertThat(comment.open()).isTrue();
  }

  @Test
  void proposesNothingWithoutAValue() {
    assertThat(new Draft("请补充来源", "", "某依据").proposal()).isEmpty();
    assertThat(new Draft("  ", " ", "某依据").isEmpty()).isTrue();
    assertThat(new Draft("", "40", "").isEmpty()).isFalse();
  }
}
