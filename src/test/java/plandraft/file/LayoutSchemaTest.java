package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.PageSetup;
import plandraft.document.Style;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.IndicatorShows;
import plandraft.layout.Lines;
import plandraft.layout.Numbering;
import plandraft.layout.Paper;
import plandraft.layout.Pattern;
import plandraft.layout.Piece;
import plandraft.layout.Role;
import plandraft.layout.StyleRule;
import plandraft.layout.Sums;
import plandraft.layout.TableLayout;
import plandraft.layout.Tables;
import plandraft.layout.TaskShows;
import plandraft.layout.WideLayout;
import plandraft.say.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The committed JSON schema of layouts says what the program reads, neither less nor more.
class LayoutSchemaTest {
  private static final Schema SCHEMA = schema();

  static Stream<String> builtIn() throws IOException {
    JsonNode names = SmallJson.MAPPER.readTree(resource("index.json"));
    return Stream.concat(
        Stream.of("house.json"), names.valueStream().map(name -> name.asString() + ".json"));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void theBuiltInLayoutsAreAsTheSchemaSays(String name) throws IOException {
    assertThat(wrong(resource(name))).isEmpty();
  }

  @Test
  void itNamesTheFieldsThatAreRead() {
    Map.of(
            "document", DocumentLayout.class,
            "house", House.class,
            "page", PageSetup.class,
            "numbering", Numbering.class,
            "lines", Lines.class,
            "labels", House.Labels.class,
            "rule", StyleRule.class,
            "tables", Tables.class,
            "wide", WideLayout.class,
            "sums", Sums.class)
        .forEach((name, type) -> assertThat(fields(name)).containsExactlyElementsOf(read(type)));
    for (String table : List.of("indicators", "tasks")) {
      assertThat(fields(table)).containsExactlyElementsOf(read(TableLayout.class));
    }
    for (String column : List.of("indicatorColumn", "taskColumn")) {
      assertThat(fields(column)).containsExactlyElementsOf(read(TableLayout.Column.class));
    }
  }

  @Test
  void itNamesTheWordsThatAreRead() {
    assertThat(words("/role/enum")).containsExactlyElementsOf(written(Role.values()));
    assertThat(words("/document/properties/pieces/items/enum"))
        .containsExactlyInAnyOrderElementsOf(written(Piece.values()));
    assertThat(words("/indicatorColumn/properties/shows/enum"))
        .containsExactlyElementsOf(written(IndicatorShows.values()));
    assertThat(words("/taskColumn/properties/shows/enum"))
        .containsExactlyElementsOf(written(TaskShows.values()));
    assertThat(words("/tasks/properties/paper/enum"))
        .containsExactlyElementsOf(written(Paper.values()));
    assertThat(words("/page/properties/number/enum"))
        .containsExactlyElementsOf(written(PageSetup.Number.values()));
    assertThat(words("/rule/properties/align/enum"))
        .containsExactlyElementsOf(written(Style.Align.values()));
    String places = definitions().at("/pattern/pattern").asString();
    assertThat(places.replaceFirst(".*\\\\\\{\\((.*)\\)\\\\}.*", "$1").split("\\|"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Pattern.Value.values()).map(Pattern.Value::written).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"document\": \"targets\"}",
        "{\"document\": \"targets\", \"lines\": {\"name\": \"a\"}}",
        "{\"document\": \"targets\", \"lines\": {\"name\": \"a\", \"title\": \"{tilte}\"}}",
        "{\"document\": \"targets\", \"lines\": {\"name\": \"a\", \"title\": \"b\"}, \"x\": 1}",
        "{\"document\": \"plan\", \"lines\": {\"name\": \"a\", \"title\": \"b\"},"
            + " \"pieces\": [\"toc\"]}",
        "{\"document\": \"plan\", \"lines\": {\"name\": \"a\", \"title\": \"b\"},"
            + " \"numbering\": {\"levels\": [\"一、\"]}}",
        "{\"document\": \"plan\", \"lines\": {\"name\": \"a\", \"title\": \"b\"},"
            + " \"tables\": {\"tasks\": {\"paper\": \"portrait\", \"columns\": []}}}",
        "{\"document\": \"plan\", \"lines\": {\"name\": \"a\", \"title\": \"b\"}, \"tables\":"
            + " {\"tasks\": {\"paper\": \"portrait\", \"columns\": [{\"shows\": \"task\","
            + " \"heading\": \"任务\", \"width\": 0}]}}}"
      })
  void whatTheProgramRefusesTheSchemaRefuses(String json) {
    assertThat(wrong(json)).isNotEmpty();
    assertThatThrownBy(() -> read(json, DocumentLayout.class)).isInstanceOf(FileTrouble.class);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void whatTheSchemaAllowsTheProgramReads(String name) throws IOException {
    Class<?> type = name.equals("house.json") ? House.class : DocumentLayout.class;
    List<String> refused = new ArrayList<>();
    int allowed = 0;
    for (int seed = 0; seed < 50; seed++) {
      String changed = changed(resource(name), new Random(seed));
      if (wrong(changed).isEmpty()) {
        allowed++;
        try {
          read(changed, type);
        } catch (FileTrouble trouble) {
          refused.add(trouble.getMessage() + ": " + changed);
        }
      }
    }
    assertThat(refused).isEmpty();
    assertThat(allowed).isPositive();
  }

  /// The layout with one field left out or holding something else.
  private static String changed(String json, Random random) {
    JsonNode root = SmallJson.MAPPER.readTree(json);
    List<ObjectNode> objects = new ArrayList<>();
    objects(root, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = List.copyOf(object.propertyNames());
    if (!names.isEmpty()) {
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(5)) {
        case 0 -> object.put(name, "{title}");
        case 1 -> object.put(name, random.nextInt(20));
        case 2 -> object.put(name, random.nextBoolean());
        case 3 -> object.putArray(name);
        default -> object.remove(name);
      }
    }
    return root.toString();
  }

  private static void objects(JsonNode node, List<ObjectNode> found) {
    switch (node) {
      case ObjectNode object -> found.add(object);
      case ArrayNode _ -> {}
      default -> {
        return;
      }
    }
    node.forEach(child -> objects(child, found));
  }

  private static void read(String json, Class<?> type) throws FileTrouble {
    OwnJson.read(
        Message.of(LayoutFiles.class, "layout.file", "x.json"),
        json.getBytes(StandardCharsets.UTF_8),
        type);
  }

  private static List<String> wrong(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonNode definitions() {
    return SCHEMA.getSchemaNode().get("$defs");
  }

  private static List<String> fields(String definition) {
    return definitions().at("/" + definition + "/properties").propertyNames().stream()
        .filter(name -> !name.startsWith("$"))
        .toList();
  }

  private static List<String> words(String path) {
    return definitions().at(path).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> read(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> written(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(
            constant -> {
              String[] words = constant.name().toLowerCase(java.util.Locale.ROOT).split("_");
              StringBuilder written = new StringBuilder(words[0]);
              for (int i = 1; i < words.length; i++) {
                written.append(Character.toUpperCase(words[i].charAt(0)));
                written.append(words[i].substring(1));
              }
              return written.toString();
            })
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream json =
        LayoutFiles.class.getResourceAsStream("/plandraft/templates/layouts/" + name)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Schema schema() {
    try (InputStream json =
        LayoutFiles.class.getResourceAsStream("/plandraft/templates/layouts/layout.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
