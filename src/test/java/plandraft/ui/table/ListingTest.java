package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.ui.kit.sheet.Completion;

class ListingTest {
  private static final Completion UNITS =
      Listing.completing(() -> List.of("市经信局", "市科技局", "各县（市、区）人民政府"));

  @Test
  void namesArePartedOutsideParentheses() {
    assertThat(Listing.names("市经信局、 市科技局，各县（市、区）人民政府；、市经信局"))
        .containsExactly("市经信局", "市科技局", "各县（市、区）人民政府");
    assertThat(Listing.names(" ")).isEmpty();
    assertThat(Listing.text(List.of("甲", "乙"))).isEqualTo("甲、乙");
  }

  @Test
  void theLastNameIsCompleted() {
    assertThat(UNITS.offers("市经信局、科"))
        .containsExactly(new Completion.Offer("市科技局", "市经信局、市科技局", false));
    assertThat(UNITS.offers("市经信局、各县（市、"))
        .extracting(Completion.Offer::text)
        .containsExactly("市经信局、各县（市、区）人民政府");
  }

  @Test
  void namesAlreadyGivenAreNotOfferedAgain() {
    assertThat(UNITS.offers("市经信局、"))
        .extracting(Completion.Offer::label)
        .containsExactly("市科技局", "各县（市、区）人民政府");
    assertThat(UNITS.offers("市经信局")).isEmpty();
    assertThat(UNITS.offers("")).hasSize(3);
  }
}
