package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Numeral;

/// Whatever outline a document is given, by whatever numbers or styles, recognition gives it back;
/// and whatever words it holds stay.
class OutlineAgainTest {
  private static final String[] SUBJECTS = {
    "平台建设", "企业培育", "人才引进", "空间布局", "设施升级", "市场监管", "数据共享", "绿色转型", "开放合作", "品牌打造", "金融支持", "安全生产"
  };
  private static final String[] SENTENCES = {
    "到2030年，产值达到120亿元左右，年均增长8.5%。",
    "坚持市场主导、政府引导，强化要素保障。",
    "建成园区5个，其中新建3个、改建2个。",
    "由市级有关部门按职责落实，每季度通报进展。",
    "主要问题：一是总量偏小；二是结构单一；三是人才短缺。",
    "对符合条件的企业，给予最高200万元补助。"
  };

  private static final List<List<IntFunction<String>>> SCHEMES =
      List.of(
          List.of(n -> Numeral.of(n) + "、", n -> "（" + Numeral.of(n) + "）", n -> n + "."),
          List.of(n -> Numeral.of(n) + "、", n -> "(" + Numeral.of(n) + ")", n -> n + "．"),
          List.of(
              n -> "第" + Numeral.of(n) + "章　",
              n -> "第" + Numeral.of(n) + "节 ",
              n -> Numeral.of(n) + "、"),
          List.of(n -> "第" + n + "章 ", n -> Numeral.of(n) + "、", n -> "（" + n + "）"),
          List.of(n -> "（" + Numeral.of(n) + "）", n -> n + "、", n -> "(" + n + ")"));

  /// An outline: a heading and what stands below it.
  private record Part(String heading, List<String> text, List<Part> parts) {}

  static IntStream seeds() {
    return IntStream.range(0, 120);
  }

  private static List<Part> parts(Random random, int level, int[] count) {
    List<Part> parts = new ArrayList<>();
    int size = level == 0 ? 2 + random.nextInt(4) : random.nextInt(4);
    for (int i = 0; i < size; i++) {
      String heading = SUBJECTS[random.nextInt(SUBJECTS.length)] + "之" + Numeral.of(++count[0]);
      List<String> text =
          IntStream.range(0, 1 + random.nextInt(2))
              .mapToObj(_ -> SENTENCES[random.nextInt(SENTENCES.length)])
              .toList();
      parts.add(new Part(heading, text, level == 2 ? List.of() : parts(random, level + 1, count)));
    }
    return parts;
  }

  private static void told(List<Part> parts, int depth, List<String> lines) {
    for (Part part : parts) {
      lines.add("  ".repeat(depth) + "# " + part.heading());
      part.text().forEach(text -> lines.add("  ".repeat(depth + 1) + text));
      told(part.parts(), depth + 1, lines);
    }
  }

  private static List<String> told(List<Part> parts) {
    List<String> lines = new ArrayList<>();
    told(parts, 0, lines);
    return lines;
  }

  private static Plan read(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }

  /// A document whose headings bear numbers; short ones run on into their text.
  private static List<Block> numbered(
      List<Part> parts, int level, List<IntFunction<String>> scheme, Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      String heading = scheme.get(level).apply(at + 1) + part.heading();
      boolean runsOn = level > 0 && random.nextInt(3) == 0;
      List<String> text = part.text();
      if (runsOn) {
        blocks.add(Texts.line(heading + "。" + text.getFirst()));
        text = text.subList(1, text.size());
      } else {
        blocks.add(Texts.line(heading));
      }
      text.forEach(line -> blocks.add(Texts.line(line)));
      blocks.addAll(numbered(part.parts(), level + 1, scheme, random));
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbersGiveTheOutlineBack(int seed) {
    Random random = new Random(seed);
    List<Part> parts = parts(random, 0, new int[1]);
    List<Block> blocks = new ArrayList<>(List.of(Texts.centred("某市某规划")));
    blocks.addAll(numbered(parts, 0, SCHEMES.get(seed % SCHEMES.size()), random));
    assertThat(Told.chapters(read(Texts.document(blocks)))).isEqualTo(told(parts));
  }

  private static void styled(
      List<Part> parts, int level, String number, boolean decimal, List<Block> blocks) {
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      String own = number.isEmpty() ? "" + (at + 1) : number + "." + (at + 1);
      blocks.add(Texts.heading(level + 1, (decimal ? own + " " : "") + part.heading()));
      part.text().forEach(line -> blocks.add(Texts.line(line)));
      styled(part.parts(), level + 1, own, decimal, blocks);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stylesGiveTheOutlineBackWithDecimalsOrWithout(int seed) {
    List<Part> parts = parts(new Random(seed), 0, new int[1]);
    List<Block> blocks = new ArrayList<>(List.of(Texts.centred("某市某规划")));
    styled(parts, 0, "", seed % 2 == 0, blocks);
    assertThat(Told.chapters(read(Texts.document(blocks)))).isEqualTo(told(parts));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTextRunTogetherLosesNoWord(int seed) {
    Random random = new Random(seed);
    List<Part> parts = parts(random, 0, new int[1]);
    List<Block> blocks = numbered(parts, 0, SCHEMES.getFirst(), random);
    String text =
        "某市某规划 "
            + String.join(
                " ",
                blocks.stream().map(each -> ((plandraft.document.Paragraph) each).text()).toList());
    Document document = Texts.document(text);
    Recognition read = Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n"));
    String kept = Kept.by(read);
    assertThat(Kept.words(document)).allMatch(kept::contains);
    if (text.length() > 240) {
      assertThat(read.plan().sections())
          .extracting(Section::heading)
          .isEqualTo(parts.stream().map(Part::heading).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readingWhatWasReadChangesNothing(int seed) {
    Random random = new Random(seed);
    List<Block> blocks = new ArrayList<>(List.of(Texts.centred("某市某规划")));
    blocks.addAll(
        numbered(parts(random, 0, new int[1]), 0, SCHEMES.get(seed % SCHEMES.size()), random));
    Document document = Texts.document(blocks);
    Recognition first = Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n"));
    Recognition second = Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n"));
    assertThat(second.plan()).isEqualTo(first.plan());
    assertThat(Differences.between(first.plan(), second, _ -> "")).isEmpty();
  }
}
