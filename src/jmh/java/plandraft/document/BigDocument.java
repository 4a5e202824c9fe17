package plandraft.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.document.Cell.Amount;
import plandraft.document.Cell.Words;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup.Number;
import plandraft.document.Style.Align;
import plandraft.quantity.Quantity;

/// Documents a hundred times as long as a plan.
public final class BigDocument {
  private static final PageSetup PAGE =
      new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, Number.FOOT);

  /// What plans are made of; in random order they are about as dense as a real one.
  private static final List<String> PHRASES =
      List.of(
          ("坚持以 示范引领 分类推进 为原则 到2025年 建成 “一区两带” 的发展格局 示例产业 增加值 达到500亿元左右 年均增长10%以上 "
                  + "加快 推动 强化 完善 健全 提升 培育 打造 深化 构建 优化 统筹 推进 实施 建立 支持 鼓励 引导 重点 数字化 "
                  + "智能化 网络化 产业链 创新链 供应链 服务体系 工作机制 要素保障 公共平台 龙头企业 中小企业 科技创新 人才队伍 "
                  + "基础设施 营商环境 公共服务 高质量发展 转型升级 协同发展 示范区 产业园 重大项目 专项行动 全覆盖 不低于95% "
                  + "力争 突破 超过300家 进一步 基本形成 取得明显成效 走在前列 各县（市、区） 有关部门 按照职责分工 组织实施 "
                  + "定期评估 动态调整 督促检查 信息共享 互联互通 数据资源 开放应用 安全可控 绿色低碳 民生改善 城乡融合 开放合作")
              .split(" "));

  private static final List<String> VALUES =
      List.of("2916*", "44.14", "10左右", "95以上", "≥90", "-", "6500");

  private BigDocument() {}

  /// `paragraphs` paragraphs and a table of `rows` rows in categories of seven.
  public static Document of(int paragraphs, int rows) {
    Random random = new Random(1);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      String style = i % 20 == 0 ? "heading" : "body";
      blocks.add(
          new Paragraph(
              style, List.of(Run.of(prose(random))), Optional.of(new Anchor("block:" + i)), false));
    }
    blocks.add(table(rows));
    return new Document(
        "大文件",
        new Origin("示例单位", Optional.empty()),
        List.of(
            style("body", 32, 579, 200, Optional.empty()),
            style("heading", 32, 579, 200, Optional.of(0)),
            style("cell", 21, 280, 0, Optional.empty())),
        List.of(new Part(PAGE, blocks)),
        List.of());
  }

  private static String prose(Random random) {
    return random
        .ints(15 + random.nextInt(30), 0, PHRASES.size())
        .mapToObj(i -> i % 7 == 0 ? PHRASES.get(i) + "，" : PHRASES.get(i))
        .collect(Collectors.joining());
  }

  private static Table table(int rows) {
    return new Table(
        "大表",
        List.of(1400, 3444, 1000, 1000, 2000),
        1,
        IntStream.range(0, rows).mapToObj(BigDocument::row).toList(),
        true);
  }

  private static Table.Row row(int number) {
    List<Cell> cells = new ArrayList<>();
    if (number % 7 == 0) {
      cells.add(cell(0, 7, new Words("第" + number / 7 + "类")));
    }
    cells.add(cell(1, 1, new Words("示例指标" + number + "（亿元）")));
    cells.add(cell(2, 1, new Amount(Quantity.read(VALUES.get(number % 7)))));
    cells.add(cell(3, 1, new Amount(Quantity.read(VALUES.get((number + 3) % 7)))));
    cells.add(cell(4, 1, new Words("按年均增长10%测算，参照上级规划" + number)));
    return new Table.Row(cells, false, Optional.of(new Anchor("indicator:" + number)));
  }

  private static Cell cell(int column, int rowSpan, Cell.Content content) {
    return new Cell(column, rowSpan, 1, "cell", content, Optional.empty());
  }

  private static Style style(
      String id, int halfPoints, int line, int firstLine, Optional<Integer> outline) {
    return new Style(
        id,
        id,
        "仿宋_GB2312",
        "Times New Roman",
        halfPoints,
        false,
        Align.JUSTIFIED,
        line,
        firstLine,
        0,
        0,
        0,
        0,
        outline,
        Optional.empty(),
        -5,
        false);
  }
}
