package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsAgreeTest {
  private static final RuleSays RULE = RuleSays.of(ListsAgree.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          实施三项行动：强基行动、提质行动。 | 必错｜三项行动｜文中说“三项行动”，列出的是2项：强基行动、提质行动。
          推进五大工程：强基工程、提质工程、增效工程、扩面工程、畅通工程、惠民工程。 | 必错｜五大工程｜文中说“五大工程”，列出的是6项：强基工程、提质工程、增效工程、扩面工程、畅通工程、惠民工程。
          布局产业园4个，分别是东城产业园、西城产业园、南城产业园。 | 必错｜4个｜文中说“4个”，列出的是3项：东城产业园、西城产业园、南城产业园。
          建设三个片区：城东片区、城西片区。 | 必错｜三个片区｜文中说“三个片区”，列出的是2项：城东片区、城西片区。
          三大粮食作物（水稻、小麦、玉米、大豆）全面保险。 | 必错｜三大粮食｜文中说“三大粮食”，列出的是4项：水稻、小麦、玉米、大豆。
          实施四大工程，即强基工程、提质工程和增效工程，力争三年见效。 | 必错｜四大工程｜文中说“四大工程”，列出的是2项：强基工程、提质工程和增效工程。
          """)
  void tellsAListBehindItsCount(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          构建交通、能源、水利、信息、物流、市政五大体系。 | 疑似｜五大体系｜文中说“五大体系”，列出的是6项：交通、能源、水利、信息、物流、市政。
          统筹产业、生态、文化三方面工作，补齐教育、医疗、养老、托育三大短板。 | 疑似｜三大短板｜文中说“三大短板”，列出的是4项：教育、医疗、养老、托育。
          """)
  void tellsAListBeforeItsCount(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发展鞋业、服装、电气、泵阀等五大产业。 | 提示｜五大产业｜文中说“五大产业”，列出4项后以“等”字收尾：发展鞋业、服装、电气、泵阀。请核对是否列全。
          聚焦交通、能源、水利、信息、物流、市政等五大领域。 | 提示｜五大领域｜文中说“五大领域”，列出6项后以“等”字收尾：交通、能源、水利、信息、物流、市政。请核对是否列全。
          """)
  void advisesWhereAListIsOpen(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          主要有四方面问题：一是基础不牢，二是投入不足，三是人才短缺。 | 必错｜四方面问题｜文中说“四方面问题”，“一是、二是……”列了3项。
          坚持三项原则。一是统筹推进。二是示范引领。三是久久为功。四是守正创新。 | 必错｜三项原则｜文中说“三项原则”，“一是、二是……”列了4项。
          """)
  void tellsPointsThatAreMoreOrFewer(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "实施三项行动：强基行动、提质行动、增效行动。",
        "构建交通、能源、水利、信息、物流五大体系。",
        "统筹生产、生活和生态三大空间。",
        "推进城市、乡村及海洋三大板块协同。",
        "主要有三方面问题：一是基础不牢，二是投入不足，三是人才短缺。",
        "三大粮食作物（水稻、小麦、玉米）全面保险。",
        "实施四大工程，即强基工程、提质工程、增效工程和扩面工程，力争三年见效。",
        "依据《土地管理法》《城乡规划法》两部法规。"
      })
  void leavesAloneWhatAgrees(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建设20个项目，包括交通、能源、水利项目。",
        "提升鞋业、泵阀两大传统产业和新能源、新材料、新基建三大新兴产业。",
        "落实“四个全面”战略布局和“五大发展理念”。",
        "创建示范区3个：东城示范区、西城示范区；创建基地5个。",
        "向企业、院所、高校提供服务，实施三大行动。",
        "抓好三项重点工作：项目建设；招商引资；要素保障。",
        "实施四项行动：1.强基行动、提质行动。",
        "建设平台，推广三个系统（统一、高效）。"
      })
  void leavesAloneWhatIsNoWholeList(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
