package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTest {
  @ParameterizedTest
  @CsvSource({
    "第一章　总则, CHAPTER, 1, 总则",
    "第十二章 附则, CHAPTER, 12, 附则",
    "第3章 保障, CHAPTER, 3, 保障",
    "第一节 基础, SECTION, 1, 基础",
    "第三十二条 本办法, ARTICLE, 32, 本办法",
    "一、起草背景, FIRST, 1, 起草背景",
    "二十一、附则, FIRST, 21, 附则",
    "（一）前言。, SECOND, 1, 前言。",
    "(十) 加强领导, SECOND, 10, 加强领导",
    "1.打造平台, THIRD, 1, 打造平台",
    "14. 夯实服务, THIRD, 14, 夯实服务",
    "３．深化开放, THIRD, 3, 深化开放",
    "1、建设中心, THIRD, 1, 建设中心",
    "2.2019年指标分解表, THIRD, 2, 2019年指标分解表",
    "2.2019 年指标分解表, THIRD, 2, 2019 年指标分解表",
    "（1）设施, FOURTH, 1, 设施",
    "(12)设施, FOURTH, 12, 设施",
    "  一、缩进, FIRST, 1, 缩进"
  })
  void isReadApart(String heading, Numbering numbering, int number, String title) {
    Numbered read = Numbered.read(heading).orElseThrow();
    assertThat(read.numbering()).isEqualTo(numbering);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.title()).isEqualTo(title);
    assertThat(heading.substring(read.labelEnd()).strip()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "前言", "1.5倍增长", "2.0版", "2025年目标", "一是健全机制", "第一产业", "（送审稿）", "三二一百、甲", "十四五规划", "3家企业",
        "12345.甲"
      })
  void isNothingElse(String heading) {
    assertThat(Numbered.read(heading)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Numbering.class)
  void labelsReadBack(Numbering numbering) {
    for (int number : new int[] {1, 8, 10, 19, 20, 32, 105, 9999}) {
      assertThat(Numbered.read(numbering.label(number) + "标题"))
          .hasValueSatisfying(
              read -> {
                assertThat(read.numbering()).isEqualTo(numbering);
                assertThat(read.number()).isEqualTo(number);
              });
    }
  }
}
