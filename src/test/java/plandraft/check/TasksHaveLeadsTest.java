package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksHaveLeadsTest {
  private static final RuleSays RULE = RuleSays.of(TasksHaveLeads.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市经信局 | *市住建局 | 市财政局、市发改委 | 疑似｜推进资源共享｜责任单位“市财政局、市发改委”中没有标出牵头单位。
          ★市经信局 | *市住建局 | 市财政局 | 疑似｜推进资源共享｜责任单位“市财政局”中没有标出牵头单位。
          *市经信局 | *市住建局 | 服务业（市发改委） | 疑似｜推进资源共享｜责任单位“服务业（市发改委）”中没有标出牵头单位。
          *市经信局 | *市住建局 | '' | 疑似｜推进资源共享｜这条举措没有责任单位。
          """)
  void tellsMeasuresWithoutLeadOrUnit(String first, String second, String third, String told) {
    assertThat(RULE.of(RuleSays.MEASURES.formatted(first, second, third))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市经信局 | *市住建局 | *市财政局
          市经信局 | 市住建局 | 市财政局
          *市经信局 | 市住建局 | 市财政局
          *市经信局 | *市住建局 | 服务业（*市发改委）
          '' | '' | ''
          '' | '' | *市财政局
          """)
  void leavesAloneWhatIsLedOrNotYetAssigned(String first, String second, String third) {
    assertThat(RULE.of(RuleSays.MEASURES.formatted(first, second, third))).isEmpty();
  }

  @Test
  void aLongMeasureIsToldByItsFirstWords() {
    String first = "推进光网升级改造，建设高速泛在的信息基础设施，加快老旧小区线路整治，提升村社区" + "𠮷";
    String lines =
        RuleSays.MEASURES.formatted("*市经信局", "*市住建局", "").replace("推进资源共享", first + "乡覆盖");

    assertThat(RULE.of(lines)).containsExactly("疑似｜" + first + "…｜这条举措没有责任单位。");
  }
}
