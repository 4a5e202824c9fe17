package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Comment.Proposal;
import plandraft.model.Comment.Reply;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// The table of comments and of what became of them.
class OpinionsTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(List.of(Section.of(new Id<>("s1"), "总体要求")))
          .withIndicatorTables(List.of(table()))
          .withComments(
              List.of(
                  comment("c1", new Place(Part.SECTION, "s1"), "示例单位甲", "张三", "补充工作原则。"),
                  proposal(),
                  comment("c3", new Place(Part.SECTION, "s9"), "", "李四", "删去。")
                      .withDisposition(decided(Outcome.DECLINED, "与上位规划一致")),
                  comment("c4", new Place(Part.PLAN, ""), "示例单位乙", "", "无意见。")
                      .withDisposition(decided(Outcome.ADOPTED, ""))));

  @Test
  void everyCommentStandsInARowWithItsPlaceAndWhatBecameOfIt() throws FileTrouble {
    assertThat(rows(plan))
        .containsExactly(
            "序号|单位（个人）|原文位置|意见建议|采纳情况|理由|备注",
            "1|示例单位甲（张三）|一、总体要求|补充工作原则。|待处理||",
            "2|示例单位甲（王五）|指标 · 产值 · 目标值|偏高。\n建议值：180\n测算依据：按年均增长8%测算|部分采纳|调整为190|起草组答复：已测算。",
            "3|李四|已删除的内容|删去。|未采纳|与上位规划一致|",
            "4|示例单位乙|示例规划|无意见。|采纳||",
            "共收到意见建议4条，其中采纳1条，部分采纳1条，未采纳1条，待处理1条。");
  }

  @Test
  void nothingIsSaidOfOpenOnesWhereAllAreDecided() throws FileTrouble {
    Plan decided = plan.withComments(plan.comments().subList(2, 4));
    assertThat(rows(decided).getLast()).isEqualTo("共收到意见建议2条，其中采纳1条，部分采纳0条，未采纳1条。");
  }

  @Test
  void aPlanWithoutCommentsHasNoSuchTable() {
    assertThat(Documents.of(plan.withComments(List.of())))
        .extracting(DocumentKind::id)
        .doesNotContain("opinions");
  }

  private static List<String> rows(Plan plan) throws FileTrouble {
    return Documents.kind("opinions")
        .orElseThrow()
        .compose(plan, new LayoutFiles(Path.of("target/no-such-folder")).read())
        .blocks()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.content().printed())
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static Comment proposal() {
    Proposal proposed = new Proposal(Quantity.read("180"), Basis.read("按年均增长8%测算"));
    Comment plain = comment("c2", new Place(Part.TARGET, "i1"), "示例单位甲", "王五", "偏高。");
    return plain
        .withText(plain.text(), Optional.of(proposed))
        .withReplies(List.of(new Reply(new Id<>("r1"), "起草组", AT, "已测算。")))
        .withDisposition(decided(Outcome.PARTLY, "调整为190"));
  }

  private static Optional<Disposition> decided(Outcome outcome, String reason) {
    return Optional.of(new Disposition(outcome, reason));
  }

  private static Comment comment(
      String id, Place place, String organization, String author, String text) {
    return Comment.of(new Id<>(id), place, author, AT, text).from(organization);
  }

  private static IndicatorTable table() {
    Indicator value =
        Indicator.of(new Id<>("i1"), "产值", 2025).withUnit("亿元").withTarget(Quantity.read("200"));
    return new IndicatorTable(
        new Id<>("tb"),
        "目标",
        IndicatorTable.usualColumns(),
        List.of(new IndicatorTable.Group(new Id<>("g1"), "规模", List.of(value))),
        List.of());
  }
}
