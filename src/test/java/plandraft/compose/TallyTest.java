package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Id;
import plandraft.model.Place;

class TallyTest {
  private static Comment comment(String outcome) {
    Optional<Disposition> disposition =
        outcome.equals("OPEN")
            ? Optional.empty()
            : Optional.of(new Disposition(Outcome.valueOf(outcome), ""));
    return Comment.of(new Id<>("c"), new Place(Place.Part.PLAN, ""), "张三", Instant.EPOCH, "好。")
        .withDisposition(disposition);
  }

  private static Tally tally(String outcomes) {
    return new Tally(Stream.of(outcomes.split(" ")).map(TallyTest::comment).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ADOPTED, 共收到意见建议1条，其中采纳1条，部分采纳0条，未采纳0条。",
    "ADOPTED PARTLY DECLINED, 共收到意见建议3条，其中采纳1条，部分采纳1条，未采纳1条。",
    "ADOPTED EXPLAINED, 共收到意见建议2条，其中采纳1条，部分采纳0条，未采纳0条，已说明1条。",
    "OPEN OPEN, 共收到意见建议2条，其中采纳0条，部分采纳0条，未采纳0条，待处理2条。",
    "DECLINED DECLINED OPEN, 共收到意见建议3条，其中采纳0条，部分采纳0条，未采纳2条，待处理1条。"
  })
  void outcomesAreCounted(String outcomes, String totals) {
    assertThat(tally(outcomes).totals()).isEqualTo(totals);
    assertThat(tally(outcomes).told()).endsWith(totals.substring(1));
  }

  @Test
  void itHasBegunOnceOneIsDecided() {
    assertThat(new Tally(List.of()).begun()).isFalse();
    assertThat(tally("OPEN OPEN").begun()).isFalse();
    assertThat(tally("OPEN EXPLAINED").begun()).isTrue();
  }
}
