package plandraft.compose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// Plans with tables that no page has room for.
public final class WideTables {
  private static final List<String> NAMES =
      List.of("核心产业增加值", "规上核心制造业新产品产值", "工业互联网平台", "网络零售额", "机器人应用");
  private static final List<String> REGIONS = List.of("甲区", "乙县", "丙产业集聚区");
  private static final int GROUP = 5;

  private WideTables() {}

  /// A plan with a breakdown of `columns` columns in groups of five, and the same as an annex.
  public static Plan breakdown(int columns) {
    Breakdown breakdown =
        new Breakdown(
            new Id<>("bd"),
            "主要指标分解表",
            IntStream.range(0, columns).mapToObj(WideTables::column).toList(),
            List.of(line("t1", "全市 标线", 1000, columns), line("t2", "全市 高线", 2000, columns)),
            IntStream.range(0, REGIONS.size())
                .mapToObj(i -> line("r" + i, REGIONS.get(i), 100 * i, columns))
                .toList());
    return plan()
        .withBreakdowns(List.of(breakdown))
        .withAnnexes(
            List.of(new Annex(new Id<>("a1"), breakdown.title(), new Annex.Content.OfTable("bd"))));
  }

  /// A plan with an evaluation of so many pairs of scores and ranks under common headings.
  public static Plan evaluation(int pairs) {
    List<Grid.Cell> upper =
        Stream.concat(
                Stream.of(new Grid.Cell("序号", 2, 1), new Grid.Cell("地区", 2, 1)),
                IntStream.range(0, pairs).mapToObj(i -> new Grid.Cell("第" + (i + 1) + "项评价", 1, 2)))
            .toList();
    List<Grid.Cell> lower =
        IntStream.range(0, 2 * pairs)
            .mapToObj(i -> new Grid.Cell(i % 2 == 0 ? "得分" : "排名", 1, 1))
            .toList();
    List<Grid.Row> rows =
        IntStream.range(0, REGIONS.size()).mapToObj(i -> scores(i, 2 * pairs)).toList();
    return plan()
        .withGrids(
            List.of(
                new Grid(
                    new Id<>("g"),
                    Grid.Kind.EVALUATION,
                    "综合评价结果表",
                    2,
                    2 + 2 * pairs,
                    Stream.concat(
                            Stream.of(
                                new Grid.Row(new Id<>("h1"), upper),
                                new Grid.Row(new Id<>("h2"), lower)),
                            rows.stream())
                        .toList(),
                    "得分为百分制")));
  }

  private static Plan plan() {
    return Plan.of(new Id<>("p"), Header.of("示例市数字经济工作要点", "年度工作要点", 2024, 2025));
  }

  private static Breakdown.Column column(int i) {
    String group = "第" + (i / GROUP + 1) + "类";
    String name = NAMES.get(i % NAMES.size()) + "之" + (i / GROUP + 1);
    return new Breakdown.Column(new Id<>("c" + i), group, name, "亿元", Aggregation.SUM);
  }

  private static Breakdown.Line line(String id, String name, int from, int columns) {
    return new Breakdown.Line(
        new Id<>(id),
        name,
        IntStream.range(from, from + columns)
            .mapToObj(number -> Quantity.read(Integer.toString(number)))
            .toList());
  }

  private static Grid.Row scores(int region, int columns) {
    Stream<Grid.Cell> cells =
        IntStream.range(0, columns)
            .mapToObj(i -> new Grid.Cell(Integer.toString(60 + region + i), 1, 1));
    List<Grid.Cell> names =
        List.of(
            new Grid.Cell(Integer.toString(region + 1), 1, 1),
            new Grid.Cell(REGIONS.get(region), 1, 1));
    return new Grid.Row(new Id<>("s" + region), Stream.concat(names.stream(), cells).toList());
  }
}
