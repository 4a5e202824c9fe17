package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Whatever a document holds, it is read without failing, and no words of it are lost.
class AnyDocumentTest {
  private static final String[] WORDS = {
    "推动", "建设", "平台", "企业", "到2030年", "产值", "亿元", "，", "。", "；", "、", "（", "）", "一是", "《规划》", "10%",
    "甲局", "示例县", "数字化", "*", "-", "/", "95以上", "“", "”", "：", " ", "　", "指标", "单位", "附件", "表1",
    "责任", "类别", "2025年"
  };
  private static final String[] LABELS = {
    "", "", "", "一、", "二、", "（一）", "（二）", "(A)", "1.", "2．", "（1）", "第一章 ", "第二节 ", "第三条 ", "附件",
    "附件1：", "表1 ", "图2 ", "备注：", "——", "# ", "### ", "- ", "抄送：", "续表", "专栏1 ", "目录", "— 3 —", "注：",
    "\t", "a\tb\t"
  };

  private static Recognition recognised(List<Document> documents) {
    return Recognizer.recognize(documents, Choices.NONE, Ids.counting("n"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oddDocumentsAreRead(int seed) {
    Random random = new Random(seed);
    List<Document> documents =
        Stream.generate(() -> document(random)).limit(1 + random.nextInt(3)).toList();
    Recognition read = recognised(documents);
    assertThat(read.plan().header().title()).isNotNull();
    assertThat(read.entries())
        .isSortedAccordingTo((one, other) -> one.spot().compareTo(other.spot()));
    assertThat(Differences.between(read.plan(), read, inline -> "")).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noWordOfAnOddDocumentIsLost(int seed) {
    Document document =
        Texts.document(document(new Random(seed)).blocks().map(AnyDocumentTest::unmerged).toList());
    Recognition read = recognised(List.of(document));
    String kept = Kept.by(read);
    assertThat(Kept.words(document).stream().filter(word -> !kept.contains(word))).isEmpty();
  }

  /// A table whose cells don't claim one another's places.
  private static Block unmerged(Block block) {
    return block instanceof Table table
        ? new Table(
            table.name(),
            table.columns(),
            table.headerRows(),
            table.rows().stream().map(AnyDocumentTest::unmerged).toList(),
            table.frame())
        : block;
  }

  private static Table.Row unmerged(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Cell(cell.column(), 1, 1, cell.style(), cell.content(), Optional.empty()))
            .toList(),
        false,
        Optional.empty());
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static Document document(Random random) {
    List<Block> blocks = new ArrayList<>();
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      blocks.add(random.nextInt(6) == 0 ? table(random) : paragraph(random));
    }
    return Texts.document(blocks);
  }

  private static Paragraph paragraph(Random random) {
    String[] styles = {"body", "body", "body", "centred", "heading1", "heading2", "heading3"};
    String words = LABELS[random.nextInt(LABELS.length)] + words(random, random.nextInt(40));
    return Paragraph.of(styles[random.nextInt(styles.length)], words);
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining());
  }

  /// Spans may claim the same place or reach out of the table.
  private static Table table(Random random) {
    String[] headings = {
      "类别", "指标", "单位", "2020年", "2025年", "任务名称", "内容与要求", "责任单位", "地区", "序号", "得分", "", "目标值",
      "项目名称"
    };
    int width = 1 + random.nextInt(6);
    int height = random.nextInt(7);
    List<Table.Row> rows = new ArrayList<>();
    for (int top = 0; top < height; top++) {
      List<Cell> cells = new ArrayList<>();
      for (int left = 0; left < width; left++) {
        if (random.nextInt(8) > 0) {
          String text =
              top == 0
                  ? headings[random.nextInt(headings.length)]
                  : words(random, random.nextInt(5));
          cells.add(
              new Cell(
                  left,
                  1 + (random.nextInt(6) == 0 ? random.nextInt(4) : 0),
                  1 + (random.nextInt(6) == 0 ? random.nextInt(4) : 0),
                  "body",
                  new Cell.Words(text),
                  Optional.empty()));
        }
      }
      rows.add(new Table.Row(cells, false, Optional.empty()));
    }
    return new Table(
        "",
        IntStream.range(0, width).mapToObj(_ -> 1000).toList(),
        random.nextInt(3),
        rows,
        random.nextInt(5) > 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noWordsOfPlainParagraphsAreLost(int seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int chapters = 1 + random.nextInt(4);
    for (int chapter = 1; chapter <= chapters; chapter++) {
      blocks.add(Texts.line(plandraft.quantity.Numeral.of(chapter) + "、第" + chapter + "部分"));
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        String sentence = "内容" + chapter + "-" + i + words(random, 5 + random.nextInt(60)) + "完";
        sentences.add(Alike.key(sentence));
        blocks.add(Texts.line(sentence));
      }
    }
    String all =
        Alike.key(
            String.join("", Told.chapters(recognised(List.of(Texts.document(blocks))).plan())));
    assertThat(sentences).allMatch(all::contains);
  }

  static IntStream plans() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyDocumentOfARandomPlanIsRead(int seed) throws IOException {
    Plan plan = RandomPlans.of(seed);
    for (DocumentKind kind : Documents.of(plan)) {
      Document document = kind.compose(plan, Samples.layouts());
      Recognition read = recognised(List.of(document));
      if (kind.id().equals("targets")) {
        assertThat(
                read.plan().indicatorTables().stream().mapToInt(t -> t.indicators().size()).sum())
            .as("%s of %d", kind.id(), seed)
            .isLessThanOrEqualTo(
                plan.indicatorTables().stream().mapToInt(t -> t.indicators().size()).sum());
      }
    }
  }

  @Test
  void aLongDocumentIsReadWhole() throws IOException {
    Samples.Sample sample =
        Samples.of("plan").stream()
            .filter(each -> each.name().equals("wenzhou-digital-economy"))
            .findFirst()
            .orElseThrow();
    Document one = sample.document();
    List<Document.Part> parts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      parts.add(one.parts().get(2));
    }
    Document hundred = new Document(one.name(), one.origin(), one.styles(), parts, List.of());
    Recognition read = recognised(List.of(hundred));
    assertThat(read.plan().sections()).hasSize(100 * sample.plan().sections().size());
    assertThat(read.plan().indicatorTables()).hasSize(1);
  }
}
