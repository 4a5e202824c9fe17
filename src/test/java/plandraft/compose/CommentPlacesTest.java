package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.excel.SheetText;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Comment;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.word.WordText;

/// Where in documents comments on tables stand: at the line, the column, or the table as a whole.
class CommentPlacesTest {
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("示例要点", "年度工作要点", 2018, 2019))
          .withBreakdowns(List.of(breakdown()))
          .withGrids(List.of(grid()))
          .withIndicatorTables(List.of(targets()));

  private static Breakdown breakdown() {
    return new Breakdown(
        new Id<>("b1"),
        "指标分解表",
        List.of(
            new Breakdown.Column(new Id<>("c1"), "", "增加值", "亿元", Aggregation.SUM),
            new Breakdown.Column(new Id<>("c2"), "企业", "新增", "家", Aggregation.SUM),
            new Breakdown.Column(new Id<>("c3"), "企业", "上云", "家", Aggregation.NONE)),
        List.of(line("t1", "全市")),
        List.of(line("r1", "甲县"), line("r2", "乙县")));
  }

  private static Breakdown.Line line(String id, String name) {
    return new Breakdown.Line(
        new Id<>(id), name, List.of(Quantity.read("1"), Quantity.read("2"), Quantity.read("-")));
  }

  private static Grid grid() {
    return new Grid(
        new Id<>("g1"),
        Grid.Kind.EVALUATION,
        "评价结果表",
        2,
        1,
        List.of(
            new Grid.Row(new Id<>("g1r1"), List.of(Grid.Cell.of("地区"), Grid.Cell.of("得分"))),
            new Grid.Row(new Id<>("g1r2"), List.of(Grid.Cell.of("甲县"), Grid.Cell.of("80")))),
        "");
  }

  private static IndicatorTable targets() {
    Indicator indicator = Indicator.of(new Id<>("i1"), "增加值", 2018);
    return new IndicatorTable(
        new Id<>("m1"),
        "主要目标",
        IndicatorTable.usualColumns(),
        List.of(new IndicatorTable.Group(new Id<>("gr1"), "总量", List.of(indicator))),
        List.of());
  }

  private static Comment on(Place place) {
    return Comment.of(new Id<>("k1"), place, "某人", Instant.EPOCH, "请核实");
  }

  private Document commented(String kind, Place place, List<Annex> annexes) throws FileTrouble {
    return Documents.kind(kind)
        .orElseThrow()
        .compose(
            plan.withComments(List.of(on(place))).withAnnexes(annexes),
            new LayoutFiles(Path.of("target/no-such-folder")).read());
  }

  /// What the first place says that carries a comment.
  private static String carrying(Document document) {
    Anchor anchor = document.notes().getFirst().anchor();
    return document.blocks().flatMap(block -> said(block, anchor)).findFirst().orElseThrow();
  }

  private static Stream<String> said(Block block, Anchor anchor) {
    return switch (block) {
      case Paragraph paragraph ->
          paragraph.anchor().filter(anchor::equals).map(_ -> paragraph.text()).stream();
      case Table table -> table.rows().stream().flatMap(row -> said(row, anchor));
      default -> Stream.empty();
    };
  }

  private static Stream<String> said(Table.Row row, Anchor anchor) {
    Stream<String> cells =
        row.cells().stream()
            .filter(cell -> cell.anchor().filter(anchor::equals).isPresent())
            .map(cell -> cell.content().printed());
    return row.anchor().filter(anchor::equals).isPresent()
        ? row.cells().stream()
            .filter(cell -> cell.rowSpan() == 1)
            .limit(1)
            .map(cell -> "行" + cell.content().printed())
        : cells;
  }

  @ParameterizedTest
  @CsvSource({
    "breakdown, BREAKDOWN, c1, 增加值（亿元）",
    "breakdown, BREAKDOWN, c3, 上云（家）",
    "breakdown, BREAKDOWN, r2, 行乙县",
    "breakdown, BREAKDOWN, t1, 行全市",
    "breakdown, BREAKDOWN, b1, 地区",
    "evaluation, GRID, g1, 地区",
    "evaluation, GRID, g1r2, 行甲县",
    "targets, TABLE, m1, 行一级指标",
    "targets, GROUP, gr1, 总量",
    "targets, INDICATOR, i1, 行总量"
  })
  void everyPlaceOfATableHasItsOwn(String kind, Part part, String id, String says)
      throws FileTrouble {
    assertThat(carrying(commented(kind, new Place(part, id), List.of()))).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({"BREAKDOWN, b1, 地区", "BREAKDOWN, c2, 行新增（家）", "GRID, g1, 地区", "TABLE, m1, 行一级指标"})
  void anAttachedTableShowsThemToo(Part part, String id, String says) throws FileTrouble {
    String table = part == Part.BREAKDOWN ? "b1" : id;
    Annex annex = new Annex(new Id<>("a1"), "附表", new Annex.Content.OfTable(table));
    assertThat(carrying(commented("plan", new Place(part, id), List.of(annex)))).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({"b1, 地区", "c1, 增加值（亿元）", "c2, 新增（家）", "r2, 乙县"})
  void wordAndExcelShowThem(String id, String words) throws IOException {
    Document document = commented("breakdown", new Place(Part.BREAKDOWN, id), List.of());
    assertThat(WordText.commented(document)).containsExactly(words);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(SheetText.write(document)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getCellComments()).hasSize(1);
      CellAddress at = sheet.getCellComments().keySet().iterator().next();
      assertThat(sheet.getRow(at.getRow()).getCell(at.getColumn()).getStringCellValue())
          .isEqualTo(words);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10, 12, 重点",
    "0, 2, 加快",
    "8, 14, 培育重点企业",
    "2, 4, 加快建设园区，，培育重点企业，建设平台。",
    "0, 20, 加快建设园区，，培育重点企业，建设平台。"
  })
  void aCommentOnWordsThatStandOnceMarksJustThese(int from, int to, String marked)
      throws IOException {
    Inline bold = new Inline.Text("加快建设园区，，培育重", Inline.Emphasis.BOLD);
    Inline rest = Inline.Text.of("点企业，建设平台。");
    Place place = new Place(Part.BLOCK, "w1");
    Comment comment = on(place).on("", Optional.of(new Comment.Span(from, to)));
    Plan written =
        plan.withPreamble(List.of(paragraph("w1", bold, rest))).withComments(List.of(comment));
    Document document =
        Documents.kind("plan")
            .orElseThrow()
            .compose(written, new LayoutFiles(Path.of("target/no-such-folder")).read());
    assertThat(WordText.commented(document)).containsExactly(marked);
    WordText.assertHeldBy(WordText.write(document), document);
  }

  private static plandraft.model.Block paragraph(String id, Inline... inlines) {
    return new plandraft.model.Block.Paragraph(
        new Id<>(id), plandraft.model.Block.Paragraph.Style.BODY, List.of(inlines));
  }
}
