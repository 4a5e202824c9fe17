package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.word.WordFile;

/// The built-in layouts print the tables of real documents column by column as they were printed.
class FactsTest {
  private Layouts layouts;

  @BeforeEach
  void readLayouts() throws FileTrouble {
    layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  @ParameterizedTest
  @CsvSource({"0, wenzhou-2019-breakdown-1.csv, 1", "1, wenzhou-2019-breakdown-2.csv, 2"})
  void breakdownsAreAsPrinted(int at, String file, int headerRows) throws IOException {
    Document document = compose("breakdown", Facts.workPoints());
    Table table = tables(document).get(at);

    assertThat(table.headerRows()).isEqualTo(headerRows);
    assertThat(document.parts().get(at).page().landscape()).isTrue();
    List<List<String>> printed = printed(table);
    List<List<String>> facts = Facts.rows(file);
    assertThat(printed).hasSameSizeAs(facts);
    for (int row = headerRows; row < facts.size(); row++) {
      List<String> fact = facts.get(row);
      assertThat(printed.get(row).subList(2, fact.size()))
          .as("row " + row)
          .isEqualTo(fact.subList(2, fact.size()));
      String region = fact.getFirst().isEmpty() ? "全市" : fact.getFirst();
      assertThat(printed.get(row).getFirst()).isEqualTo(region);
      assertThat(printed.get(row).get(1)).isEqualTo(fact.get(1).isEmpty() ? region : fact.get(1));
    }
  }

  @Test
  void aBreakdownOfGroupedColumnsHasTwoHeaderRows() throws IOException {
    List<List<String>> printed = printed(tables(compose("breakdown", Facts.workPoints())).get(1));

    assertThat(printed.getFirst()).startsWith("地区", "地区", "工业技术软件化示范项目\n（个）");
    assertThat(printed.getFirst().subList(9, 11)).containsExactly("通信设施建设和改造", "通信设施建设和改造");
    assertThat(printed.get(1).subList(8, 12))
        .containsExactly("云服务商\n（家）", "基站铁塔改造\n（个）", "基站铁塔新建\n（个）", "数字经济核心产业示范企业\n（家）");
  }

  @Test
  void evaluationsAreAsPrinted() throws IOException {
    Document document = compose("evaluation", Facts.workPoints());
    List<List<String>> printed = printed(tables(document).getFirst());
    List<List<String>> facts = Facts.rows("wenzhou-2017-evaluation.csv");

    assertThat(document.parts()).allMatch(part -> part.page().landscape());
    assertThat(printed.subList(2, printed.size())).isEqualTo(facts.subList(2, facts.size()));
    assertThat(printed.getFirst().subList(11, 16)).containsOnly("总指数");
    assertThat(printed.get(1).subList(1, 5)).containsExactly("得分", "全省位次", "得分", "全省位次");
    assertThat(printed.get(1).getFirst()).isEqualTo("地区");
  }

  @Test
  void unitsOfAnEvaluationMergeAcrossItsLevels() throws IOException {
    Table table = tables(compose("evaluation", Facts.workPoints())).get(1);
    List<List<String>> printed = printed(table);
    List<List<String>> facts = Facts.rows("wenzhou-2017-sub-indicators.csv");

    for (int row = 1; row < facts.size(); row++) {
      assertThat(printed.get(row).subList(0, 8)).isEqualTo(facts.get(row).subList(0, 8));
    }
    assertThat(spans(table, 0)).containsExactly(7, 6, 6, 4, 7);
    assertThat(spans(table, 1)).containsExactly(3, 4, 3, 3, 3, 3, 3, 1, 2, 5);
    assertThat(spans(table, 8)).containsExactly(6, 1, 1, 1, 4, 3, 3, 2, 1, 1, 1, 1, 5);
  }

  @Test
  void targetsHaveTwoLevelsAndUnitsOfTheirOwn() throws IOException {
    Document document = compose("targets", Facts.indicators());
    Table table = tables(document).getFirst();
    List<List<String>> printed = printed(table);
    List<List<String>> facts = Facts.rows("jiaxing-2025-indicators.csv");

    assertThat(printed.getFirst()).containsExactly("一级指标", "二级指标", "单位", "2020年", "2025年");
    for (int row = 1; row < facts.size(); row++) {
      assertThat(printed.get(row)).isEqualTo(facts.get(row).subList(1, 6));
    }
    assertThat(spans(table, 0)).containsExactly(2, 3, 5, 2, 2);
  }

  /// To be looked at: pages cannot be judged by a test alone.
  @Test
  void allOfThemBecomeWordFiles() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    for (Plan plan : List.of(Facts.workPoints(), Facts.indicators())) {
      for (DocumentKind kind : Documents.of(plan)) {
        if (kind.form() == DocumentKind.Form.WORD) {
          Path file = folder.resolve("facts-" + plan.id().value() + "-" + kind.id() + ".docx");
          try (var out = Files.newOutputStream(file)) {
            WordFile.write(kind.compose(plan, layouts), out, Progress.SILENT);
          }
          assertThat(file).isNotEmptyFile();
        }
      }
    }
  }

  private Document compose(String kind, Plan plan) {
    return Documents.kind(kind).orElseThrow().compose(plan, layouts);
  }

  private static List<Table> tables(Document document) {
    return document.blocks().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /// What every place of the table shows, merged cells repeated.
  private static List<List<String>> printed(Table table) {
    return Spans.of(table).stream()
        .map(
            row ->
                row.stream()
                    .map(Slot::cell)
                    .flatMap(
                        cell -> Stream.generate(cell.content()::printed).limit(cell.columnSpan()))
                    .toList())
        .toList();
  }

  /// How many rows the cells of a column have below the head.
  private static List<Integer> spans(Table table, int column) {
    List<Integer> spans = new ArrayList<>();
    for (Table.Row row : table.rows().subList(table.headerRows(), table.rows().size())) {
      row.cells().stream()
          .filter(cell -> cell.column() == column)
          .map(Cell::rowSpan)
          .forEach(spans::add);
    }
    return spans;
  }
}
