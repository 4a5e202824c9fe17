package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.Golden;
import plandraft.model.Conflict;
import plandraft.model.Conflicts;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Version;

/// What stands in the file beside the plan, as other tools read it.
class DossierSchemaTest {
  private static final Plan NOW =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(List.of(Section.of(new Id<>("s1"), "总体要求")));
  private static final Plan OLD = NOW.withSections(List.of(Section.of(new Id<>("s1"), "总则")));

  private final Schema schema = schema();

  private static Dossier dossier() {
    Instant at = Instant.parse("2026-03-01T08:00:00Z");
    return Dossier.of(NOW)
        .frozen(new Version(new Id<>("v1"), "初稿", "张三", at, "", OLD))
        .frozen(new Version(new Id<>("v2"), "征求意见稿", "张三", at, "印发各部门", NOW))
        .withAncestor(Optional.of(new Id<>("v1")))
        .withConflicts(List.of(Conflicts.ofTarget("甲局.plan")))
        .withDecided(
            List.of(
                new Conflict(
                    new Conflict.Part("sections", "\"s1\""),
                    new Place(Place.Part.SECTION, "s1"),
                    Optional.empty(),
                    Optional.of("总则"),
                    Optional.empty(),
                    Optional.of("总体要求"),
                    "{\"id\":\"s1\"}",
                    "乙局.plan")));
  }

  private static Map<String, byte[]> entries() throws IOException {
    return Unpacking.of(PlanArchive.write(dossier()), "").entries();
  }

  private static String text(byte[] entry) {
    return new String(entry, StandardCharsets.UTF_8);
  }

  @Test
  void theEntriesReadAsTheyDid() throws IOException {
    StringBuilder told = new StringBuilder();
    entries()
        .forEach(
            (name, entry) -> {
              if (!name.equals(PlanArchive.CONTENT)) {
                told.append("== ").append(name).append('\n').append(text(entry)).append('\n');
              }
            });
    // the program's version stands in the plans and so in their names
    String stable =
        told.toString()
            .replace(Program.NAME_AND_VERSION, "PROGRAM")
            .replaceAll("[0-9a-f]{64}", "SHA-256");
    Golden.assertStands("dossier/entries.txt", stable);
  }

  @Test
  void whatTheProgramWritesIsAsTheSchemaSays() throws IOException {
    for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
      if (!entry.getKey().equals(PlanArchive.CONTENT)) {
        String first = text(entry.getValue()).lines().findFirst().orElseThrow();
        assertThat(wrong(first)).as(entry.getKey()).isEmpty();
      }
    }
  }

  @Test
  void aCopySentForCommentsIsAsTheSchemaSays() throws IOException {
    Dossier sent = dossier().copyFor("甲局", dossier().versions().getFirst());
    byte[] beside = Unpacking.of(PlanArchive.write(sent), "").entries().get(PlanArchive.BESIDE);
    assertThat(text(beside)).contains("\"recipient\":\"甲局\"");
    assertThat(wrong(text(beside))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"ancestor\": \" \"}",
        "{\"mood\": 1}",
        "{\"recipient\": 1}",
        "{\"conflicts\": [{\"place\": \"target:i1\"}]}",
        "{\"id\": \"v1\", \"stage\": \"初稿\"}",
        "{\"id\":\"v\",\"stage\":\"\",\"author\":\"\",\"at\":\"\",\"note\":\"\",\"plan\":\"x\"}"
      })
  void whatIsNoSuchEntryTheSchemaRefuses(String json) {
    assertThat(wrong(json)).isNotEmpty();
  }

  private List<String> wrong(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    try (InputStream json = PlanJson.class.getResourceAsStream("dossier.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
