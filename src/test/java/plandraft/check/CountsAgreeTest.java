package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsAgreeTest {
  private static final RuleSays RULE = RuleSays.of(CountsAgree.class);
  private static final String OTHERS =
      """
      # 保障
      加强领导。
      [指标] 主要指标
      <创新>
      约束性 研发强度 | % | 2 | 3
      预期性 专利数 | 件 | 10 | 20
      <开放>
      预期性 外贸额 | 亿元 | 100 | 200
      [任务]
      + 强基工程
      ++ 更新设施
      ++ 贯通网络
      + 提质工程
      ++ 建设场站
      [附件] 项目表
      另行公布。
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共提出4项主要指标。 | 必错｜4项主要指标｜文中说“4项主要指标”，指标表中的指标实有3项。
          设置2大类4项主要指标。 | 必错｜4项主要指标｜文中说“4项主要指标”，指标表中的指标实有3项。
          设置3大类3项主要指标。 | 疑似｜3大类｜文中说“3大类”，指标表的类别实有2项。
          设置约束性指标2项、预期性指标2项。 | 必错｜约束性指标2项｜文中说“约束性指标2项”，指标表中的约束性指标实有1项。
          共提出四项主要指标。 | 必错｜四项主要指标｜文中说“四项主要指标”，指标表中的指标实有3项。
          3项指标中，约束性2项、预期性2项。 | 必错｜约束性2项｜文中说“约束性2项”，指标表中的约束性指标实有1项。
          指标共有5项。 | 必错｜指标共有5项｜文中说“指标共有5项”，指标表中的指标实有3项。
          """)
  void tellsIndicators(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          实施三大工程。 | 必错｜三大工程｜文中说“三大工程”，任务实有2项。
          部署3大任务，细化为4项子任务。 | 必错｜3大任务｜文中说“3大任务”，任务实有2项。＆必错｜4项子任务｜文中说“4项子任务”，子任务实有3项。
          一是强基工程，包括3项子任务。 | 必错｜3项子任务｜文中说“3项子任务”，任务“强基工程”的子任务实有2项。
          明确6项重点任务。 | 疑似｜6项重点任务｜文中说“6项重点任务”，任务实有2项。
          """)
  void tellsTasks(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told.split("＆"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          规划共分为六章。 | 疑似｜六章｜文中说“六章”，规划的组成部分实有3项。
          规划正文后附3个附件。 | 必错｜3个附件｜文中说“3个附件”，附件实有1项。
          """)
  void tellsPartsAndAnnexes(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共提出3项主要指标，分为2大类3项指标。",
        "设置约束性指标1项、预期性指标2项。",
        "实施两大工程，细化为3项子任务。",
        "一是强基工程，包括2项子任务；二是提质工程，包括1项子任务。",
        "规划共分为两章，含附件共三部分。",
        "规划正文后附1个附件。"
      })
  void leavesAloneWhatIsRight(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“十三五”规划提出的23项指标全面完成。",
        "“十三五”规划确定的23项主要指标，21项超额完成。",
        "全省提出12项指标。",
        "《省规划》提出12项指标。",
        "其中4项指标为新增。",
        "聚焦政府工作报告确定的十项任务。",
        "落实市委全会部署的五大任务。",
        "申报材料包括申请表及3个附件。",
        "本规划由文本、图集和附表五部分组成。",
        "实施100个项目，建设20项民生实事。",
        "共提出近10项指标。",
        "每年实施5大工程。"
      })
  void leavesAloneWhatIsNotThePlansOwn(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共提出4项主要指标。 | 共提出3项主要指标。
          共提出四项主要指标，力争全面完成。 | 共提出三项主要指标，力争全面完成。
          实施三大工程。 | 实施两大工程。
          一是提质工程，包括3项子任务。 | 一是提质工程，包括1项子任务。
          设置约束性指标2项。 | 设置约束性指标1项。
          规划共分为六章。 | 规划共分为三章。
          """)
  void bindsOrCorrectsTheNumber(String text, String mended) {
    assertThat(RULE.mended(text, OTHERS)).isEqualTo(mended);
  }
}
