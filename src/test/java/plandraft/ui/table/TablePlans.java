package plandraft.ui.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Footnote;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;

/// Plans with indicator tables to test with.
final class TablePlans {
  static final Id<IndicatorTable> TABLE = new Id<>("table");

  private TablePlans() {}

  /// A plan with one table without rows.
  static Plan empty() {
    return plan(List.of(), List.of());
  }

  /// The thirty indicators of a real plan in their six categories, with ids `i1`, `i2`, ….
  static Plan thirty() {
    Map<String, List<Indicator>> groups = new LinkedHashMap<>();
    Ids ids = Ids.counting("i");
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      groups.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(indicator(ids, cells));
    }
    Ids groupIds = Ids.counting("g");
    return plan(
        groups.entrySet().stream()
            .map(group -> new Group(groupIds.fresh(), group.getKey(), group.getValue()))
            .toList(),
        List.of(new Footnote(new Id<>("f1"), "*", "为2019年数据")));
  }

  private static Indicator indicator(Ids ids, String[] cells) {
    IndicatorName name = IndicatorName.read(cells[1]);
    return Indicator.of(ids.fresh(), name.name(), Integer.parseInt(cells[3]))
        .withUnit(name.unit().printed())
        .withBase(Quantity.read(cells[2]))
        .withTarget(Quantity.read(cells[4]))
        .withBasis(Basis.read(cells[5]));
  }

  private static Plan plan(List<Group> groups, List<Footnote> footnotes) {
    IndicatorTable table =
        new IndicatorTable(TABLE, "主要目标测算表", IndicatorTable.usualColumns(), groups, footnotes);
    return Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
        .withIndicatorTables(List.of(table));
  }

  private static List<String> lines() {
    try (InputStream in = TablePlans.class.getResourceAsStream("indicators.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
