package plandraft.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.compose.DocumentSet;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.layout.Layouts;
import plandraft.model.Plan;

final class SetFilesTest {
  @TempDir private Path folder;
  private Plan plan;
  private Layouts layouts;

  @BeforeEach
  void read() throws FileTrouble {
    plan = Templates.samples().getFirst().plan();
    layouts = new LayoutFiles(folder.resolve("none")).read();
  }

  @Test
  void everyDocumentStandsThereAsItsFormatWritesIt() throws IOException {
    new SetFiles(plan, layouts).write(folder, Locale.CHINESE, Progress.SILENT);

    List<DocumentSet.Member> members = DocumentSet.of(plan).members();
    assertThat(names()).hasSize(members.size() + 1).contains(DocumentSet.TITLES);
    for (DocumentSet.Member member : members) {
      byte[] alone =
          Format.usualOf(member.kind())
              .write(member.kind().compose(plan, layouts), Progress.SILENT);
      assertThat(folder.resolve(member.fileName())).hasBinaryContent(alone);
    }
  }

  @Test
  void theListOfTitlesHasALineForEachInTheirOrder() throws IOException {
    String titles = new SetFiles(plan, layouts).write(folder, Locale.CHINESE, Progress.SILENT);

    assertThat(folder.resolve(DocumentSet.TITLES)).hasContent(titles);
    assertThat(titles.lines().map(line -> line.split("\t")[0]))
        .containsExactlyElementsOf(
            DocumentSet.of(plan).members().stream().map(DocumentSet.Member::fileName).toList());
    assertThat(titles.lines().findFirst()).contains("01-plan.docx\t规划文本\t" + plan.header().title());
  }

  @Test
  void everyDocumentIsToldAndTheWholeIsKnown() throws IOException {
    int whole = DocumentSet.of(plan).members().size();
    Set<Long> told = ConcurrentHashMap.newKeySet();

    new SetFiles(plan, layouts)
        .write(
            folder,
            Locale.CHINESE,
            (done, of) -> {
              assertThat(of).isEqualTo(whole);
              told.add(done);
            });

    assertThat(told).hasSize(whole).contains(0L, whole - 1L);
  }

  @Test
  void whoStopsItLeavesNothingBehind() throws IOException {
    Progress stopping =
        (done, whole) -> {
          if (done == whole - 1) {
            throw new Stopped();
          }
        };

    assertThatThrownBy(() -> new SetFiles(plan, layouts).write(folder, Locale.CHINESE, stopping))
        .isInstanceOf(Stopped.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(
            () -> new SetFiles(plan, layouts).write(missing, Locale.CHINESE, Progress.SILENT))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble ->
                assertThat(trouble.told().in(Locale.CHINESE))
                    .isEqualTo("“01-plan.docx”要存入的文件夹不存在，没有存成；请换个位置另存。"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
