package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.quantity.Basis;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// Whatever is typed can be read, and reading changes nothing.
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "0 1 25 2020 9 . , ， % ％ - ～ 至 到 从 由 约 大约 超 近 不低于 以上 左右 多 余 万 亿 元 个 家 项 大 方面 年 月 日 年均 每年 增长 下降 到 翻 番 一 二 三 十 百 千 〇 两 是 要 第 前 名 （ ） ( ) 《 》 “ ” 〔 〕 号 、 。 ； G T A v + = * / × : 𠮷 等 包括 组 区 按 测算 估算 达到"
              .split(" "));

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(1, 14))
        .mapToObj(_ -> random.nextInt(20) == 0 ? "\n" : PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000, 50_000})
  void isRead(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String text = text(random);
      assertPhrasesInOrder(text);
      assertThat(Quantity.read(text).printed()).isEqualTo(text);
      assertThat(Quantity.read(text).withUnit(new Unit("%"))).isNotNull();
      assertThat(Basis.read(text).printed()).isEqualTo(text);
      assertThat(IndicatorName.read(text).name()).isNotNull();
      assertThat(Sentences.in(text).stream().mapToInt(Span::length).sum())
          .isLessThanOrEqualTo(text.length());
    }
  }

  private static void assertPhrasesInOrder(String text) {
    int last = 0;
    for (Phrase phrase : Prose.read(text)) {
      assertThat(phrase.from()).as(text).isLessThan(phrase.to());
      assertThat(phrase.to()).as(text).isLessThanOrEqualTo(text.length());
      if (!(phrase instanceof Sequence)) {
        assertThat(phrase.from()).as(text).isGreaterThanOrEqualTo(last);
        last = phrase.to();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 70})
  void amountsSayTheSameAlone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Prose.amounts(Prose.read(text(random)))
          .map(Amount::quantity)
          .forEach(
              quantity ->
                  assertThat(Quantity.read(quantity.printed()).meaning())
                      .as(quantity.printed())
                      .isEqualTo(quantity.meaning()));
    }
  }
}
