package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;

class DraftsTest {
  @TempDir Path own;
  private LayoutFiles files;
  private Drafts drafts;

  @BeforeEach
  void read() throws IOException {
    files = new LayoutFiles(own);
    drafts = Drafts.of(files).read(files.files(), List.of());
  }

  private LayoutFile file(String name) {
    return drafts.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void turn(String name) {
    drafts = drafts.turned(file(name));
  }

  @Test
  void nothingIsInHandAtFirst() {
    assertThat(drafts.file()).isEmpty();
    assertThat(drafts.shown()).isEmpty();
    assertThat(drafts.changed(draft -> draft.chosen("{}"))).isSameAs(drafts);
    turn("plan.json");
    assertThat(drafts.shown().orElseThrow().layout().orElseThrow().document()).isEqualTo("plan");
    assertThat(drafts.turned(file("plan.json"))).isSameAs(drafts);
  }

  @Test
  void onlyWhatReadsOtherwiseIsChanged() {
    assertThat(drafts.changed()).isEmpty();
    turn("plan.json");
    drafts = drafts.changed(draft -> draft.chosen("{}"));
    assertThat(drafts.changed(draft -> draft.chosen("{}"))).isSameAs(drafts);
    assertThat(drafts.shown()).as("the text is wrong").isEmpty();
    assertThat(drafts.changed())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("plan.json");
              assertThat(file.document()).isEqualTo("plan");
              assertThat(file.json()).isEqualTo("{}");
            });
    turn("press.json");
    assertThat(drafts.changed()).as("still there").hasSize(1);
    turn("plan.json");
    drafts = drafts.changed(Draft::undone);
    assertThat(drafts.changed()).isEmpty();
    assertThat(drafts.draft().future()).containsExactly("{}");
  }

  @Test
  void whatIsForgottenIsAsOnTheDisk() throws IOException {
    turn("press.json");
    String json = drafts.draft().json().replace("新闻通稿", "通稿");
    drafts = drafts.changed(draft -> draft.chosen(json));
    files.write("press.json", json);
    drafts = drafts.read(files.files(), List.of());
    assertThat(drafts.changed()).as("the disk says the same now").isEmpty();
    assertThat(drafts.draft().past()).isNotEmpty();
    drafts = drafts.read(files.files(), List.of("press.json"));
    assertThat(drafts.draft()).isEqualTo(Draft.of(json));
    assertThat(drafts.file().orElseThrow().own()).isTrue();
  }

  @Test
  void aChoiceOutOfBoundsChangesNothing() {
    turn("house.json");
    var refused = drafts.made(text -> text.with(List.of("rules", "0", "size"), 900));
    assertThat(refused.next()).isSameAs(drafts);
    assertThat(refused.told().orElseThrow().given()).isEqualTo("size 900");
    var made = drafts.made(text -> text.with(List.of("rules", "0", "size"), 18));
    assertThat(made.told()).isEmpty();
    assertThat(made.next().shown().orElseThrow().house().styles().getFirst().halfPoints())
        .isEqualTo(36);
    assertThat(made.next().draft().undone().json()).isEqualTo(drafts.draft().json());
  }

  @Test
  void theHouseIsTheDraftedOneUnlessItIsWrong() {
    turn("house.json");
    drafts =
        drafts.changed(draft -> draft.chosen(draft.json().replace("\"size\": 16", "\"size\": 18")));
    turn("press.json");
    assertThat(bodySize()).isEqualTo(36);
    turn("house.json");
    drafts = drafts.changed(draft -> draft.typed("{"));
    turn("press.json");
    assertThat(bodySize()).isEqualTo(32);
  }

  private int bodySize() {
    return drafts.shown().orElseThrow().house().styles().getFirst().halfPoints();
  }

  @Test
  void aHouseThatIsWrongOnTheDiskGivesWayToTheBuiltInOne() throws IOException {
    java.nio.file.Files.writeString(own.resolve("house.json"), "nonsense");
    drafts = drafts.read(files.files(), List.of());
    turn("press.json");
    assertThat(bodySize()).isEqualTo(32);
  }
}
