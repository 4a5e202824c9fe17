package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.file.Samples;

class PlanHeadingsTest {
  private static PlanHeadings of(String sample) throws IOException {
    return new PlanHeadings(Samples.plan(sample));
  }

  @ParameterizedTest
  @CsvSource({
    "projects, 序号 项目名称 建设内容及规模 建设年限 总投资 其中规划期投资 责任单位 备注",
    "investment, 序号 企业名称 所在地区 所属集群 拟引进环节 意向园区 责任单位 备注",
    "evaluation, ''",
    "opinions, ''"
  })
  void freeTablesOfTheirDocument(String document, String headings) throws IOException {
    assertThat(of("sample-district-manufacturing").grids(document))
        .isEqualTo(headings.isEmpty() ? List.of() : List.of(headings.split(" ")));
  }

  @Test
  void allOfThemForTheHouseAndWhereTheyStandTogether() throws IOException {
    PlanHeadings headings = of("sample-district-manufacturing");
    assertThat(headings.grids(""))
        .isEqualTo(headings.grids("workbook"))
        .containsAll(headings.grids("projects"))
        .containsAll(headings.grids("lists"))
        .doesNotHaveDuplicates();
  }

  @Test
  void headingsOverSeveralColumnsHaveNoShare() throws IOException {
    assertThat(of("work-points-2019").grids("evaluation"))
        .contains("得分", "全省位次", "责任单位")
        .doesNotContain("总指数", "基础设施");
  }

  @Test
  void breakdownsByTheNamesOfTheirIndicators() throws IOException {
    assertThat(of("work-points-2019").breakdowns())
        .contains("数字经济核心产业增加值", "基站铁塔改造")
        .doesNotContain("通信设施建设和改造");
    assertThat(of("wenzhou-digital-economy").breakdowns()).isEmpty();
  }
}
