package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Document;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Whatever a plan holds: its own documents say nothing, those of another plan break nothing, and
/// what is taken once is not told again.
class AnyReturnTest {
  @TempDir Path folder;
  private Mail mail;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
  }

  private List<Opinion> back(Plan plan, Document document) {
    return Returning.of(plan, plan, mail.documents(plan), new Returned(document, "示例局", Mail.NOON));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void itsOwnDocumentsSayNothing(long seed) {
    Plan plan = RandomPlans.of(seed);
    for (Document document : mail.documents(plan)) {
      assertThat(back(plan, document)).as(document.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void documentsOfAnotherPlanAreTakenOnceLikeAnyOther(long seed) {
    Random random = new Random(seed);
    Plan plan = RandomPlans.of(seed);
    List<Document> others = mail.documents(RandomPlans.of(seed + 100));
    for (int i = 0; i < 3; i++) {
      Document other = others.get(random.nextInt(others.size()));
      Plan taken = plan;
      for (Opinion opinion : back(plan, other)) {
        taken = opinion.in(taken);
        assertThat(opinion.isIn(taken)).isTrue();
        assertThat(opinion.in(taken)).isSameAs(taken);
      }
      assertThat(taken.withComments(plan.comments())).isEqualTo(plan);
    }
  }

  @Test
  void aDocumentThatHoldsNothingSaysNothing() {
    Plan plan = RandomPlans.of(1);
    Document whole = mail.document(plan, "plan");
    Document empty =
        new Document(whole.name(), whole.origin(), whole.styles(), List.of(), List.of());
    assertThat(back(plan, empty)).isEmpty();
  }
}
