package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.RandomPlans;
import tools.jackson.databind.JsonNode;

/// The committed JSON schema says what the program writes, neither less nor more.
class PlanSchemaTest {
  private final Schema schema = schema();

  @Test
  void whatTheProgramWritesIsAsTheSchemaSays() {
    assertThat(written()).allSatisfy(json -> assertThat(wrong(json)).isEmpty());
  }

  @Test
  void theSchemaNamesNothingThatIsNeverWritten() {
    Set<String> written = new TreeSet<>();
    written().forEach(json -> names(SmallJson.MAPPER.readTree(json), written));
    Set<String> named = new TreeSet<>();
    for (JsonNode definition : schema.getSchemaNode().findValues("properties")) {
      named.addAll(definition.propertyNames());
    }
    assertThat(written).containsAll(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\": \"p\", \"header\": {\"title\": \"规划\"}}",
        "{\"id\": \"p\", \"header\": {\"baseYear\": 2020, \"targetYear\": 2025}, \"mood\": 1}",
        "{\"id\": \"p\", \"header\": {\"baseYear\": 2020, \"targetYear\": 2025}, \"tasks\": {}}",
        "{\"id\": \" \", \"header\": {\"baseYear\": 2020, \"targetYear\": 2025}}"
      })
  void whatTheProgramRefusesTheSchemaRefuses(String json) {
    assertThat(wrong(json)).isNotEmpty();
  }

  private static List<String> written() {
    return Stream.concat(
            Stream.of(OneOfEverything.plan()), IntStream.range(0, 60).mapToObj(RandomPlans::of))
        .map(plan -> new String(PlanJson.write(plan), StandardCharsets.UTF_8))
        .toList();
  }

  private List<String> wrong(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static void names(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> names(child, names));
  }

  private static Schema schema() {
    try (InputStream json = PlanJson.class.getResourceAsStream("plan.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
