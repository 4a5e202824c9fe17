package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Table;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.layout.Layouts;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;

class DocumentSetTest {
  private static final Plan BARE = Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025));

  static List<Template> samples() {
    return Templates.samples();
  }

  @Test
  void aPlanOfTextGivesOnlyItself() {
    assertThat(DocumentSet.of(BARE).members())
        .extracting(DocumentSet.Member::fileName)
        .containsExactly("01-plan.docx");
  }

  @Test
  void tablesWithoutContentGiveNoDocument() {
    Plan empty =
        BARE.withIndicatorTables(
                List.of(
                    new IndicatorTable(
                        new Id<>("t"), "表", IndicatorTable.usualColumns(), List.of(), List.of())))
            .withBreakdowns(
                List.of(new Breakdown(new Id<>("b"), "表", List.of(), List.of(), List.of())))
            .withGrids(
                List.of(new Grid(new Id<>("g"), Grid.Kind.PROJECTS, "库", 1, 3, List.of(), "")));
    assertThat(DocumentSet.of(empty).members()).hasSize(1);
  }

  @Test
  void filesAreNumberedInTheOrderInWhichTheyAreHandedIn() {
    assertThat(DocumentSet.of(Facts.workPoints()).members())
        .extracting(DocumentSet.Member::fileName)
        .containsExactly(
            "01-plan.docx", "02-breakdown.docx", "03-evaluation.docx", "04-workbook.xlsx");
  }

  @Test
  void theListOfTitlesNamesFileKindAndTitle() throws FileTrouble {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    DocumentSet.Member plan = DocumentSet.of(BARE).members().getFirst();
    assertThat(plan.line(plan.kind().compose(BARE, layouts), Locale.CHINA))
        .isEqualTo("01-plan.docx\t规划文本\t示例规划\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyDocumentOfASampleHasATitleOfItsOwnAndContent(Template sample) throws FileTrouble {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    Plan plan = sample.plan();
    assertThat(DocumentSet.of(plan).members())
        .allSatisfy(
            member -> {
              var document = member.kind().compose(plan, layouts);
              assertThat(document.name()).isNotBlank();
              assertThat(document.blocks()).isNotEmpty();
              if (member.kind().form() == DocumentKind.Form.EXCEL) {
                assertThat(document.blocks()).anyMatch(Table.class::isInstance);
              }
            });
  }
}
