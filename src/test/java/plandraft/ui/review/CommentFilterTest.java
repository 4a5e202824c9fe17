package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Span;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Places;
import plandraft.query.Scheme;

/// Comments are found by what became of them, whose they are, and where they are.
class CommentFilterTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(
              List.of(
                  Section.of(new Id<>("s"), "总体要求")
                      .withBody(List.of(Block.Paragraph.of(new Id<>("b"), "推进发展。"))),
                  Section.of(new Id<>("t"), "保障措施")))
          .withComments(
              List.of(
                  comment("1", "section:s", "甲局", "", true),
                  comment("2", "block:b", "乙局", "推进", true).on("推进", Optional.of(new Span(0, 2))),
                  comment("3", "section:t", "甲局", "", false),
                  comment("4", "block:gone", "", "已删的话", true),
                  comment("5", "plan:", "甲局", "找不到的话", true),
                  comment("6", "plan:", "甲局", "", true),
                  comment("7", "block:b", "乙局", "旧词", true).on("旧词", Optional.of(new Span(1, 1)))));

  private final Places places = Places.of(PLAN, Scheme.USUAL);

  private static Comment comment(
      String id, String place, String organization, String on, boolean open) {
    return Comment.of(new Id<>(id), Place.read(place).orElseThrow(), "张三", Instant.EPOCH, "意见" + id)
        .from(organization)
        .withDisposition(
            open ? Optional.empty() : Optional.of(new Disposition(Disposition.Outcome.ADOPTED, "")))
        .on(on, Optional.empty());
  }

  private List<String> shown(CommentFilter filter) {
    return filter.of(PLAN, places).stream().map(comment -> comment.id().value()).toList();
  }

  @Test
  void whatIsLostStandsFirstAndWhatIsDoneLast() {
    assertThat(shown(CommentFilter.ALL)).containsExactly("4", "5", "7", "1", "2", "6", "3");
  }

  @Test
  void onlyOpenOnes() {
    assertThat(shown(new CommentFilter(true, Optional.empty(), Optional.empty())))
        .containsExactly("4", "5", "7", "1", "2", "6");
  }

  @Test
  void oneOrganizationOrPersonAlone() {
    assertThat(CommentFilter.organizations(PLAN)).containsExactly("甲局", "乙局", "张三");
    assertThat(shown(new CommentFilter(false, Optional.of("乙局"), Optional.empty())))
        .containsExactly("7", "2");
    assertThat(shown(new CommentFilter(false, Optional.of("张三"), Optional.empty())))
        .containsExactly("4");
  }

  @Test
  void onePlaceWithAllThatIsInIt() {
    List<CommentFilter.Where> wheres = CommentFilter.wheres(PLAN, places);
    assertThat(wheres)
        .containsExactly(
            new CommentFilter.Where.At("一、总体要求"),
            new CommentFilter.Where.At("二、保障措施"),
            new CommentFilter.Where.Lost(),
            new CommentFilter.Where.At("示例规划"));
    assertThat(shown(new CommentFilter(false, Optional.empty(), Optional.of(wheres.get(0)))))
        .containsExactly("1", "2");
    assertThat(shown(new CommentFilter(false, Optional.empty(), Optional.of(wheres.get(2)))))
        .containsExactly("4", "5", "7");
  }

  @Test
  void filtersTogether() {
    CommentFilter.Where lost = new CommentFilter.Where.Lost();
    assertThat(shown(new CommentFilter(true, Optional.of("甲局"), Optional.of(lost))))
        .containsExactly("5");
  }
}
