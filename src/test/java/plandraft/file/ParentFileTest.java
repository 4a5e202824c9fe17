package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;

class ParentFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "plans/own.plan, plans/outline.plan, outline.plan",
    "plans/own.plan, outline.plan, ../outline.plan",
    "own.plan, last/year/outline.plan, last/year/outline.plan",
    "plans/./own.plan, plans/../outline.plan, ../outline.plan"
  })
  void aParentIsNamedFromTheFolderOfThePlanAndFoundAgain(String own, String parent, String named)
      throws FileTrouble {
    Path file = folder.resolve(own);

    assertThat(ParentFile.named(file, folder.resolve(parent))).isEqualTo(named);
    assertThat(ParentFile.path(plan().withParent(Optional.of(named)), file))
        .contains(folder.resolve(parent).normalize());
  }

  @Test
  void aPlanWithoutSettingFollowsNone() throws FileTrouble {
    assertThat(ParentFile.of(plan(), folder.resolve("own.plan"))).isEmpty();
  }

  @Test
  void theParentIsReadFromItsFile() throws Exception {
    Files.createDirectories(folder.resolve("up"));
    Plan parent = Plan.of(new Id<>("up"), Header.of("纲要", "规划纲要", 2020, 2025));
    PlanFile.write(parent, folder.resolve("up/outline.plan"));

    Plan own = plan().withParent(Optional.of("up/outline.plan"));

    assertThat(ParentFile.of(own, folder.resolve("own.plan"))).contains(parent);
  }

  @Test
  void aParentThatIsGoneIsTold() {
    Plan own = plan().withParent(Optional.of("gone.plan"));

    assertThatThrownBy(() -> ParentFile.of(own, folder.resolve("own.plan")))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> assertThat(trouble.why()).isEqualTo(FileTrouble.Why.MISSING));
  }

  @Test
  void aSettingThatCanBeNoFileIsTold() {
    Plan own = plan().withParent(Optional.of("a\0b"));

    assertThatThrownBy(() -> ParentFile.of(own, folder.resolve("own.plan")))
        .isInstanceOf(FileTrouble.class);
  }

  private static Plan plan() {
    return Plan.of(new Id<>("own"), Header.of("规划", "专项规划", 2020, 2025));
  }
}
