package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsAreSpeltAlikeTest {
  private static final RuleSays RULE = RuleSays.of(UnitsAreSpeltAlike.class);

  private static final String MEASURES = RuleSays.MEASURES + "[单位] %s\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市自然资源和规划局 | *市自然资源规划局 | *市财政局 | 市自然资源和规划局、市财政局 | 疑似｜市自然资源规划局｜“市自然资源规划局”与“市自然资源和规划局”应是同一单位，写法不同。
          *市发展改革委 | *市发改委 | *市财政局 | 市发展改革委、市财政局 | 疑似｜市发改委｜“市发改委”与“市发展改革委”应是同一单位，写法不同。
          *市工信局 | *市工业和信息化局 | *市工信局 | 市商务局 | 疑似｜市工业和信息化局｜“市工业和信息化局”与“市工信局”应是同一单位，写法不同。
          *市卫健委 | *市卫生健康委 | *市财政局 | 市商务局 | 疑似｜市卫健委｜“市卫健委”与“市卫生健康委”应是同一单位，写法不同。
          """)
  void tellsTwoSpellingsOfAUnit(
      String first, String second, String third, String register, String told) {
    assertThat(RULE.of(MEASURES.formatted(first, second, third, register))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市税务局 | *市税务稽查局 | *市财政局 | 市税务局
          *市水利局 | *市水务局 | *市财政局 | 市水利局
          *市农业农村局 | *市农业局 | *市财政局 | 市农业农村局
          各相关单位 | 各有关部门 | *市财政局 | 市财政局
          """)
  void leavesAloneUnitsThatAreTwo(String first, String second, String third, String register) {
    assertThat(RULE.of(MEASURES.formatted(first, second, third, register))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市自然资源和规划局 | *市自然资源规划局 | *市财政局 | 市自然资源和规划局、市财政局 | *市自然资源和规划局
          *市发展改革委 | *市发改委、市财政局，各县（市、区）人民政府 | *市发改委 | 市发展改革委、市财政局 | *市发展改革委、市财政局，各县（市、区）人民政府／*市发展改革委
          """)
  void spellsTheUnitAsTheRegisterDoes(
      String first, String second, String third, String register, String mended) {
    assertThat(RULE.mended(MEASURES.formatted(first, second, third, register))).isEqualTo(mended);
  }
}
