package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.file.LayoutFiles;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;

class CheckReportTest {
  private static final CheckReport.Line COUNT =
      new CheckReport.Line("必错", "总体要求", "指标实有30项。", "", "改为“30”", "");
  private static final CheckReport.Line BASIS =
      new CheckReport.Line("提示", "指标 · 产值", "取整后才是4%。", "(90 ÷ 75)^(1/5) − 1 = 3.71%", "", "");
  private static final CheckReport.Line SET_ASIDE =
      new CheckReport.Line("必错", "保障措施", "没有“11月31日”这一天。", "", "", "原文如此");

  private static List<String> rows(List<CheckReport.Line> lines) throws IOException {
    Plan plan = Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025));
    DocumentKind report =
        new CheckReport(lines, Locale.SIMPLIFIED_CHINESE).as(DocumentKind.Form.WORD);
    assertThat(report.suits().test(plan)).isTrue();
    assertThat(report.title().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("核对报告");
    return Printed.lines(
            report.compose(plan, new LayoutFiles(Path.of("target/no-such-folder")).read()))
        .toList();
  }

  @Test
  void eachFindingIsARowUnderTheHeadings() throws IOException {
    assertThat(rows(List.of(COUNT, BASIS)))
        .anyMatch(row -> row.contains("示例规划核对报告"))
        .anyMatch(row -> row.matches(".*程度.*位置.*问题.*算式.*改法.*"))
        .anyMatch(row -> row.matches(".*必错.*总体要求.*指标实有30项。.*改为“30”.*"))
        .anyMatch(row -> row.matches(".*提示.*产值.*取整后才是4%。.*= 3.71%.*"));
  }

  @Test
  void theReasonsStandThereOnlyWhereSomethingWasSetAside() throws IOException {
    assertThat(rows(List.of(COUNT))).noneMatch(row -> row.contains("略过的理由"));
    assertThat(rows(List.of(COUNT, SET_ASIDE)))
        .anyMatch(row -> row.contains("略过的理由"))
        .anyMatch(row -> row.contains("11月31日") && row.contains("原文如此"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT,BASIS,COUNT | 共3处：必错2处、提示1处。
          COUNT,SET_ASIDE   | 共1处：必错1处。另有1处已说明理由，予以略过。
          SET_ASIDE         | 没有发现问题。另有1处已说明理由，予以略过。
          NONE              | 没有发现问题。
          """)
  void theTotalsAreTold(String lines, String told) throws IOException {
    List<CheckReport.Line> all =
        Arrays.stream(lines.split(","))
            .flatMap(
                name ->
                    switch (name) {
                      case "COUNT" -> Stream.of(COUNT);
                      case "BASIS" -> Stream.of(BASIS);
                      case "SET_ASIDE" -> Stream.of(SET_ASIDE);
                      default -> Stream.empty();
                    })
            .toList();

    assertThat(rows(all)).anyMatch(row -> row.endsWith(told + " |"));
  }
}
