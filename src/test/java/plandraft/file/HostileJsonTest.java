package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Plans somebody wrote by hand, by accident or in bad faith: each is read, or told in one
/// sentence, and what is read can be worked with.
class HostileJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode WHOLE = JSON.readTree(PlanJson.write(OneOfEverything.plan()));
  private static final Layouts LAYOUTS = layouts();

  private static Layouts layouts() {
    try {
      return new LayoutFiles(java.nio.file.Path.of("target/no-such-folder")).read();
    } catch (FileTrouble impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode whole() {
    return WHOLE.deepCopy();
  }

  /// Where there is a field or an element of the plan, as a JSON pointer; one of all that end
  /// alike.
  private static Stream<String> fields() {
    Map<String, String> pointers = new LinkedHashMap<>();
    walk("", WHOLE, (pointer, _) -> pointers.putIfAbsent(end(pointer), pointer));
    return pointers.values().stream().filter(pointer -> !pointer.isEmpty());
  }

  private static String end(String pointer) {
    String[] steps = pointer.replaceAll("/\\d+", "#").split("/");
    return String.join("/", List.of(steps).subList(Math.max(0, steps.length - 2), steps.length));
  }

  private static void walk(String at, JsonNode node, BiConsumer<String, JsonNode> reader) {
    reader.accept(at, node);
    if (node.isObject()) {
      node.propertyStream()
          .forEach(each -> walk(at + "/" + each.getKey(), each.getValue(), reader));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(at + "/" + i, node.get(i), reader);
    }
  }

  private static JsonNode parent(JsonNode root, String pointer) {
    return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static void set(JsonNode root, String pointer, JsonNode value) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    switch (parent(root, pointer)) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      default -> throw new AssertionError(pointer);
    }
  }

  private static void remove(JsonNode root, String pointer) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    switch (parent(root, pointer)) {
      case ObjectNode object -> object.remove(name);
      case ArrayNode array -> array.remove(Integer.parseInt(name));
      default -> throw new AssertionError(pointer);
    }
  }

  /// Reads a plan, or hears its trouble in one sentence in both languages.
  private static Optional<Plan> read(String json) {
    try {
      return Optional.of(PlanJson.read(json.getBytes(StandardCharsets.UTF_8)).plan());
    } catch (FileTrouble trouble) {
      assertThat(trouble.told().in(Locale.ROOT)).endsWith("。").hasLineCount(1).hasSizeLessThan(120);
      assertThat(trouble.told().in(Locale.ENGLISH))
          .endsWith(".")
          .hasLineCount(1)
          .doesNotContainIgnoringCase("exception")
          .doesNotContain("java.", "tools.jackson");
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "7",
        "0",
        "-1",
        "2147483647",
        "-2147483648",
        "99999999999999999999",
        "1.5",
        "1e9999",
        "\"\"",
        "\"x\"",
        "\"\\u0000\\ud800\"",
        "[]",
        "{}",
        "[null]",
        "[[[[]]]]",
        "[{\"id\": \"z\"}]",
        "{\"type\": \"paragraph\"}",
        "{\"printed\": 5}"
      })
  void anyValueAnywhereIsReadOrTold(String value) {
    JsonNode hostile = JSON.readTree(value);
    fields()
        .forEach(
            pointer -> {
              JsonNode root = whole();
              set(root, pointer, hostile);
              assertThat(read(root.toString())).as(pointer).isNotNull();
            });
  }

  @Test
  void whatIsReadOfAnyFileCanBeComposed() {
    DocumentKind text = Documents.kind("plan").orElseThrow();
    DocumentKind workbook = Documents.kind("workbook").orElseThrow();
    fields()
        .forEach(
            pointer -> {
              JsonNode root = whole();
              remove(root, pointer);
              read(root.toString())
                  .ifPresent(
                      plan -> {
                        assertThat(Pages.of(text.compose(plan, LAYOUTS))).as(pointer).isNotEmpty();
                        assertThat(workbook.compose(plan, LAYOUTS).parts()).isNotEmpty();
                      });
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1000, Integer.MAX_VALUE})
  void numbersOutOfAllReasonAreToldOrComposed(int number) {
    fields()
        .filter(pointer -> WHOLE.at(pointer).isNumber())
        .forEach(
            pointer -> {
              JsonNode root = whole();
              set(root, pointer, JSON.valueToTree(number));
              read(root.toString()).ifPresent(HostileJsonTest::assertComposed);
            });
  }

  private static void assertComposed(Plan plan) {
    for (DocumentKind kind : Documents.of(plan)) {
      assertThat(Pages.of(kind.compose(plan, LAYOUTS))).as(kind.id()).isNotEmpty();
    }
  }

  @Test
  void partsOfOneIdAreComposedNevertheless() {
    List<String> ids = fields().filter(pointer -> pointer.endsWith("/id")).toList();
    JsonNode root = whole();
    ids.stream()
        .filter(pointer -> !pointer.startsWith("/media"))
        .forEach(pointer -> set(root, pointer, JSON.valueToTree("same")));
    assertComposed(read(root.toString()).orElseThrow());
  }

  @Test
  void aFieldNobodyKnowsIsToldWherever() {
    List<String> objects = new ArrayList<>();
    walk(
        "",
        whole(),
        (pointer, node) -> objects.addAll(node.isObject() ? List.of(pointer) : List.of()));
    List<String> passed = new ArrayList<>();
    for (String pointer : objects) {
      JsonNode root = whole();
      ((ObjectNode) root.at(pointer)).put("mood", "new");
      if (read(root.toString()).isPresent()) {
        passed.add(pointer);
      }
    }
    // What is known by its print may carry whatever other programs add.
    assertThat(passed)
        .allMatch(
            pointer ->
                whole().at(pointer).has("printed")
                    || pointer.matches(".*/(meaning|method|unit|amount)(/.*)?"));
    assertThat(objects).hasSizeGreaterThan(passed.size() + 30);
  }

  @Test
  void aFieldWrittenTwiceIsTold() {
    String json = whole().toString();
    Matcher fields = Pattern.compile("\"(id|title|text|header|units|tasks)\":").matcher(json);
    while (fields.find()) {
      String name = fields.group(1);
      String twice =
          json.substring(0, fields.start())
              + "\""
              + name
              + "\":null,"
              + json.substring(fields.start());
      assertThat(read(twice)).as("%s at %s", name, fields.start()).isEmpty();
    }
  }
}
