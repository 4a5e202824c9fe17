package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Page;
import plandraft.page.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// House styles that make no sense: each is told in one sentence, or documents come out in it.
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLayoutTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LayoutFiles FILES = new LayoutFiles(Path.of("target/no-such-folder"));
  private static final Plan PLAN = OneOfEverything.plan();

  private static JsonNode layout(String name) throws IOException {
    try (InputStream json =
        LayoutFiles.class.getResourceAsStream("/plandraft/templates/layouts/" + name)) {
      return JSON.readTree(json.readAllBytes());
    }
  }

  private static void walk(String at, JsonNode node, List<String> pointers) {
    pointers.add(at);
    if (node.isObject()) {
      node.propertyStream()
          .forEach(each -> walk(at + "/" + each.getKey(), each.getValue(), pointers));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(at + "/" + i, node.get(i), pointers);
    }
  }

  private static List<String> pointers(JsonNode root) {
    List<String> pointers = new ArrayList<>();
    walk("", root, pointers);
    return pointers.subList(1, pointers.size());
  }

  private static JsonNode with(JsonNode root, String pointer, JsonNode value) {
    JsonNode copy = root.deepCopy();
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    switch (copy.at(pointer.substring(0, slash))) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      default -> throw new AssertionError(pointer);
    }
    return copy;
  }

  /// The layouts with one file changed, or its trouble told in one line in both languages.
  private static Optional<Layouts> read(String name, JsonNode json) {
    try {
      return Optional.of(FILES.with(name, json.toPrettyString()));
    } catch (FileTrouble trouble) {
      for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
        assertThat(trouble.told().in(language))
            .contains(name)
            .hasLineCount(1)
            .doesNotContain("Exception", "java.", "null,")
            .matches("(?s).*[。.]$");
      }
      return Optional.empty();
    }
  }

  private static void assertComposed(Layouts layouts, String what, String... kinds) {
    for (String id : kinds) {
      DocumentKind kind = Documents.kind(id).orElseThrow();
      List<Page> pages = Pages.of(kind.compose(PLAN, layouts));
      assertThat(pages).as("%s %s", id, what).isNotEmpty().hasSizeLessThan(2000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2147483648", "-5", "0", "1", "7.77", "30000", "2147483647", "1e30"})
  void numbersOutOfAllReasonAreToldOrSet(String number) throws IOException {
    for (String name : List.of("house.json", "targets.json", "projects.json")) {
      JsonNode layout = layout(name);
      for (String pointer : pointers(layout)) {
        if (layout.at(pointer).isNumber()) {
          Optional<Layouts> read = read(name, with(layout, pointer, JSON.readTree(number)));
          if (read.isPresent()) {
            assertComposed(read.get(), pointer + " = " + number, "notice", "workbook");
          }
        }
      }
    }
  }

  static Stream<String> files() {
    return Stream.of(
        "plan.json",
        "explanation.json",
        "notice.json",
        "targets.json",
        "responsibilities.json",
        "breakdown.json",
        "projects.json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void anyValueAnywhereIsToldOrSet(String name) throws IOException {
    JsonNode layout = layout(name);
    for (String pointer : pointers(layout)) {
      for (String value : List.of("null", "-1", "\"x\"", "\"{title}{一}\"", "[]", "{}")) {
        Optional<Layouts> read = read(name, with(layout, pointer, JSON.readTree(value)));
        if (read.isPresent()) {
          assertComposed(read.get(), pointer + " = " + value, name.replace(".json", ""));
        }
      }
    }
  }

  @Test
  void anythingLeftOutOfTheHouseIsToldOrSet() throws IOException {
    JsonNode house = layout("house.json");
    for (String pointer : pointers(house)) {
      JsonNode without = house.deepCopy();
      int slash = pointer.lastIndexOf('/');
      String name = pointer.substring(slash + 1);
      switch (without.at(pointer.substring(0, slash))) {
        case ObjectNode object -> object.remove(name);
        case ArrayNode array -> array.remove(Integer.parseInt(name));
        default -> throw new AssertionError(pointer);
      }
      Optional<Layouts> read = read("house.json", without);
      if (read.isPresent()) {
        assertComposed(read.get(), "without " + pointer, "plan");
      }
    }
  }
}
