package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Dossier;
import plandraft.model.Plan;

/// Files that are no plans, not whole, or made to do harm: one sentence each, and nothing changes.
class BadFilesTest {
  private static final Plan PLAN = OneOfEverything.plan();
  private static final byte[] WHOLE = PlanArchive.write(Dossier.of(PLAN));
  private static final String PICTURE = PlanArchive.MEDIA + PLAN.media().getFirst().id();

  @TempDir Path folder;

  static Stream<Arguments> badFiles() throws IOException {
    byte[] json = PlanJson.write(PLAN);
    byte[] picture = PLAN.media().getFirst().bytes().copy();
    return Stream.of(
        Arguments.of("empty", new byte[0], "这不是规划文件"),
        Arguments.of("text", "你好".getBytes(StandardCharsets.UTF_8), "这不是规划文件"),
        Arguments.of("JSON alone", json, "这不是规划文件"),
        Arguments.of("noise", new byte[100_000], "这不是规划文件"),
        Arguments.of("cut", Arrays.copyOf(WHOLE, WHOLE.length / 2), "后面一截丢了"),
        Arguments.of("cut at the end", Arrays.copyOf(WHOLE, WHOLE.length - 1), "后面一截丢了"),
        Arguments.of("damaged", flipped(WHOLE, 200), "已损坏"),
        Arguments.of("other archive", zip(Map.of("word/document.xml", json)), "没有 plan.json"),
        Arguments.of("picture missing", zip(Map.of("plan.json", json)), "图片“图.png”缺失"),
        Arguments.of(
            "picture changed", zip(Map.of("plan.json", json, PICTURE, new byte[5])), "图片“图.png”"),
        Arguments.of(
            "stranger",
            zip(Map.of("plan.json", json, PICTURE, picture, "run.exe", new byte[5])),
            "run.exe"),
        Arguments.of("climbing", zip(Map.of("../evil", json)), "包外"),
        Arguments.of("absolute", zip(Map.of("/etc/passwd", json)), "包外"),
        Arguments.of("Windows", zip(Map.of("C:\\evil", json)), "包外"),
        Arguments.of("bomb", zip(Map.of("plan.json", new byte[200 << 20])), "过大"),
        Arguments.of("many", manyEntries(), "过多"),
        Arguments.of("no plan in it", zip(Map.of("plan.json", new byte[0])), "第 1 行"),
        Arguments.of("deep", zip(Map.of("plan.json", deep())), "不合格式"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void isToldInOneSentenceAndLeftAsItIs(String name, byte[] content, String told)
      throws IOException {
    Path file = Files.write(folder.resolve("坏.plan"), content);

    FileTrouble trouble =
        catchThrowableOfType(FileTrouble.class, () -> OpenPlan.open(file, Holder.me("甲")));

    assertThat(trouble.why()).isEqualTo(Why.DAMAGED);
    assertThat(trouble.told().in(Locale.ROOT)).startsWith("“坏.plan”打不开：").contains(told);
    assertThat(trouble.told().in(Locale.ENGLISH)).startsWith("坏.plan cannot be opened: ");
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void everyCutOfAPlanIsTold() {
    for (int length = 0; length < WHOLE.length; length += 7) {
      byte[] cut = Arrays.copyOf(WHOLE, length);
      assertThatThrownBy(() -> PlanArchive.read(cut))
          .as("%s bytes", length)
          .isInstanceOf(FileTrouble.class);
    }
  }

  @Test
  void noFlippedByteGoesUnnoticed() {
    for (int at = 0; at < WHOLE.length; at += 3) {
      byte[] flipped = flipped(WHOLE, at);
      try {
        assertThat(PlanArchive.read(flipped).dossier().plan()).as("byte %s", at).isEqualTo(PLAN);
      } catch (FileTrouble told) {
        assertThat(told.why()).isEqualTo(Why.DAMAGED);
      }
    }
  }

  @Test
  void aFileTooLargeIsNotEvenRead() throws IOException {
    Path file = folder.resolve("大.plan");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3L << 30);
    }

    assertThatThrownBy(() -> PlanFile.read(file))
        .hasMessage("大.plan is too large to be a plan and was not opened.");
  }

  @Test
  void aMissingFileIsTold() {
    assertThatThrownBy(() -> PlanFile.read(folder.resolve("无.plan")))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> {
              assertThat(trouble.why()).isEqualTo(Why.MISSING);
              assertThat(trouble.told().in(Locale.ROOT)).isEqualTo("没有“无.plan”这个文件。");
            });
  }

  @Test
  void aFolderIsNoPlan() {
    assertThatThrownBy(() -> PlanFile.read(folder)).isInstanceOf(FileTrouble.class);
  }

  @Test
  void ofADamagedPlanItsTextAndThePreviousCopyCanBeHadBack() throws IOException {
    Path file = folder.resolve("规划.plan");
    Plan older = PLAN.withUnits(List.of());
    PlanFile.write(older, file);
    PlanFile.write(PLAN, file);
    Files.write(file, Arrays.copyOf(WHOLE, WHOLE.length - 30));

    assertThatThrownBy(() -> PlanFile.read(file))
        .hasMessageContaining("What can be had back is what can still be read of it.");
    assertThat(PlanFile.rescues(file))
        .extracting(rescue -> rescue.dossier().plan())
        .containsExactly(PLAN, older);
  }

  @Test
  void ofAPlanCutInItsTextThePreviousCopyCanBeHadBack() throws IOException {
    Path file = folder.resolve("规划.plan");
    PlanFile.write(PLAN, file);
    PlanFile.write(PLAN, file);
    Files.write(file, Arrays.copyOf(WHOLE, 500));

    assertThatThrownBy(() -> PlanFile.read(file)).hasMessageContaining(".规划.plan.bak");
    assertThat(PlanFile.rescues(file))
        .extracting(rescue -> rescue.dossier().plan())
        .containsExactly(PLAN);
  }

  private static byte[] flipped(byte[] whole, int at) {
    byte[] flipped = whole.clone();
    flipped[at] ^= 0x55;
    return flipped;
  }

  private static byte[] deep() {
    String nest = "[".repeat(100_000);
    return ("{\"format\": 1, \"sections\": " + nest).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] manyEntries() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("media/" + i));
      }
    }
    return bytes.toByteArray();
  }
}
