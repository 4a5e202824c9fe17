package plandraft.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;

/// Plans of printed tables: two breakdowns and two evaluations of a city's work points, the
/// indicators of another city's plan.
final class Facts {
  private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

  private final Ids ids = Ids.counting("f");

  private Facts() {}

  /// The tables of the work points, apart from their tasks.
  static Plan workPoints() {
    Facts facts = new Facts();
    return Plan.of(new Id<>("points"), Header.of("示例市数字经济工作要点", "年度工作要点", 2018, 2019))
        .withBreakdowns(
            List.of(
                facts.breakdown("wenzhou-2019-breakdown-1.csv", "具体指标分解表（一）", 1),
                facts.breakdown("wenzhou-2019-breakdown-2.csv", "具体指标分解表（二）", 2)))
        .withGrids(List.of(facts.evaluation(), facts.subIndicators()));
  }

  /// The indicators with two levels and units of their own.
  static Plan indicators() {
    Facts facts = new Facts();
    return Plan.of(new Id<>("plan"), Header.of("示例市数字经济规划", "专项规划", 2020, 2025))
        .withIndicatorTables(List.of(facts.indicatorTable()));
  }

  private Breakdown breakdown(String file, String title, int headerRows) {
    List<List<String>> rows = rows(file);
    List<Breakdown.Column> columns = new ArrayList<>();
    String group = "";
    for (int i = 2; i < rows.getFirst().size(); i++) {
      String upper = rows.getFirst().get(i);
      String lower = headerRows == 2 ? rows.get(1).get(i) : "";
      group = lower.isEmpty() ? "" : upper.isEmpty() ? group : upper;
      IndicatorName name = IndicatorName.read(lower.isEmpty() ? upper : lower);
      boolean rate = name.unit().printed().equals("%");
      columns.add(
          new Breakdown.Column(
              ids.fresh(),
              group,
              name.name(),
              name.unit().printed(),
              rate ? Aggregation.RATE : Aggregation.SUM));
    }
    List<Breakdown.Line> totals = new ArrayList<>();
    List<Breakdown.Line> regions = new ArrayList<>();
    for (List<String> row : rows.subList(headerRows, rows.size())) {
      List<Quantity> cells = row.stream().skip(2).map(Quantity::read).toList();
      boolean total = !row.get(1).isEmpty();
      String name = total ? "全市 " + row.get(1) : row.getFirst();
      (total ? totals : regions).add(new Breakdown.Line(ids.fresh(), name, cells));
    }
    return new Breakdown(ids.fresh(), title, columns, totals, regions);
  }

  /// Regions down; a heading over each two columns, the last over five.
  private Grid evaluation() {
    List<List<String>> rows = rows("wenzhou-2017-evaluation.csv");
    List<Grid.Cell> upper = new ArrayList<>();
    upper.add(new Grid.Cell(rows.getFirst().getFirst(), 2, 1));
    List<String> groups = rows.getFirst();
    for (int i = 1; i < groups.size(); i++) {
      int end = i + 1;
      while (end < groups.size() && groups.get(end).isEmpty()) {
        end++;
      }
      upper.add(new Grid.Cell(groups.get(i), 1, end - i));
      i = end - 1;
    }
    List<Grid.Row> made = new ArrayList<>();
    made.add(new Grid.Row(ids.fresh(), upper));
    made.add(row(rows.get(1).stream().skip(1).toList()));
    rows.stream().skip(2).forEach(row -> made.add(row(row)));
    return new Grid(ids.fresh(), Grid.Kind.EVALUATION, "综合评价结果及晋升目标", 2, 16, made, "");
  }

  private Grid.Row row(List<String> cells) {
    return new Grid.Row(ids.fresh(), cells.stream().map(Grid.Cell::of).toList());
  }

  /// Categories and first levels in one cell each, units on boundaries of their own.
  private Grid subIndicators() {
    List<List<String>> rows = rows("wenzhou-2017-sub-indicators.csv");
    List<Grid.Row> made = new ArrayList<>();
    List<String> head = new ArrayList<>(rows.getFirst());
    head.set(8, "责任单位");
    made.add(row(head));
    List<List<String>> body = rows.subList(1, rows.size());
    for (int at = 0; at < body.size(); at++) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int column = 0; column < head.size(); column++) {
        if (at == 0 || begins(body, at, column)) {
          int end = at + 1;
          while (end < body.size() && !begins(body, end, column)) {
            end++;
          }
          cells.add(new Grid.Cell(body.get(at).get(column), end - at, 1));
        }
      }
      made.add(new Grid.Row(ids.fresh(), cells));
    }
    return new Grid(ids.fresh(), Grid.Kind.EVALUATION, "分项指标综合评价情况及晋升目标", 1, 9, made, "");
  }

  private static boolean begins(List<List<String>> body, int at, int column) {
    List<String> row = body.get(at);
    return switch (column) {
      case 0, 1 -> !row.subList(0, column + 1).equals(body.get(at - 1).subList(0, column + 1));
      case 8 -> !row.get(column).isEmpty();
      default -> true;
    };
  }

  private IndicatorTable indicatorTable() {
    Map<String, List<Indicator>> groups = new LinkedHashMap<>();
    for (List<String> row : rows("jiaxing-2025-indicators.csv").stream().skip(1).toList()) {
      groups
          .computeIfAbsent(row.get(1), _ -> new ArrayList<>())
          .add(
              new Indicator(
                  ids.fresh(),
                  row.get(2),
                  row.get(3),
                  Indicator.Nature.NONE,
                  Quantity.read(row.get(4)),
                  2020,
                  List.of(),
                  Quantity.read(row.get(5)),
                  Basis.EMPTY));
    }
    return new IndicatorTable(
        ids.fresh(),
        "主要目标表",
        IndicatorTable.usualColumns(),
        groups.entrySet().stream()
            .map(group -> new IndicatorTable.Group(ids.fresh(), group.getKey(), group.getValue()))
            .toList(),
        List.of());
  }

  /// The rows of a table with its header, all equally long.
  static List<List<String>> rows(String file) {
    try (InputStream csv = Facts.class.getResourceAsStream(file)) {
      List<List<String>> rows =
          new String(csv.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(Facts::fields)
              .toList();
      int columns = rows.getFirst().size();
      return rows.stream()
          .map(row -> IntStream.range(0, columns).mapToObj(i -> i < row.size() ? row.get(i) : ""))
          .map(row -> row.toList())
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(line);
    boolean more = true;
    while (more && field.find()) {
      String quoted = field.group(1);
      fields.add(quoted == null ? field.group(2) : quoted);
      more = field.group().endsWith(",");
    }
    return fields;
  }
}
