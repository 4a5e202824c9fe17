package plandraft.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.file.FileTrouble;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Header;
import plandraft.model.Headers;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.ui.OnWindowThread;

/// Forms filled with what plans hold: what nobody touches comes back as it was, in both languages.
@ExtendWith(OnWindowThread.class)
class AnyFormTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  static Stream<Plan> samples() {
    return Templates.samples().stream().map(AnyFormTest::plan);
  }

  private static Plan plan(Template template) {
    try {
      return template.plan();
    } catch (FileTrouble trouble) {
      throw new AssertionError(trouble);
    }
  }

  private static HeaderForm form(Plan plan, Locale language) {
    return HeaderForm.of(plan, Optional::empty, language);
  }

  private static HeaderForm form(Header header) {
    return form(Plan.of(new Id<>("p"), header), Locale.ROOT);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("samples")
  void aHeaderNobodyTouchedComesBackAsItWas(Plan plan) {
    for (Locale language : LANGUAGES) {
      HeaderForm form = form(plan, language);
      assertThat(form.header()).isEqualTo(plan.header());
      assertThat(form.numbering()).isEqualTo(plan.numbering());
      assertThat(form.parent()).isEqualTo(plan.parent());
      assertThat(form.form().faulty().get()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"2020, 2025, false", "2025, 2020, true", "2020, 2020, true", "20, 2025, true"})
  void yearsMustFollowEachOther(int base, int target, boolean faulty) {
    Header odd = Header.of("示例规划", "专项规划", base, target);
    assertThat(form(odd).form().faulty().get()).isEqualTo(faulty);
  }

  @ParameterizedTest
  @CsvSource({
    "各县（市、区）人民政府：, 各县（市、区）人民政府",
    "主送：市委各部门。, 市委各部门",
    "市级各单位, 市级各单位",
    "主送:  市委各部门：, 市委各部门"
  })
  void recipientsAreKeptWithoutWhatIsPrintedAroundThem(String written, String kept) {
    Header header = Header.of("示例规划", "专项规划", 2020, 2025);
    Header addressed = Headers.addressed(header, written, "", "（此件公开发布）");
    Header read = form(addressed).header();
    assertThat(read.mainRecipients()).isEqualTo(kept);
    assertThat(read.remark()).isEqualTo("此件公开发布");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("samples")
  void theRegisterAndTheOtherNamesComeBackAsTheyWere(Plan plan) {
    UnitsForm units = UnitsForm.of(plan.units(), Locale.ENGLISH);
    assertThat(units.units()).isEqualTo(plan.units().stream().distinct().toList());
    AliasesForm aliases = AliasesForm.of(plan, Locale.ENGLISH);
    Set<?> known =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(Indicator::id)
            .collect(Collectors.toSet());
    assertThat(aliases.aliases())
        .isEqualTo(plan.aliases().stream().filter(one -> known.contains(one.indicator())).toList());
    assertThat(aliases.form().faulty().get()).isFalse();
  }

  @Test
  void unitsAreReadOnceEachWithoutBlankLines() {
    UnitsForm form = UnitsForm.of(List.of(" 市发改委 ", "", "市发改委", "市经信局"), Locale.ROOT);
    assertThat(form.units()).containsExactly("市发改委", "市经信局");
  }
}
