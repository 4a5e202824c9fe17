package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.review.returned.Review;

/// Files of comments hold what was said, and nothing a careful program should not read.
class OpinionsFileTest {
  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

  @TempDir Path folder;

  private static Review review(Plan plan) {
    List<Review.Answer> answers =
        plan.comments().stream()
            .flatMap(
                comment ->
                    comment.replies().stream().map(reply -> new Review.Answer(comment.id(), reply)))
            .toList();
    return new Review(plan.id(), "示例规划", "示例局", "张三", NOON, plan.comments(), answers);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      Review review = review(RandomPlans.of(seed));
      Path file = folder.resolve(seed + ".opinions");
      OpinionsFile.write(review, file);
      assertThat(OpinionsFile.read(file)).isEqualTo(review);
      assertThat(Files.readAllBytes(file)).isEqualTo(OpinionsFile.bytes(review));
    }
  }

  @Test
  void whatIsWrittenIsAsTheSchemaSays() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:plandraft/file/opinions.schema.json"));
    for (int seed = 0; seed < 20; seed++) {
      String json =
          new String(OpinionsFile.bytes(review(RandomPlans.of(seed))), StandardCharsets.UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "plan",
        "{\"format\": 1}",
        "{\"format\": 1, \"plan\": \" \"}",
        "{\"format\": 1, \"plan\": \"p\", \"at\": \"gestern\"}",
        "{\"format\": 1, \"plan\": \"p\", \"at\": \"2026-03-01T04:00:00Z\", \"mood\": 1}",
        "{\"format\": 1, \"plan\": \"p\", \"at\": \"2026-03-01T04:00:00Z\", \"comments\": {}}",
        "{\"format\": 1, \"plan\": \"p\", \"at\": \"2026-03-01T04:00:00Z\", \"comments\": [null]}",
        "{\"format\": 1, \"plan\": \"p\", \"at\": \"2026-03-01T04:00:00Z\","
            + " \"comments\": [{\"id\": \"k\", \"place\": \"nowhere\"}]}"
      })
  void whatIsNoSuchFileIsRefused(String json) throws IOException {
    FileTrouble trouble = refused(json.getBytes(StandardCharsets.UTF_8));
    assertThat(trouble.why()).isEqualTo(FileTrouble.Why.DAMAGED);
    assertThat(trouble.told().in(Locale.SIMPLIFIED_CHINESE)).startsWith("“x.opinions”不是意见文件");
  }

  private FileTrouble refused(byte[] json) throws IOException {
    Path file = folder.resolve("x.opinions");
    Files.write(file, json);
    return catchThrowableOfType(FileTrouble.class, () -> OpinionsFile.read(file));
  }

  @Test
  void aNewerFormatIsToldAsSuch() throws IOException {
    FileTrouble trouble =
        refused("{\"format\": 2, \"plan\": \"p\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(trouble.why()).isEqualTo(FileTrouble.Why.NEWER);
    assertThat(trouble.told().in(Locale.SIMPLIFIED_CHINESE)).contains("较新版本");
  }

  @Test
  void moreThanPeopleWriteIsRefused() throws IOException {
    StringBuilder json = new StringBuilder("{\"format\": 1, \"plan\": \"p\", \"at\": \"");
    json.append(NOON).append("\", \"replies\": [");
    String reply =
        "{\"comment\": \"k\", \"reply\": {\"id\": \"r\", \"author\": \"\", \"at\": \"%s\", \"text\": \"\"}}"
            .formatted(NOON);
    json.append(String.join(",", Collections.nCopies(50_001, reply))).append("]}");
    FileTrouble trouble = refused(json.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(trouble.told().in(Locale.SIMPLIFIED_CHINESE)).contains("过大");
    assertThat(refused(new byte[(32 << 20) + 1]).told().in(Locale.SIMPLIFIED_CHINESE))
        .contains("过大");
  }

  @Test
  void aDeepFileIsRefused() throws IOException {
    String deep = "{\"format\": 1, \"plan\": " + "[".repeat(100_000);
    assertThat(refused(deep.getBytes(StandardCharsets.UTF_8)).why())
        .isEqualTo(FileTrouble.Why.DAMAGED);
  }

  @Test
  void aMissingFileIsToldAsMissing() {
    FileTrouble trouble =
        catchThrowableOfType(
            FileTrouble.class, () -> OpinionsFile.read(folder.resolve("gone.opinions")));
    assertThat(trouble.why()).isEqualTo(FileTrouble.Why.MISSING);
  }

  @ParameterizedTest
  @CsvSource({"市经信局", "''"})
  void aFileSmallerThanAPageHoldsAComment(String organization) {
    Comment comment = review(OneOfEverything.plan()).comments().getFirst();
    Review review =
        new Review(new Id<>("p"), "示例规划", organization, "张三", NOON, List.of(comment), List.of());
    assertThat(OpinionsFile.bytes(review)).hasSizeLessThan(2000);
  }
}
