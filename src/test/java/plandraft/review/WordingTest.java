package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.review.Wording.Kind;

class WordingTest {
  private static String told(List<Wording> stretches) {
    return stretches.stream()
        .map(
            each ->
                switch (each.kind()) {
                  case KEPT -> each.text();
                  case DELETED -> "[" + each.text() + "]";
                  case INSERTED -> "{" + each.text() + "}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "到2025年增加值达到6500亿元, 到2025年增加值达到6800亿元, 到2025年增加值达到[6500亿元]{6800亿元}",
    "年均增长10%左右, 年均增长12%以上, 年均增长[10%左右]{12%以上}",
    "培育企业100家以上。, 培育企业120家以上。, 培育企业[100家以上]{120家以上}。",
    "推广应用5G技术, 推广应用6G技术, 推广应用[5G]{6G}技术",
    "建设AI实验室, 建设AI开放实验室, 建设AI{开放}实验室",
    "加快推进产业集聚, 加速推动产业集聚, 加[快推进]{速推动}产业集聚",
    "深入实施创新驱动战略, 创新驱动战略, [深入实施]创新驱动战略",
    "一个, 两个, [一个]{两个}",
    "市经信局、市财政局, 市经信局、市发改委、市财政局, 市经信局、{市发改委、}市财政局",
    "占比15%～30%, 占比20%～30%, 占比[15%～30%]{20%～30%}",
    "2021年3月3日, 2021年3月5日, [2021年3月3日]{2021年3月5日}",
    "甲乙𠮷丙丁, 甲乙𠮶丙丁, 甲乙[𠮷]{𠮶}丙丁",
    "前言, 序言, [前言]{序言}",
    "同样, 同样, 同样"
  })
  void wordsAndNumbersStayWhole(String before, String after, String told) {
    assertThat(told(Wording.between(before, after))).isEqualTo(told);
  }

  @Test
  void whatIsBlankIsDeletedOrInsertedWhole() {
    assertThat(told(Wording.between("", "新"))).isEqualTo("{新}");
    assertThat(told(Wording.between("旧", ""))).isEqualTo("[旧]");
    assertThat(Wording.between("", "")).isEmpty();
  }

  @Test
  void aSentenceWrittenAnewIsNotTornToLetters() {
    List<Wording> stretches = Wording.between("坚持市场导向与政府引导相结合，营造一流环境。", "突出企业主体地位，由政府负责营造公平环境。");
    assertThat(stretches.stream().filter(each -> each.kind() == Kind.KEPT))
        .allMatch(
            each -> each.text().length() > 2 || stretches.indexOf(each) == stretches.size() - 1);
  }

  @Test
  void theStretchesJoinedAreBothTexts() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String before = text(random);
      String after = random.nextBoolean() ? text(random) : bent(before, random);
      List<Wording> stretches = Wording.between(before, after);
      assertThat(joined(stretches, Kind.INSERTED)).as("seed %s", seed).isEqualTo(before);
      assertThat(joined(stretches, Kind.DELETED)).as("seed %s", seed).isEqualTo(after);
      assertThat(stretches).noneMatch(each -> each.text().isEmpty());
    }
  }

  @Test
  void longTextsFarApartTakeLittleTime() {
    String before = "甲乙丙丁戊".repeat(4000);
    String after = "己庚辛壬癸".repeat(4000);
    assertThat(told(Wording.between("头" + before + "尾", "头" + after + "尾")))
        .isEqualTo("头[" + before + "]{" + after + "}尾");
  }

  private static String joined(List<Wording> stretches, Kind without) {
    return stretches.stream()
        .filter(each -> each.kind() != without)
        .map(Wording::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    String letters = "加快推进数字经济发展到2025年，6500亿元AIx%。";
    return random
        .ints(random.nextInt(40), 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static String bent(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = at + random.nextInt(text.length() - at + 1);
    return text.substring(0, at) + text(random) + text.substring(to);
  }
}
