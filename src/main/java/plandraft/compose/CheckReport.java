package plandraft.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plandraft.document.Document;
import plandraft.layout.Layout;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.say.Message;
import plandraft.say.Words;

/// 核对报告: what a check of a plan found, one finding a row, and how many there are.
public record CheckReport(List<Line> lines, Locale locale) {

  /// A finding in words.
  ///
  /// @param waived why it was set aside; blank while it is open
  public record Line(
      String severity, String where, String sentence, String formula, String fix, String waived) {}

  public CheckReport {
    lines = List.copyOf(lines);
  }

  /// The report as a kind of document.
  public DocumentKind as(DocumentKind.Form form) {
    Message title = Message.of(CheckReport.class, "check.report");
    return new DocumentKind("check", title, form, _ -> true, this::compose);
  }

  private Document compose(Plan plan, Layout layout) {
    Words words = Words.of(CheckReport.class, locale);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("check.column.severity"),
            words.say("check.column.where"),
            words.say("check.column.sentence"),
            words.say("check.column.formula"),
            words.say("check.column.fix"),
            words.say("check.column.waived")));
    lines.forEach(it -> rows.add(cells(it)));
    boolean waived = lines.stream().anyMatch(line -> !line.waived().isBlank());
    int columns = rows.getFirst().size() - (waived ? 0 : 1);
    List<Grid.Row> all = new ArrayList<>();
    rows.forEach(cells -> all.add(row(all.size(), cells.subList(0, columns))));
    String title = words.say("check", plan.header().title());
    Grid grid = new Grid(new Id<>("check"), Grid.Kind.LIST, title, 1, columns, all, total(words));
    return TableDocuments.grids(plan.withGrids(List.of(grid)), layout, Grid.Kind.LIST);
  }

  private static List<String> cells(Line line) {
    return List.of(
        line.severity(), line.where(), line.sentence(), line.formula(), line.fix(), line.waived());
  }

  private static Grid.Row row(int number, List<String> cells) {
    return new Grid.Row(new Id<>("check-" + number), cells.stream().map(Grid.Cell::of).toList());
  }

  private String total(Words words) {
    Map<String, Long> open =
        lines.stream()
            .filter(line -> line.waived().isBlank())
            .collect(
                Collectors.groupingBy(Line::severity, LinkedHashMap::new, Collectors.counting()));
    long all = open.values().stream().mapToLong(Long::longValue).sum();
    String each =
        open.entrySet().stream()
            .map(it -> words.say("check.each", it.getKey(), Long.toString(it.getValue())))
            .collect(Collectors.joining(words.say("check.and")));
    String found =
        all == 0 ? words.say("check.none") : words.say("check.total", Long.toString(all), each);
    long waived = lines.size() - all;
    return waived == 0 ? found : found + words.say("check.waived", Long.toString(waived));
  }
}
