package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Archives cut, bent, padded and forged: each is told in one sentence, and what the program keeps
/// beside plans never stands in the way of work.
class HostileArchiveTest {
  private static final Plan PLAN = OneOfEverything.plan();
  private static final byte[] JSON = PlanJson.write(PLAN);
  private static final byte[] WHOLE = PlanArchive.write(Dossier.of(PLAN));

  @TempDir Path folder;

  /// Writes entries as they are given, whatever they are called.
  private static byte[] zip(Map<String, byte[]> entries, int method) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          CRC32 crc = new CRC32();
          crc.update(each.getValue());
          entry.setCrc(crc.getValue());
          entry.setSize(each.getValue().length);
        }
        zip.putNextEntry(entry);
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> entries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(PlanArchive.CONTENT, JSON);
    for (Media media : PLAN.media()) {
      entries.put(PlanArchive.MEDIA + media.id(), media.bytes().copy());
    }
    return entries;
  }

  private static void assertTold(byte[] archive, String what) {
    FileTrouble trouble = catchThrowableOfType(FileTrouble.class, () -> PlanArchive.read(archive));
    assertThat(trouble).as(what).isNotNull();
    assertThat(trouble.why()).isEqualTo(Why.DAMAGED);
    assertThat(trouble.told().in(Locale.ROOT)).as(what).endsWith("。").hasLineCount(1);
    assertThat(trouble.told().in(Locale.ENGLISH)).as(what).endsWith(".").hasLineCount(1);
  }

  @Test
  void everyFiftiethOfAPlanIsNoPlanYet() throws IOException {
    Path file = folder.resolve("规划.plan");
    for (int part = 0; part < 50; part++) {
      byte[] cut = Arrays.copyOf(WHOLE, WHOLE.length * part / 50);
      assertTold(cut, part + " fiftieths");
      Files.write(file, cut);
      assertThat(PlanFile.rescues(file))
          .allSatisfy(found -> assertThat(found.dossier().plan().id()).isEqualTo(PLAN.id()));
      assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }
  }

  @Test
  void whatIsMissingFromTheMiddleIsToldToo() {
    for (int part = 0; part < 50; part++) {
      int from = WHOLE.length * part / 50;
      byte[] rest = Arrays.copyOf(WHOLE, WHOLE.length - 16);
      System.arraycopy(
          WHOLE,
          Math.min(from + 16, rest.length),
          rest,
          Math.min(from, rest.length - 1),
          Math.max(0, rest.length - from - 16));
      assertTold(rest, "without 16 bytes at " + from);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noiseInAPlanIsToldOrHarmless(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] noisy = WHOLE.clone();
      for (int n = random.nextInt(1, 20); n > 0; n--) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(PlanArchive.read(noisy).dossier().plan()).isEqualTo(PLAN);
      } catch (FileTrouble told) {
        assertThat(told.why()).isEqualTo(Why.DAMAGED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.DEFLATED, ZipEntry.STORED})
  void aPlanPackedByAnotherProgramIsRead(int method) throws IOException {
    assertThat(PlanArchive.read(zip(entries(), method)).dossier().plan()).isEqualTo(PLAN);
  }

  @Test
  void everyEntryThatIsBentIsTold() throws IOException {
    for (String name : entries().keySet()) {
      for (int at : new int[] {0, entries().get(name).length / 2}) {
        Map<String, byte[]> bent = entries();
        byte[] content = bent.get(name).clone();
        content[at] ^= 0x20;
        bent.put(name, content);
        assertTold(zip(bent, ZipEntry.DEFLATED), name + " at " + at);
      }
      Map<String, byte[]> lost = entries();
      lost.remove(name);
      assertTold(lost.isEmpty() ? new byte[0] : zip(lost, ZipEntry.DEFLATED), "without " + name);
    }
  }

  @Test
  void aStoredEntryThatBelisItsSumIsTold() throws IOException {
    byte[] archive = zip(entries(), ZipEntry.STORED);
    int at = new String(archive, StandardCharsets.ISO_8859_1).indexOf("\"format\"");
    archive[at + 1] ^= 1;
    assertTold(archive, "sum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../plan.json",
        "..\\plan.json",
        "/plan.json",
        "\\\\server\\plan.json",
        "C:plan.json",
        "media/../../x",
        "media\\x",
        "file:///x",
        "PLAN.JSON",
        "plan.json/",
        "./plan.json",
        "media",
        "media/",
        "x/plan.json",
        "плана",
        " ",
        "plan.json\u0000"
      })
  void anEntryThatDoesNotBelongIsTold(String name) throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put(name, new byte[] {1, 2, 3});
    assertTold(zip(entries, ZipEntry.DEFLATED), name);
  }

  @Test
  void twoEntriesOfOneNameAreTold() throws IOException {
    byte[] archive = zip(Map.of("plan.json", JSON, "plan.jsoN", JSON), ZipEntry.STORED);
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    assertTold(
        text.replace("plan.jsoN", "plan.json").getBytes(StandardCharsets.ISO_8859_1), "twice");
  }

  @Test
  void whatStandsBeforeOrBehindTheArchiveIsTold() {
    byte[] before = new byte[WHOLE.length + 10];
    System.arraycopy(WHOLE, 0, before, 10, WHOLE.length);
    assertTold(before, "before");
    assertTold(Arrays.copyOf(WHOLE, WHOLE.length + 10), "behind");
  }

  @Test
  void anArchiveThatSaysItIsEncryptedOrHugeIsTold() {
    byte[] encrypted = WHOLE.clone();
    encrypted[6] |= 1;
    assertTold(encrypted, "encrypted");
    byte[] method = WHOLE.clone();
    method[8] = 99;
    assertTold(method, "method");
    byte[] count = WHOLE.clone();
    ByteBuffer.wrap(count)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(count.length - 12, (short) 60_000);
    assertTold(count, "count");
  }

  @Test
  void aBombOfManyPicturesIsStopped() throws IOException {
    Map<String, byte[]> entries = entries();
    for (int i = 0; i < 40; i++) {
      entries.put("media/" + i, new byte[1 << 20]);
    }
    byte[] bomb = zip(entries, ZipEntry.DEFLATED);
    assertThat(bomb.length).isLessThan(100_000);
    assertTold(bomb, "forty megabytes of nothing");
  }

  @Test
  void aBombWithinABombIsJustAStranger() throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put("inner.zip", zip(Map.of("x", new byte[1 << 22]), ZipEntry.DEFLATED));
    assertTold(zip(entries, ZipEntry.DEFLATED), "inner");
  }

  static Stream<Charset> charsets() {
    return Stream.of(
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        Charset.forName("GBK"),
        Charset.forName("UTF-32BE"));
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void textInAnotherCharsetIsToldOrReadRight(Charset charset) throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put(PlanArchive.CONTENT, new String(JSON, StandardCharsets.UTF_8).getBytes(charset));
    byte[] archive = zip(entries, ZipEntry.DEFLATED);
    try {
      assertThat(PlanArchive.read(archive).dossier().plan()).isEqualTo(PLAN);
    } catch (FileTrouble told) {
      assertTold(archive, charset.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "0, false",
    "-7, false",
    "2, true",
    "2147483647, true",
    "'\"1\"', false",
    "null, false",
    "1.0, false",
  })
  void onlyALaterFormatIsNewer(String format, boolean newer) throws IOException {
    String json = new String(JSON, StandardCharsets.UTF_8);
    PlanJson.Read read =
        PlanJson.read(
            json.replaceFirst("\"format\": 1", "\"format\": " + format)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.newer()).isEqualTo(newer);
    assertThat(read.plan().withMedia(PLAN.media())).isEqualTo(PLAN);
  }

  @Test
  void aNewerFileKeepsWhatItHoldsAndIsNotSaved() throws IOException {
    String newer =
        new String(JSON, StandardCharsets.UTF_8)
            .replaceFirst("\"format\": 1", "\"format\": 7")
            .replaceFirst("\"sections\"", "\"moods\": [1, {\"a\": []}], \"sections\"");
    Map<String, byte[]> entries = entries();
    entries.put(PlanArchive.CONTENT, newer.getBytes(StandardCharsets.UTF_8));
    entries.put("extra/of-tomorrow.bin", new byte[9]);
    Path file = Files.write(folder.resolve("新.plan"), zip(entries, ZipEntry.DEFLATED));
    byte[] before = Files.readAllBytes(file);
    try (OpenPlan open = OpenPlan.open(file, Holder.me("甲"))) {
      assertThat(open.dossier().plan()).isEqualTo(PLAN);
      assertThat(open.why()).contains(Why.NEWER);
      FileTrouble refused =
          catchThrowableOfType(
              FileTrouble.class, () -> open.saveAnyway(Dossier.of(RandomPlans.of(1))));
      assertThat(refused.why()).isEqualTo(Why.NEWER);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  static final List<String> BROKEN_NOTES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "7",
          "{}",
          "\"x\"",
          "{\"user\": null, \"host\": null, \"pid\": null, \"since\": null}",
          "{\"user\": \"乙\", \"host\": \"h\", \"pid\": \"many\", \"since\": \"never\"}",
          "{\"user\": \"乙\", \"host\": \"h\", \"pid\": 1e300, \"since\": 1e300}",
          "{\"by\": {}, \"file\": \"\\u0000\"}",
          "{\"recent\": [\"\\u0000\"], \"window\": {\"x\": \"left\"}}",
          "{\"recent\": [null], \"theme\": \"pink\", \"zoom\": 1e99}",
          "{\"window\": [], \"zoom\": null, \"language\": 5}",
          "[".repeat(5000));

  @Test
  void brokenSettingsAreAsOnAFirstRun() throws IOException {
    for (String note : BROKEN_NOTES) {
      Files.writeString(folder.resolve("settings.json"), note);
      Settings read = new SettingsFile(folder).read();
      assertThat(read).as(note).isEqualTo(Settings.FIRST);
    }
  }

  @Test
  void aBrokenLockBindsNobody() throws IOException {
    Path file = folder.resolve("规划.plan");
    PlanFile.write(PLAN, file);
    for (String note : BROKEN_NOTES) {
      Files.writeString(folder.resolve(".规划.plan.lock"), note);
      try (OpenPlan open = OpenPlan.open(file, Holder.me("甲"))) {
        assertThat(open.readOnly()).as(note).isEmpty();
        open.save(Dossier.of(PLAN));
      }
      assertThat(folder.resolve(".规划.plan.lock")).as(note).doesNotExist();
    }
  }

  @Test
  void brokenNotesOfRecoveryArePassedOver() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("recovery"));
    for (int i = 0; i < BROKEN_NOTES.size(); i++) {
      Files.writeString(kept.resolve(i + ".json"), BROKEN_NOTES.get(i));
      Files.writeString(kept.resolve(i + ".plan"), "");
    }
    assertThat(new Recovery(folder).left()).isEmpty();
  }

  @Test
  void keptWorkThatIsBrokenIsTold() throws IOException {
    Holder crashed = new Holder("甲", Holder.me("甲").host(), Holder.me("甲").pid(), Instant.EPOCH);
    Recovery recovery = new Recovery(folder);
    recovery.begin(Optional.empty(), crashed).keep(Dossier.of(PLAN));
    Recovery.Left left = recovery.left().getFirst();
    Files.write(left.kept(), Arrays.copyOf(WHOLE, 300));
    FileTrouble trouble = catchThrowableOfType(FileTrouble.class, left::dossier);
    assertThat(trouble.why()).isEqualTo(Why.DAMAGED);
    left.forget();
    assertThat(recovery.left()).isEmpty();
  }

  @Test
  void aPictureNotNamedByItsSumIsNeverWritten() {
    Media media = PLAN.media().getFirst();
    Plan forged =
        PLAN.withMedia(
            List.of(new Media(new Id<>("x"), media.name(), media.type(), media.bytes())));
    assertThat(
            catchThrowableOfType(
                IllegalArgumentException.class, () -> PlanArchive.write(Dossier.of(forged))))
        .hasMessageContaining("SHA-256");
  }

  @Test
  void foldersThatAnotherProgramPackedArePassedOver() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("media/", new byte[0]);
    entries.put("versions/", new byte[0]);
    entries.put("plan.json", PlanJson.write(RandomPlans.of(1).withMedia(List.of())));
    Path file = folder.resolve("重新打包.plan");
    Files.write(file, zip(entries, ZipEntry.DEFLATED));
    assertThat(PlanFile.read(file)).isEqualTo(RandomPlans.of(1).withMedia(List.of()));
  }
}
