package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.page.Page;
import plandraft.say.Words;
import plandraft.ui.kit.Latest;

/// Layouts tried on a plan, and documents broken into pages, without a window.
class TrialTest {
  private static final Words WORDS = Words.of(Trial.class, Locale.ROOT);
  private static final Plan BARE = Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025));

  private static final Latest.Turn<Trial.Outcome> NOBODY =
      new Latest.Turn<>() {
        @Override
        public void first(Trial.Outcome part) {}

        @Override
        public void goOn() {}
      };

  @TempDir Path folder;

  private LayoutFiles files() {
    return new LayoutFiles(folder);
  }

  private Trial.Outcome tried(String name, String json, Plan plan) {
    return new Trial(name, json, plan).run(files(), Pictures.NONE, WORDS, NOBODY);
  }

  private String builtIn(String name) {
    return files().builtIn(name).orElseThrow();
  }

  @Test
  void everyBuiltInLayoutShowsPagesOfASample() throws IOException {
    Plan plan = sample("sample-district-manufacturing");
    for (LayoutFile file : files().files()) {
      Trial.Outcome outcome = tried(file.name(), file.json(), plan);
      assertThat(outcome.wrong()).as(file.name()).isFalse();
      assertThat(outcome.pages().isPresent() || !outcome.told().isEmpty()).as(file.name()).isTrue();
    }
  }

  private static Plan sample(String name) throws IOException {
    return Samples.plan(name);
  }

  @ParameterizedTest
  @CsvSource({
    "targets.json, 主要目标表",
    "responsibilities.json, 责任分解表",
    "breakdown.json, 指标分解表",
    "evaluation.json, 评价",
    "projects.json, 重点项目库"
  })
  void whatThePlanHasNothingForIsSaidAndIsNoFault(String name, String document) {
    Trial.Outcome outcome = tried(name, builtIn(name), BARE);
    assertThat(outcome.wrong()).isFalse();
    assertThat(outcome.pages()).isEmpty();
    assertThat(outcome.told()).contains(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"document\": \"plan\"}",
        "{\"document\": \"nothing\", \"planKinds\": [], \"pieces\": [], \"lines\": {}}",
        "{\"document\": \"plan\", \"planKinds\": [], \"pieces\": [\"lid\"], \"lines\": {\"name\": \"x\"}}"
      })
  void aWrongLayoutIsToldWithItsFile(String json) {
    Trial.Outcome outcome = tried("plan.json", json, BARE);
    assertThat(outcome.wrong()).isTrue();
    assertThat(outcome.pages()).isEmpty();
    assertThat(outcome.told()).contains("plan.json");
  }

  @Test
  void anotherHouseStyleChangesThePages() throws IOException {
    Plan plan = sample("sample-county-agriculture");
    String house = builtIn("house.json");
    Composed usual = tried("house.json", house, plan).pages().orElseThrow();
    Composed large =
        tried("house.json", house.replaceFirst("\"size\": 16", "\"size\": 20"), plan)
            .pages()
            .orElseThrow();
    assertThat(large.pages()).isNotEqualTo(usual.pages());
    assertThat(usual.fonts()).contains("仿宋_GB2312", "黑体", "Times New Roman");
  }

  @Test
  void aShortDocumentIsShownAtOnceAndALongOneFromItsFirstPages() throws IOException {
    for (int paragraphs : new int[] {3, 1200}) {
      List<Composed> first = new ArrayList<>();
      Composed whole =
          Composed.of(
              new Composed.Asked(
                  Documents.KINDS.getFirst(), withParagraphs(paragraphs), files().read()),
              Pictures.NONE,
              first::add,
              () -> {});
      assertThat(whole.whole()).isTrue();
      assertThat(whole.pages().stream().map(Page::number))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, whole.pages().size()).boxed().toList());
      if (paragraphs > 100) {
        assertThat(first)
            .singleElement()
            .satisfies(
                begun -> {
                  assertThat(begun.whole()).isFalse();
                  assertThat(begun.pages())
                      .isNotEmpty()
                      .isEqualTo(whole.pages().subList(0, begun.pages().size()));
                });
      } else {
        assertThat(first).isEmpty();
      }
    }
  }

  private static Plan withParagraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(
          new Block.Paragraph(
              new Id<>("b" + i),
              Block.Style.BODY,
              List.of(Inline.Text.of("各有关部门按照职责分工抓好落实。".repeat(3)))));
    }
    return BARE.withHeader(Header.of("示例计划", "实施计划", 2020, 2025))
        .withSections(List.of(Section.of(new Id<>("s"), "任务").withBody(blocks)));
  }
}
