package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.edit.Lattice.Placed;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// Plans with breakdowns and free tables to test with.
final class WidePlans {
  static final Id<Breakdown> SHARES = new Id<>("shares");
  static final Id<Grid> RESULTS = new Id<>("results");

  private WidePlans() {}

  /// Six indicators broken down to five regions, with two total lines.
  static Plan shares() {
    return with(
        new Breakdown(
            SHARES,
            "示例市数字经济指标分解表",
            List.of(
                column("output", "增加值", "数字经济核心产业", "亿元", Aggregation.SUM),
                column("growth", "增加值", "增速", "%", Aggregation.RATE),
                column("firms", "企业培育", "规上企业", "家", Aggregation.SUM),
                column("clouds", "企业培育", "上云企业", "家", Aggregation.SUM),
                column("parks", "", "数字化园区", "个", Aggregation.SUM),
                column("rank", "", "评价位次", "", Aggregation.NONE)),
            List.of(
                line("low", "全市 标线", "300", "12", "500", "2600", "10", "前5名"),
                line("high", "全市 高线", "330", "15", "520", "2700", "12", "-")),
            List.of(
                line("r1", "示例区", "120", "12.5", "210", "900", "4", "-"),
                line("r2", "山前区", "90", "11", "160", "700", "3", "-"),
                line("r3", "海滨市", "60.5", "13", "90", "520", "2", "-"),
                line("r4", "江北县", "25", "9", "30", "300", "1", "-"),
                line("r5", "开发区", "14.5", "16", "", "-", "", "-"))));
  }

  /// Sixteen columns and thirty regions: more than a window shows.
  static Plan manyShares() {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= 16; i++) {
      columns.add(column("m" + i, "第" + (i + 3) / 4 + "组", "指标" + i, "家", Aggregation.SUM));
    }
    List<Line> regions = new ArrayList<>();
    for (int row = 1; row <= 30; row++) {
      String[] cells = new String[16];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = Integer.toString(row * (i + 1));
      }
      regions.add(line("d" + row, "第" + row + "区", cells));
    }
    return with(
        new Breakdown(SHARES, "大表", columns, List.of(line("all", "全市", "465", "900")), regions));
  }

  /// A breakdown that nothing is filled in yet.
  static Plan blankShares() {
    return with(
        new Breakdown(
            SHARES,
            "指标分解表",
            List.of(Column.of(new Id<>("c1"), "")),
            List.of(line("t1", "全市")),
            List.of(line("r1", ""))));
  }

  private static Plan with(Breakdown table) {
    return Annexes.add(plan(), new Id<>("annex"), table);
  }

  private static Plan plan() {
    return Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));
  }

  private static Column column(
      String id, String group, String name, String unit, Aggregation aggregation) {
    return new Column(new Id<>(id), group, name, unit, aggregation);
  }

  private static Line line(String id, String name, String... cells) {
    return new Line(new Id<>(id), name, Stream.of(cells).map(Quantity::read).toList());
  }

  /// An evaluation whose merged columns share no boundaries: categories over three and two columns
  /// above, over one and four rows at the left.
  static Plan results() {
    Grid blank =
        new Grid(
            RESULTS,
            Grid.Kind.EVALUATION,
            "示例市数字经济综合评价结果",
            2,
            7,
            rows(
                "地区|总指数||基础设施||产业数字化|",
                "|得分|位次|得分|位次|得分|位次",
                "示例区|96.5|1|98.0|1|95.1|2",
                "山前区|93.2|2|90.4|3|95.9|1",
                "海滨市|90.8|3|92.2|2|89.5|3",
                "江北县|85.1|4|83.0|4|87.2|4"),
            "注：位次按得分由高到低排列。");
    Grid merged = blank;
    for (Placed area :
        List.of(
            new Placed(0, 0, 2, 1, ""),
            new Placed(0, 1, 1, 2, ""),
            new Placed(0, 3, 1, 2, ""),
            new Placed(0, 5, 1, 2, ""))) {
      merged = Grids.merge(merged, area);
    }
    return Annexes.add(plan(), new Id<>("annex"), merged);
  }

  /// A list of projects, numbered.
  static Plan projects() {
    Grid list =
        Grids.fresh(
            Grid.Kind.PROJECTS,
            "重点项目库",
            List.of("序号", "项目名称", "建设内容及规模", "建设年限", "总投资（亿元）", "责任单位", "备注"),
            4,
            Ids.counting("p"));
    String[][] texts = {
      {"示例数据中心", "建设标准机架3000个，配套建设算力调度平台和能耗监测系统", "2021—2023", "12.5", "市经信局"},
      {"城市大脑二期", "完善统一数据底座，新增应用场景20个", "2021—2022", "3.2", "市大数据局"},
      {"数字贸易港", "建设跨境电商公共服务平台、保税仓和直播基地", "2022—2025", "20", "市商务局"}
    };
    Grid filled =
        Grids.write(
            list,
            cell ->
                cell.row() > 0 && cell.row() < 4 && cell.column() > 0 && cell.column() < 6
                    ? texts[cell.row() - 1][cell.column() - 1]
                    : cell.text());
    return Annexes.add(
        plan(),
        new Id<>("annex"),
        new Grid(RESULTS, filled.kind(), filled.title(), 1, filled.columns(), filled.rows(), ""));
  }

  /// Nothing but a table without rows.
  static Plan nothing() {
    return Annexes.add(
        plan(), new Id<>("annex"), new Grid(RESULTS, Grid.Kind.LIST, "名单", 0, 2, List.of(), ""));
  }

  private static List<Grid.Row> rows(String... lines) {
    List<Grid.Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(
          new Grid.Row(
              new Id<>("row" + rows.size()),
              Stream.of(line.split("\\|", -1)).map(Grid.Cell::of).toList()));
    }
    return rows;
  }
}
