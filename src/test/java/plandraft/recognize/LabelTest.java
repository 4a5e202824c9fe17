package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Run;
import plandraft.text.Numbering;

/// A number before a line, and whether the line is a heading.
class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体要求|FIRST|1",
        "十二、附则|FIRST|12",
        "（三）发展目标|SECOND|3",
        "(三)发展目标|SECOND|3",
        "( 三 ) 发展目标|SECOND|3",
        "4.建设平台|THIRD|4",
        "4．建设平台|THIRD|4",
        "4、建设平台|THIRD|4",
        "（5）完善制度|FOURTH|5",
        "(5)完善制度|FOURTH|5",
        "第六章 保障|CHAPTER|6",
        "第10章 保障|CHAPTER|10",
        "第二节　现状|SECTION|2",
        "第七条 本办法所称|ARTICLE|7",
        "1.2026年完成改造。|THIRD|1"
      })
  void aNumberIsRead(String line, Numbering numbering, int number) {
    Label label = Label.read(line, 0).orElseThrow();
    assertThat(label.numbering()).isEqualTo(numbering);
    assertThat(label.number()).isEqualTo(number);
    assertThat(label.misread()).isFalse();
    assertThat(line).startsWith(label.printed().substring(0, 1));
    assertThat(line.substring(label.end())).doesNotStartWith(" ").doesNotStartWith("、");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(—)消费|0|SECOND|1",
        "（-）消费|0|SECOND|1",
        "(=)市场|1|SECOND|2",
        "(≡)开放|2|SECOND|3",
        "(匹)商圈|3|SECOND|4",
        "（大）保供|5|SECOND|6",
        "(A)服务|7|SECOND|8",
        "（人）服务|7|SECOND|8",
        "(几)品牌|8|SECOND|9",
        "(+)物流|9|SECOND|10",
        "—、发展基础|0|FIRST|1",
        "-、发展基础|3|FIRST|1"
      })
  void aSignReadForANumeralIsTheNumeralThatComesNext(
      String line, int before, Numbering numbering, int number) {
    Label label = Label.read(line, before).orElseThrow();
    assertThat(label.numbering()).isEqualTo(numbering);
    assertThat(label.number()).isEqualTo(number);
    assertThat(label.misread()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(A)服务|6", "(人)服务|0", "（甲）方案|7", "（注）说明|0", "(=)市场|2"})
  void aSignThatDoesNotComeNextIsNone(String line, int before) {
    assertThat(Label.read(line, before)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "——坚持创新", "2025年", "1.5倍", "3.0版", "第一批", "（一体化）平台", "一方面"})
  void otherLinesHaveNone(String line) {
    assertThat(Label.read(line, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体要求|总体要求|",
        "（一）指导思想。以创新为动力。|指导思想|以创新为动力。",
        "1.梳理行业。聚焦3个产业，形成清单。|梳理行业|聚焦3个产业，形成清单。",
        "2.2024年，完成改造85%。|2024年，完成改造85%|",
        "第一章  规划背景|规划背景|",
        "三、保障措施：|保障措施：|"
      })
  void aHeadingEndsWhereItsTextBegins(String line, String title, String text) {
    Line read = Lines.line(0, line);
    Optional<Headline> head = Headline.read(read, 0);
    if (title.endsWith("：")) {
      assertThat(head).isEmpty();
      return;
    }
    assertThat(head.orElseThrow().title()).isEqualTo(title);
    assertThat(line.substring(head.get().textFrom())).isEqualTo(text == null ? "" : text);
    assertThat(head.get().runsOn(read)).isEqualTo(text != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第五条 申请人应当提交材料。",
        "1.对新设立的企业，实缴资本达到1000万元的，按照实缴资本的5%给予一次性奖励，最高不超过200万元。",
        "（二）推进平台建设；完善机制",
        "4.健全机制，",
        "5.",
        "普通的一段话。"
      })
  void theseLinesAreNoHeadings(String line) {
    assertThat(Headline.read(Lines.line(0, line), 0)).isEmpty();
  }

  @Test
  void anotherLookEndsTheHeading() {
    Line line =
        new Line(
            new Spot(0, 0, 0),
            List.of(
                new Run("（一）加快建设", true, Optional.empty()),
                new Run("到2027年建成平台", false, Optional.empty())),
            Line.Look.PLAIN,
            Optional.empty());
    Headline head = Headline.read(line, 0).orElseThrow();
    assertThat(head.title()).isEqualTo("加快建设");
    assertThat(line.text().substring(head.textFrom())).isEqualTo("到2027年建成平台");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 规划总则|规划总则|1",
        "1.1 规划范围|规划范围|2",
        "2.1.3　排水设施|排水设施|3",
        "3．2 供水|供水|2",
        "4.1. 环卫设施|环卫设施|2"
      })
  void aDecimalNumberIsTakenFromAStyledHeading(String line, String title, int depth) {
    Headline head = Headline.read(Lines.heading(2, line), 0).orElseThrow();
    assertThat(head.title()).isEqualTo(title);
    assertThat(head.depth()).isEqualTo(depth);
    assertThat(head.label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1 规划范围", "2.1.3　排水设施"})
  void aDecimalNumberOfSeveralPartsMakesAHeadingOfAPlainLine(String line) {
    assertThat(Headline.read(Lines.line(0, line), 0)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 家企业完成改造", "1.5 亿元的投资，已经到位。", "2.1 万亩；", "12.6 个百分点，全部达标"})
  void anAmountIsNoDecimalNumber(String line) {
    assertThat(Headline.read(Lines.line(0, line), 0)).isEmpty();
  }

  private static List<String> headings(String... lines) {
    return Counted.in(Lines.of(lines)).stream()
        .flatMap(Counted::heading)
        .map(at -> at.head().title())
        .toList();
  }

  @Test
  void aShortSentenceAmongSentencesIsNoHeading() {
    assertThat(
            headings(
                "三、支持政策",
                "（一）对新设立的企业，实缴资本达到1000万元的，按实缴资本的5%给予奖励，最高不超过200万元。",
                "（二）对新开通的航线，给予补贴；同一企业不超过300万元。",
                "（三）鼓励开发保险产品。",
                "四、附则"))
        .containsExactly("支持政策", "附则");
    assertThat(headings("（1）漏损率偏高；", "（2）分流不彻底；", "（3）智慧化水平不高。")).isEmpty();
    assertThat(headings("（1）智慧化水平不高。", "（2）漏损率偏高，达到12.6%，仍有较大的压降空间需要继续努力；")).isEmpty();
  }

  @Test
  void aSentenceThatHoldsAPauseIsNoHeading() {
    assertThat(headings("1.2023年，完成改造60%。", "2.2024年，完成改造85%。", "3.全部完成改造。")).isEmpty();
  }

  @Test
  void shortSentencesAmongHeadingsStayHeadings() {
    assertThat(headings("（一）建设商圈。改造步行街2条。", "（二）发展电商。", "（三）畅通物流。新建中心4个。"))
        .containsExactly("建设商圈", "发展电商", "畅通物流");
    assertThat(headings("一、建设平台。", "二、培育企业。")).containsExactly("建设平台", "培育企业");
  }

  @Test
  void aListOfSentencesUnderOneHeadingDoesNotTouchAnother() {
    assertThat(
            Stream.of(
                    headings(
                        "一、政策",
                        "（一）对新设企业给予奖励，最高200万元，按年度兑现，逾期不再受理，由主管部门负责解释；",
                        "（二）鼓励创新。",
                        "二、任务",
                        "（一）建设平台。",
                        "（二）培育企业。开展培训。"))
                .flatMap(List::stream))
        .containsExactly("政策", "任务", "建设平台", "培育企业");
  }
}
