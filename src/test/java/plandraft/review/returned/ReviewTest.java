package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.edit.Comments;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Reply;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// What reviewers say travels apart from the plan and is taken once.
class ReviewTest {
  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
  private static final Plan SENT = with(RandomPlans.of(3).withComments(List.of()), "old");

  private static Plan with(Plan plan, String id) {
    return Comments.add(plan, comment(id, "意见" + id));
  }

  private static Comment comment(String id, String text) {
    return Comment.of(new Id<>(id), new Place(Place.Part.PLAN, ""), "张三", NOON, text);
  }

  private static Review review(Plan plan) {
    return Review.of(plan, SENT, "示例局", "张三", NOON);
  }

  private static Plan taken(Plan plan, Review review) {
    Plan next = plan;
    for (Opinion opinion : review.opinions(plan)) {
      next = opinion.in(next);
    }
    return next;
  }

  private static Plan answered(Plan plan, String comment, String id) {
    return Comments.reply(plan, new Id<>(comment), new Reply(new Id<>(id), "李四", NOON, "答复" + id));
  }

  @Test
  void onlyWhatIsNewTravels() {
    Review review = review(answered(with(SENT, "new"), "old", "r1"));
    assertThat(review.comments()).extracting(Comment::id).containsExactly(new Id<>("new"));
    assertThat(review.replies()).extracting(each -> each.comment().value()).containsExactly("old");
    assertThat(review(SENT).comments()).isEmpty();
    assertThat(review(SENT).replies()).isEmpty();
  }

  @Test
  void whatIsTakenIsSignedByTheOrganization() {
    Plan plan = taken(SENT, review(with(SENT, "new")));
    assertThat(plan.comments().getLast().organization()).isEqualTo("示例局");
    assertThat(plan.comments().getLast().author()).isEqualTo("张三");
  }

  @Test
  void nothingIsTakenTwice() {
    Review review = review(answered(with(SENT, "new"), "old", "r1"));
    Plan plan = taken(SENT, review);
    assertThat(review.opinions(plan)).isEmpty();
    assertThat(taken(plan, review)).isSameAs(plan);
  }

  @Test
  void whatComesLaterIsTakenLater() {
    Plan copy = with(SENT, "new");
    Plan plan = taken(SENT, review(copy));
    Plan later = answered(answered(with(copy, "next"), "new", "r2"), "old", "r3");
    Plan both = taken(plan, review(later));
    assertThat(both.comments())
        .extracting(each -> each.id().value())
        .containsExactly("old", "new", "next");
    assertThat(both.comments()).extracting(each -> each.replies().size()).containsExactly(1, 1, 0);
    assertThat(review(later).opinions(both)).isEmpty();
  }

  @Test
  void aCommentWrittenAnewReplacesItsWordsAndKeepsWhatWasDecided() {
    Plan plan = taken(SENT, review(with(SENT, "new")));
    Optional<Disposition> adopted = Optional.of(new Disposition(Disposition.Outcome.ADOPTED, "同意"));
    plan = Comments.decide(plan, new Id<>("new"), adopted);
    Plan rewritten = Comments.add(SENT, comment("new", "另一种说法").withWording(Optional.of("改为此")));
    List<Opinion> opinions = review(rewritten).opinions(plan);
    assertThat(opinions).singleElement().isInstanceOf(Opinion.Changed.class);
    Plan next = taken(plan, review(rewritten));
    Comment comment = next.comments().getLast();
    assertThat(comment.text()).isEqualTo("另一种说法");
    assertThat(comment.wording()).contains("改为此");
    assertThat(comment.disposition()).isEqualTo(adopted);
    assertThat(comment.organization()).isEqualTo("示例局");
    assertThat(opinions.getFirst().in(next)).isSameAs(next);
  }

  @Test
  void anAnswerToWhatIsGoneIsLeftOut() {
    Review review = review(answered(SENT, "old", "r1"));
    Plan without = Comments.delete(SENT, Set.of(new Id<>("old")));
    assertThat(review.opinions(without)).isEmpty();
  }

  @Test
  void theOrderOfReviewsDoesNotMatterForWhatIsTaken() {
    Review one = Review.of(answered(with(SENT, "a"), "old", "r1"), SENT, "甲局", "", NOON);
    Review two = Review.of(answered(with(SENT, "b"), "old", "r2"), SENT, "乙局", "", NOON);
    Plan first = taken(taken(SENT, one), two);
    Plan second = taken(taken(SENT, two), one);
    assertThat(first.comments())
        .extracting(each -> each.id().value())
        .containsExactlyInAnyOrderElementsOf(
            second.comments().stream().map(each -> each.id().value()).toList());
    assertThat(first.comments().getFirst().replies()).hasSize(2);
  }
}
