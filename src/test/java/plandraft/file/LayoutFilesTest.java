package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.PageSetup;
import plandraft.document.Style;
import plandraft.layout.DocumentLayout;
import plandraft.layout.Layout;
import plandraft.layout.Layouts;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Role;

class LayoutFilesTest {
  @TempDir private Path own;

  @Test
  void theBuiltInLayoutsHaveThePageOfTheStandard() throws FileTrouble {
    Layouts layouts = new LayoutFiles(own).read();
    PageSetup portrait = layouts.house().portrait();
    assertThat(portrait.textWidth()).isEqualTo(8844);
    assertThat(portrait.textHeight()).isEqualTo(12756);
    assertThat(layouts.house().landscape().textWidth()).isEqualTo(12756);
    assertThat(style(layouts, Role.BODY))
        .satisfies(
            body -> {
              assertThat(body.halfPoints()).isEqualTo(32);
              assertThat(body.lineTwips()).isEqualTo(579);
              assertThat(body.firstLine()).isEqualTo(200);
              assertThat(body.tracking()).isEqualTo(-5);
            });
    assertThat(style(layouts, Role.HEADING2))
        .satisfies(
            heading -> {
              assertThat(heading.eastAsian()).isEqualTo("楷体_GB2312");
              assertThat(heading.outline()).hasValue(1);
              assertThat(heading.halfPoints()).isEqualTo(32);
            });
    assertThat(style(layouts, Role.CELL).lineTwips()).isEqualTo(320);
    assertThat(style(layouts, Role.SMALL_CELL).lineTwips()).isEqualTo(280);
  }

  @Test
  void aLayoutForAKindOfPlanComesBeforeTheGeneralOne() throws FileTrouble {
    Layouts layouts = new LayoutFiles(own).read();
    Layout points = layouts.of("plan", "年度工作要点").orElseThrow();
    Layout any = layouts.of("plan", "别的规划").orElseThrow();
    assertThat(points.numbering().runningOn()).containsExactly(3);
    assertThat(any.numbering().runningOn()).isEmpty();
    assertThat(layouts.of("nothing", "")).isEmpty();
  }

  @Test
  void aFileOfTheUsersOwnStandsInForOurs() throws IOException {
    write(
        "targets.json",
        """
        {"document": "targets", "lines": {"name": "目标", "title": "《{title}》目标"}}""");
    Layouts layouts = new LayoutFiles(own).read();
    assertThat(layouts.documents())
        .filteredOn(layout -> layout.document().equals("targets"))
        .singleElement()
        .extracting(layout -> layout.lines().title().fill(Map.of(Value.TITLE, "某规划")).orElse(""))
        .isEqualTo("《某规划》目标");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"document\": \"x\",\\n|第 2 行|不是完整的|JSON",
        "{\"document\": \"x\",\\n \"lines\": {\"name\": \"a\", \"title\": \"b\"},\\n\\n \"peices\": []}|第 4 行|peices|pieces",
        "{\"document\": \"x\",\\n \"pieces\": [\"toc\"]}|第 2 行|pieces[1]|contents",
        "{\"document\": \"x\",\\n \"lines\": {\"name\": \"{tilte}\"}}|第 2 行|{tilte}|{title}",
        "{\"document\": \"x\",\\n \"lines\": {\"name\": \"a\"}}|第 2 行|lines.title|缺少",
        "{\"document\": \"x\", \"numbering\": {\"levels\": [\"一、\"]}}|第 1 行|一、|{一}"
      })
  void aWrongLayoutIsToldWithLineFieldAndWhatIsAllowed(
      String json, String first, String second, String third) throws IOException {
    write("layout-file.json", json.replace("\\n", "\n"));
    assertThatThrownBy(() -> new LayoutFiles(own).read())
        .asInstanceOf(type(FileTrouble.class))
        .extracting(trouble -> trouble.told().in(Locale.CHINA))
        .asString()
        .contains(first, second, third, "layout-file.json");
  }

  @Test
  void aHouseThatLacksAStyleIsTold() throws IOException {
    String ours;
    try (var json =
        LayoutFiles.class.getResourceAsStream("/plandraft/templates/layouts/house.json")) {
      ours = new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    List<String> lines = ours.lines().filter(line -> !line.contains("\"role\": \"note\"")).toList();
    write("house.json", String.join("\n", lines));
    assertThatThrownBy(() -> new LayoutFiles(own).read())
        .asInstanceOf(type(FileTrouble.class))
        .extracting(trouble -> trouble.told().in(Locale.CHINA))
        .asString()
        .contains("house.json", "缺少", "note");
  }

  @Test
  void everyBuiltInLayoutIsListedAndRead() throws FileTrouble {
    assertThat(new LayoutFiles(own).read().documents())
        .extracting(DocumentLayout::document)
        .contains("plan", "explanation", "targets", "responsibilities", "leads", "workbook");
  }

  @Test
  void aLayoutForADocumentThatThereIsNotIsTold() throws IOException {
    write(
        "poem.json",
        """
        {
          "document": "poem",
          "lines": {"name": "诗", "title": "诗"}
        }""");
    assertThatThrownBy(() -> new LayoutFiles(own).read())
        .asInstanceOf(type(FileTrouble.class))
        .extracting(trouble -> trouble.told().in(Locale.CHINA))
        .asString()
        .contains("poem.json", "第 2 行", "document", "targets");
  }

  @Test
  void schemasAndHiddenFilesBesideTheUsersOwnAreNoLayouts() throws IOException {
    write("layout.schema.json", "{}");
    write(".half.json", "{");
    assertThat(new LayoutFiles(own).read().documents()).isNotEmpty();
  }

  @Test
  void aLayoutMayNameItsSchema() throws IOException {
    write(
        "targets.json",
        """
        {"$schema": "layout.schema.json", "document": "targets",
          "lines": {"name": "目标", "title": "目标"}}""");
    assertThat(new LayoutFiles(own).read().of("targets", "").orElseThrow().lines().title().text())
        .isEqualTo("目标");
  }

  @Test
  void filesAreListedWithWhatTheyLayOutAndWhoseTheyAre() throws IOException {
    write("leads.json", "{");
    write("own.json", "{\"document\": \"press\", \"lines\": {\"name\": \"a\", \"title\": \"b\"}}");
    List<LayoutFile> files = new LayoutFiles(own).files();
    assertThat(files.getFirst().name()).isEqualTo("house.json");
    assertThat(files)
        .filteredOn(LayoutFile::own)
        .extracting(file -> file.name() + " " + file.document())
        .containsExactly("leads.json ", "own.json press");
    assertThat(files)
        .filteredOn(file -> file.name().equals("plan-special.json"))
        .extracting(LayoutFile::document)
        .containsExactly("plan");
  }

  @Test
  void aLayoutIsTriedWithoutBeingWritten() throws IOException {
    LayoutFiles files = new LayoutFiles(own);
    Layouts tried =
        files.with(
            "targets.json",
            "{\"document\": \"targets\", \"lines\": {\"name\": \"a\", \"title\": \"试\"}}");
    assertThat(tried.of("targets", "").orElseThrow().lines().title().text()).isEqualTo("试");
    assertThat(own).isEmptyDirectory();
    assertThat(files.read().of("targets", "").orElseThrow().lines().title().text())
        .isEqualTo("{heading}");
  }

  @Test
  void aLayoutIsWrittenOnlyIfItIsRightAndTakenAwayAgain() throws IOException {
    LayoutFiles files = new LayoutFiles(own.resolve("config").resolve("layouts"));
    assertThatThrownBy(() -> files.write("targets.json", "{")).isInstanceOf(FileTrouble.class);
    assertThat(own).isEmptyDirectory();

    files.write("targets.json", files.builtIn("targets.json").orElseThrow().replace("主要", "全部"));
    assertThat(files.read().of("targets", "").orElseThrow().lines().name().text())
        .isEqualTo("{title}全部目标表");

    files.reset("targets.json");
    assertThat(files.files()).noneMatch(LayoutFile::own);
    assertThat(files.builtIn("own.json")).isEmpty();
  }

  private static Style style(Layouts layouts, Role role) {
    return layouts.house().styles().stream()
        .filter(style -> style.id().equals(role.id()))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(own.resolve(name), json);
  }
}
