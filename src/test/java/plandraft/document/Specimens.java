package plandraft.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import plandraft.document.Cell.Amount;
import plandraft.document.Cell.Choice;
import plandraft.document.Cell.Computed;
import plandraft.document.Cell.Content;
import plandraft.document.Cell.Formula.Growth;
import plandraft.document.Cell.Words;
import plandraft.document.Document.Note;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup.Number;
import plandraft.document.Style.Align;
import plandraft.quantity.Quantity;

/// Documents written by hand that hold everything a document can hold.
public final class Specimens {
  public static final PageSetup PORTRAIT =
      new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, Number.FOOT);
  public static final PageSetup LANDSCAPE =
      new PageSetup(16838, 11906, 1588, 2098, 1474, 1984, 1455, 579, Number.SIDE);

  private static final String SONG = "仿宋_GB2312";
  private static final String SENTENCE =
      "坚持以示范引领、分类推进为原则，到2025年建成“一区两带”的发展格局，示例产业增加值达到500亿元左右，年均增长10%以上。";

  private Specimens() {}

  /// Every specimen by the name of its golden files.
  public static Map<String, Document> all() {
    return new TreeMap<>(
        Map.of("everything", everything(), "grid", grid(), "odd", odd(), "table", table()));
  }

  /// Chapters, contents, a long merged table, a panel, a landscape part, a picture and comments.
  public static Document everything() {
    List<Block> text = new ArrayList<>();
    text.add(Paragraph.of("title", "关于《示例市数字经济发展规划》的\n起草说明"));
    text.add(Paragraph.of("stage", "（送审稿）"));
    text.add(
        new Contents(
            "body",
            2,
            List.of(
                new Contents.Entry(0, "一、起草背景及依据", Optional.of(1)),
                new Contents.Entry(1, "（一）前言", Optional.of(2)),
                new Contents.Entry(0, "二、主要内容", Optional.of(4)))));
    text.add(Paragraph.of("h1", "一、起草背景及依据").at(new Anchor("section:background")).onNewPage());
    for (int i = 0; i < 6; i++) {
      text.add(Paragraph.of("body", SENTENCE.repeat(3)).at(new Anchor("block:p" + i)));
    }
    text.add(
        new Paragraph(
            "h2",
            List.of(new Run("（一）前言", true, Optional.of("楷体_GB2312"))),
            Optional.of(new Anchor("section:preface")),
            false));
    text.add(
        new Paragraph(
            "body",
            List.of(
                new Run("讲述依据。", true, Optional.of("楷体_GB2312")),
                Run.of("其中5G、IPv6与“十四五”规划……<&>\"一致\"，\t后接制表。")),
            Optional.of(new Anchor("section:preface")),
            false));
    text.add(Paragraph.of("caption", "专栏1  重点工程"));
    text.add(panel());
    text.add(Paragraph.of("body", SENTENCE));
    text.add(Paragraph.of("caption", "表1  主要目标测算表"));
    text.add(targets());
    text.add(Paragraph.of("note", "备注：标*为2019年数据。"));
    text.add(Paragraph.of("h1", "二、主要内容").at(new Anchor("section:content")));
    text.add(Paragraph.of("body", SENTENCE));
    text.add(Paragraph.of("list", "附件：1.示例指标分解表，名称很长，写到了第二行，第二行与名称对齐"));
    List<Block> wide = new ArrayList<>();
    wide.add(Paragraph.of("annex", "附件"));
    wide.add(Paragraph.of("title", "示例指标分解表"));
    wide.add(breakdown());
    return document(
        "起草说明",
        List.of(
            new Part(PORTRAIT, text),
            new Part(LANDSCAPE, wide),
            new Part(
                PORTRAIT,
                List.of(
                    Paragraph.of("annex", "附件2"),
                    new Picture(map(), "caption", Optional.of(new Anchor("annex:map")))))),
        List.of(
            note("block:p1", "张三", "这一段建议补充数据来源。", "详见统计公报。"),
            note("target:i2", "Li Si", "建议调整为35。"),
            note("indicator:i4", "王五", "单位是否为“家”？"),
            note("target:elsewhere", "王五", "本文件没有这项指标。")));
  }

  /// Full pages of text, to count lines and characters on.
  public static Document grid() {
    return document(
        "版心",
        List.of(new Part(PORTRAIT, List.of(Paragraph.of("body", "国".repeat(28 * 22 * 2 + 40))))),
        List.of());
  }

  /// What is allowed but seldom: no number, an empty part, neighbouring tables, gaps in a table.
  public static Document odd() {
    PageSetup cover = new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, Number.NONE);
    Table unruled =
        new Table(
            "署名",
            List.of(4422, 4422),
            0,
            List.of(row(Optional.empty(), cell(1, 1, 1, "cell", words("示例单位\n2025年3月1日")))),
            false);
    return document(
        "少见",
        List.of(
            new Part(cover, List.of(Paragraph.of("title", "封面"))),
            new Part(PORTRAIT, List.of()),
            new Part(PORTRAIT, List.of(unruled, panel())),
            new Part(cover, List.of(Paragraph.of("body", "")))),
        List.of());
  }

  /// Only a table, as a workbook has it.
  public static Document table() {
    return document(
        "测算表",
        List.of(new Part(PORTRAIT, List.of(targets()))),
        List.of(note("target:i2", "张三", "偏低")));
  }

  /// Thirty rows in merged categories, so long that it goes over two pages.
  public static Table targets() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        row(
            Optional.empty(),
            cell(0, 1, 1, "header", words("类别")),
            cell(1, 1, 1, "header", words("指标")),
            cell(2, 1, 1, "header", words("2020年")),
            cell(3, 1, 1, "header", words("2025年")),
            cell(4, 1, 1, "header", words("年均")),
            cell(5, 1, 1, "header", words("属性")),
            cell(6, 1, 1, "header", words("测算依据"))));
    List<String> bases = List.of("2916*", "44.14*", "115", "7", "0.50", "-", "/", "");
    List<String> targets = List.of("6500", "65", "30", "10左右", "95以上", "≥90", "第三层次", "1-2");
    for (int i = 0; i < 30; i++) {
      List<Cell> cells = new ArrayList<>();
      if (i % 6 == 0) {
        cells.add(cell(0, 6, 1, "cell", words("第" + (i / 6 + 1) + "类")));
      }
      cells.add(cell(1, 1, 1, "left", words("示例指标" + (i + 1) + "（亿元）")));
      cells.add(cell(2, 1, 1, "cell", amount(bases.get(i % 8))));
      cells.add(at("target:i" + i, cell(3, 1, 1, "cell", amount(targets.get(i % 8)))));
      cells.add(cell(4, 1, 1, "cell", growth(bases.get(i % 8), targets.get(i % 8))));
      cells.add(cell(5, 1, 1, "cell", new Choice("预期性", List.of("约束性", "预期性"))));
      cells.add(cell(6, 1, 1, "left", words(i % 5 == 0 ? "=按年均增长10%测算，并参照上级规划主要指标表" : "")));
      rows.add(new Table.Row(cells, i % 6 < 5, Optional.of(new Anchor("indicator:i" + i))));
    }
    return new Table("主要目标", List.of(1000, 2444, 1000, 1000, 900, 900, 1600), 1, rows, true);
  }

  /// Two header rows over merged columns, and regions with total lines.
  public static Table breakdown() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        row(
            Optional.empty(),
            cell(0, 2, 2, "header", words("地区")),
            cell(2, 1, 2, "header", words("增加值")),
            cell(4, 2, 1, "header", words("示范项目（个）"))));
    rows.add(
        row(
            Optional.empty(),
            cell(2, 1, 1, "header", words("增速（%）")),
            cell(3, 1, 1, "header", words("总量（亿元）"))));
    rows.add(totals("标线", 2, "12.0", "80", "10"));
    rows.add(totals("高线", 0, "15.0", "90", "20"));
    for (String region : List.of("示例区", "示例县", "示例市")) {
      rows.add(
          row(
              Optional.of(new Anchor("region:" + region)),
              cell(0, 1, 2, "cell", words(region)),
              cell(2, 1, 1, "cell", amount("15.0")),
              cell(3, 1, 1, "cell", amount("28")),
              cell(4, 1, 1, "cell", amount("-"))));
    }
    rows.add(
        row(
            Optional.empty(),
            cell(0, 1, 2, "cell", words("合计")),
            cell(2, 1, 1, "cell", words("")),
            cell(
                3,
                1,
                1,
                "cell",
                new Computed("84", new Cell.Formula.Sum(4, 6), Optional.of(new BigDecimal("84")))),
            cell(4, 1, 1, "cell", words(""))));
    return new Table("指标分解/一", List.of(2000, 1756, 3000, 3000, 3000), 2, rows, true);
  }

  private static Table.Row totals(String line, int span, String rate, String sum, String count) {
    List<Cell> cells = new ArrayList<>();
    if (span > 0) {
      cells.add(cell(0, span, 1, "cell", words("全市")));
    }
    cells.add(cell(1, 1, 1, "cell", words(line)));
    cells.add(cell(2, 1, 1, "cell", amount(rate)));
    cells.add(cell(3, 1, 1, "cell", amount(sum)));
    cells.add(cell(4, 1, 1, "cell", amount(count)));
    return new Table.Row(cells, false, Optional.empty());
  }

  private static Table panel() {
    Content items =
        new Cell.Runs(
            List.of(
                new Run("示例项目一：", true, Optional.empty()),
                Run.of("建设公共平台。\n"),
                new Run("示例项目二：", true, Optional.empty()),
                Run.of("培育示例企业100家以上。")));
    return new Table(
        "专栏1",
        List.of(8844),
        1,
        List.of(
            row(Optional.empty(), cell(0, 1, 1, "header", words("重点工程"))),
            row(Optional.empty(), cell(0, 1, 1, "left", items))),
        true);
  }

  private static Document document(String name, List<Part> parts, List<Note> notes) {
    return new Document(
        name, new Origin("示例单位", Optional.of(LocalDate.of(2025, 3, 1))), styles(), parts, notes);
  }

  /// The styles of official documents (GB/T 9704-2012).
  public static List<Style> styles() {
    return List.of(
        style("title", "公文标题", "方正小标宋简体", 44, Align.CENTRE, 640, 0, Optional.empty(), 0),
        style("stage", "稿次", "楷体_GB2312", 32, Align.CENTRE, 579, 0, Optional.empty(), -5),
        style("h1", "一级标题", "黑体", 32, Align.JUSTIFIED, 579, 200, Optional.of(0), -5),
        style("h2", "二级标题", "楷体_GB2312", 32, Align.JUSTIFIED, 579, 200, Optional.of(1), -5),
        style("body", "正文", SONG, 32, Align.JUSTIFIED, 579, 200, Optional.empty(), -5),
        hanging("list", "附件说明"),
        style("annex", "附件号", "黑体", 32, Align.LEFT, 579, 0, Optional.empty(), -5),
        style("caption", "表题", "黑体", 28, Align.CENTRE, 480, 0, Optional.empty(), 0),
        style("note", "表注", SONG, 24, Align.LEFT, 320, 0, Optional.empty(), 0),
        style("header", "表头", "黑体", 21, Align.CENTRE, 280, 0, Optional.empty(), 0),
        style("cell", "表格数字", SONG, 21, Align.CENTRE, 280, 0, Optional.empty(), 0),
        style("left", "表格文字", SONG, 21, Align.LEFT, 280, 0, Optional.empty(), 0));
  }

  private static Style style(
      String id,
      String name,
      String font,
      int halfPoints,
      Align align,
      int line,
      int firstLine,
      Optional<Integer> outline,
      int tracking) {
    return new Style(
        id,
        name,
        font,
        "Times New Roman",
        halfPoints,
        false,
        align,
        line,
        firstLine,
        0,
        0,
        0,
        0,
        outline,
        Optional.empty(),
        tracking,
        outline.isPresent());
  }

  private static Style hanging(String id, String name) {
    return new Style(
        id,
        name,
        SONG,
        "Times New Roman",
        32,
        false,
        Align.JUSTIFIED,
        579,
        -375,
        575,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        -5,
        false);
  }

  private static Note note(String anchor, String author, String... paragraphs) {
    return new Note(
        new Anchor(anchor), author, Instant.parse("2025-02-28T18:30:00Z"), List.of(paragraphs));
  }

  private static Table.Row row(Optional<Anchor> anchor, Cell... cells) {
    return new Table.Row(List.of(cells), false, anchor);
  }

  private static Cell cell(int column, int rows, int columns, String style, Content content) {
    return new Cell(column, rows, columns, style, content, Optional.empty());
  }

  private static Cell at(String anchor, Cell cell) {
    return new Cell(
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.style(),
        cell.content(),
        Optional.of(new Anchor(anchor)));
  }

  private static Content words(String printed) {
    return new Words(printed);
  }

  private static Content amount(String printed) {
    return new Amount(Quantity.read(printed));
  }

  private static Content growth(String base, String target) {
    return base.equals("115") && target.equals("30")
        ? new Computed("-23.57%", new Growth(2, 3, 5), Optional.of(new BigDecimal("-0.23566")))
        : new Computed("", new Growth(2, 3, 5), Optional.empty());
  }

  private static Picture.Image map() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 320, 240);
    pen.setColor(new Color(0xC0392B));
    IntStream.range(0, 5).forEach(i -> pen.drawOval(20 + 50 * i, 60 + 20 * i, 60, 40));
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Picture.Image("空间布局图", "image/png", ByteBuffer.wrap(png.toByteArray()), 320, 240);
  }
}
