package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.RandomEdits;
import plandraft.model.Conflicts;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Version;
import plandraft.say.Message;

/// Versions in the file: they come back as they were, take no more room than what changed, and the
/// plan opens without those that are damaged.
class VersionsTest {
  private static final Plan PLAN = OneOfEverything.plan();
  private static final Plan OLDER = PLAN.withHeader(PLAN.header().withTitle("从前的规划"));
  private static final int FREEZING_BYTES = 5 << 10;

  @TempDir Path folder;

  private static Version version(String id, String stage, Plan plan) {
    Instant at = Instant.parse("2021-03-03T08:00:00Z");
    return new Version(new Id<>(id), stage, "甲", at, "发各部门\n“征求意见”", plan);
  }

  private static Dossier dossier() {
    return Dossier.of(PLAN)
        .frozen(version("v1", "初稿", OLDER))
        .frozen(version("v2", "征求意见稿", PLAN))
        .withAncestor(Optional.of(new Id<>("v1")))
        .withConflicts(List.of(Conflicts.ofTarget("甲.plan")));
  }

  private static List<Template> samples() {
    return Templates.samples();
  }

  private Path file(byte[] archive) throws IOException {
    return Files.write(folder.resolve("规划.plan"), archive);
  }

  /// The archive with its entries changed.
  private static byte[] with(byte[] archive, UnaryOperator<Map<String, byte[]>> change)
      throws IOException {
    Map<String, byte[]> entries =
        new LinkedHashMap<>(Unpacking.of(archive, VersionEntries.FOLDER).entries());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : change.apply(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withVersion(byte[] archive, int number, UnaryOperator<String> change)
      throws IOException {
    return with(
        archive,
        entries -> {
          entries.computeIfPresent(
              "versions/" + number + ".jsonl",
              (name, file) ->
                  change
                      .apply(new String(file, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8));
          return entries;
        });
  }

  private static List<String> told(List<Message> messages) {
    return messages.stream().map(message -> message.in(Locale.ROOT)).toList();
  }

  @Test
  void aDossierComesBackAsItWas() throws IOException {
    Path file = folder.resolve("规划.plan");

    PlanFile.write(dossier(), file);

    assertThat(PlanFile.dossier(file)).isEqualTo(dossier());
    assertThat(PlanFile.read(file)).isEqualTo(PLAN);
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(PlanArchive.write(dossier())).isEqualTo(PlanArchive.write(dossier()));
  }

  @Test
  void aPlanWithoutVersionsIsWrittenAsEver() throws IOException {
    assertThat(Unpacking.of(PlanArchive.write(Dossier.of(PLAN)), "").entries())
        .containsOnlyKeys(
            PlanArchive.CONTENT, PlanArchive.MEDIA + PLAN.media().getFirst().id().value());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void anyHistoryComesBackAsItWas(long seed) throws IOException {
    Random random = new Random(seed);
    Plan plan = RandomPlans.of(seed);
    Dossier dossier = Dossier.of(plan);
    for (int step = 0; step < 20; step++) {
      plan = RandomEdits.of(random, plan, step).apply(plan);
      dossier = dossier.withPlan(plan);
      dossier = random.nextInt(4) == 0 ? dossier.frozen(version("v" + step, "第", plan)) : dossier;
    }
    Archived read = PlanArchive.read(PlanArchive.write(dossier));

    assertThat(read.dossier()).isEqualTo(dossier);
    assertThat(read.lost()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void freezingAnUnchangedPlanTakesFewBytes(Template sample) throws IOException {
    Dossier open = Dossier.of(sample.plan());
    int before = PlanArchive.write(open).length;

    Dossier frozen = open.frozen(version("v1", "征求意见稿", open.plan()));
    int once = PlanArchive.write(frozen).length;
    int twice = PlanArchive.write(frozen.frozen(version("v2", "送审稿", open.plan()))).length;

    assertThat(once - before).isLessThan(FREEZING_BYTES / 4);
    assertThat(twice - once).isLessThan(FREEZING_BYTES / 4);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aChangedPlanTakesThatAndWhatChanged(Template sample) throws IOException {
    Plan plan = sample.plan();
    Dossier frozen = Dossier.of(plan).frozen(version("v1", "征求意见稿", plan));
    String words = "新".repeat(40);
    Section first = plan.sections().getFirst();
    List<Section> sections = new ArrayList<>(plan.sections());
    sections.set(0, first.withHeading(first.heading() + words));
    Dossier changed = frozen.withPlan(plan.withSections(sections));

    int grown = PlanArchive.write(changed).length - PlanArchive.write(frozen).length;

    assertThat(grown).isLessThan(FREEZING_BYTES + words.length() * 3);
  }

  @Test
  void aPictureOnlyAnOldVersionHasIsKept() throws IOException {
    Dossier dossier = Dossier.of(PLAN.withMedia(List.of())).frozen(version("v1", "初稿", PLAN));

    assertThat(PlanArchive.read(PlanArchive.write(dossier)).dossier()).isEqualTo(dossier);
  }

  @Test
  void aDamagedVersionIsToldAndThePlanOpens() throws IOException {
    byte[] archive = withVersion(PlanArchive.write(dossier()), 1, text -> text.replace("从前", "以前"));

    try (OpenPlan open = OpenPlan.open(file(archive), Holder.me("甲"))) {
      assertThat(open.dossier().plan()).isEqualTo(PLAN);
      assertThat(open.dossier().versions()).containsExactly(dossier().versions().getLast());
      assertThat(told(open.lost())).containsExactly("稿次“初稿”已损坏，无法恢复。");
      assertThat(open.readOnly()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "{\"id\":\"v1\"}", "[1]", "\u0000\u0001"})
  void aVersionThatSaysNothingOfItselfIsToldByItsNumber(String line) throws IOException {
    byte[] archive = withVersion(PlanArchive.write(dossier()), 2, text -> line);

    Archived read = PlanArchive.read(archive);

    assertThat(read.dossier().versions()).containsExactly(dossier().versions().getFirst());
    assertThat(told(read.lost())).containsExactly("第 2 个稿次已损坏，无法恢复。");
  }

  @Test
  void aPlanEditedByAnotherToolOpensWithoutWhatItsVersionsShared() throws IOException {
    byte[] archive =
        with(
            PlanArchive.write(dossier()),
            entries -> {
              entries.put(PlanArchive.CONTENT, PlanJson.write(PLAN.withUnits(List.of("新单位"))));
              return entries;
            });

    Archived read = PlanArchive.read(archive);

    assertThat(read.dossier().plan().units()).containsExactly("新单位");
    assertThat(told(read.lost())).contains("稿次“征求意见稿”已损坏，无法恢复。");
  }

  @Test
  void damagedConflictsAreTold() throws IOException {
    byte[] archive =
        with(
            PlanArchive.write(dossier()),
            entries -> {
              entries.put(PlanArchive.BESIDE, "{\"mood\":1}".getBytes(StandardCharsets.UTF_8));
              return entries;
            });

    Archived read = PlanArchive.read(archive);

    assertThat(read.dossier())
        .isEqualTo(dossier().withAncestor(Optional.empty()).withConflicts(List.of()));
    assertThat(told(read.lost())).containsExactly("没有合并完的分歧已损坏，无法恢复。");
  }

  @Test
  void bytesBentWithinTheVersionsLeaveThePlanWhole() throws IOException {
    byte[] archive = PlanArchive.write(dossier());
    int at = indexOf(archive, "versions/1.jsonl") + 40;
    archive[at] ^= 0x55;

    Archived read = PlanArchive.read(archive);

    assertThat(read.dossier().plan()).isEqualTo(PLAN);
    assertThat(read.dossier().versions()).isEmpty();
    assertThat(told(read.lost())).containsExactly("文件里的部分稿次已损坏，无法恢复；文件本身的内容完好。");
  }

  @Test
  void aFileCutWithinTheVersionsOpensAsFarAsItGoes() throws IOException {
    byte[] archive = PlanArchive.write(dossier());
    byte[] cut = Arrays.copyOf(archive, indexOf(archive, "versions/2.jsonl") + 30);

    Archived read = PlanArchive.read(cut);

    assertThat(read.dossier().plan()).isEqualTo(PLAN);
    assertThat(read.dossier().versions()).containsExactly(dossier().versions().getFirst());
    assertThat(read.lost()).hasSize(1);
  }

  @Test
  void partsThatNameEachOtherWithoutEndAreRefused() throws IOException {
    StringBuilder deep = new StringBuilder("{\"id\":\"v\",\"stage\":\"稿\",\"author\":\"\",");
    PlanParts parts = new PlanParts();
    String part = "[]";
    String name = "";
    StringBuilder lines = new StringBuilder();
    for (int depth = 0; depth < 2000; depth++) {
      parts.take(part);
      lines.append('\n').append(part);
      name = Sha256.of(part.getBytes(StandardCharsets.UTF_8));
      part = ("[{'sha256':'" + name + "'}]").replace('\'', '"');
    }
    deep.append("\"at\":\"2021-03-03T08:00:00Z\",\"note\":\"\",\"plan\":\"").append(name);
    String file = deep.append("\"}").append(lines).toString();

    Archived read = PlanArchive.read(withVersion(PlanArchive.write(dossier()), 2, text -> file));

    assertThat(parts.whole(name)).isEmpty();
    assertThat(read.dossier().versions()).hasSize(1);
    assertThat(told(read.lost())).containsExactly("稿次“稿”已损坏，无法恢复。");
  }

  @Test
  void partsThatSwellAreRefused() {
    PlanParts parts = new PlanParts();
    String part = "[\"" + "多".repeat(1000) + "\"]";
    String name = "";
    for (int doubled = 0; doubled < 40; doubled++) {
      parts.take(part);
      name = Sha256.of(part.getBytes(StandardCharsets.UTF_8));
      String named = "{\"sha256\":\"" + name + "\"}";
      part = "[" + named + "," + named + "]";
    }
    assertThat(parts.whole(name)).isEmpty();
  }

  @Test
  void aForeignEntryBesideTheVersionsIsStillRefused() throws IOException {
    byte[] archive =
        with(
            PlanArchive.write(dossier()),
            entries -> {
              entries.put("versions/run.sh", new byte[] {1});
              return entries;
            });
    assertThatThrownBy(() -> PlanArchive.read(archive)).isInstanceOf(FileTrouble.class);
  }

  @Test
  void savingAutosavingAndSalvagingCarryTheVersions() throws IOException {
    Path file = folder.resolve("规划.plan");
    Holder crashed = new Holder("甲", Holder.me("甲").host(), Holder.me("甲").pid(), Instant.EPOCH);
    Recovery recovery = new Recovery(folder.resolve("state"));
    try (OpenPlan open = OpenPlan.create(dossier(), file, Holder.me("甲"))) {
      open.save(dossier().withPlan(OLDER));
    }
    recovery.begin(Optional.of(file), crashed).keep(dossier());

    assertThat(PlanFile.dossier(file)).isEqualTo(dossier().withPlan(OLDER));
    assertThat(recovery.left().getFirst().dossier()).isEqualTo(dossier());
    assertThat(PlanArchive.salvage(PlanArchive.write(dossier()))).isEqualTo(dossier());
  }

  @Test
  void aTornFileGivesBackItsVersionsAsFarAsTheyGo() throws IOException {
    byte[] archive = PlanArchive.write(dossier());
    Path file = file(Arrays.copyOf(archive, archive.length - 30));

    assertThat(PlanFile.rescues(file).getFirst().dossier()).isEqualTo(dossier());
  }

  private static int indexOf(byte[] archive, String words) {
    return new String(archive, StandardCharsets.ISO_8859_1).indexOf(words);
  }
}
