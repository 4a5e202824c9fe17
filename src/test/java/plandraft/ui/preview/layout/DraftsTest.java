package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Style;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;

class DraftsTest {
  @TempDir Path own;
  private final Drafts drafts = new Drafts();
  private LayoutFiles files;

  @BeforeEach
  void read() throws IOException {
    files = new LayoutFiles(own);
    drafts.read(files.files());
  }

  private LayoutFile file(String name) {
    return drafts.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyWhatReadsOtherwiseIsChanged() {
    assertThat(drafts.changed()).isEmpty();
    LayoutFile plan = file("plan.json");
    assertThat(drafts.change(plan, draft -> draft.chosen("{}"))).isTrue();
    assertThat(drafts.change(plan, draft -> draft.chosen("{}"))).isFalse();
    assertThat(drafts.changed())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("plan.json");
              assertThat(file.document()).isEqualTo("plan");
              assertThat(file.json()).isEqualTo("{}");
            });
    drafts.change(plan, Draft::undone);
    assertThat(drafts.changed()).isEmpty();
    assertThat(drafts.of(plan).future()).containsExactly("{}");
  }

  @Test
  void whatIsForgottenIsAsOnTheDisk() throws IOException {
    LayoutFile press = file("press.json");
    String json = press.json().replace("新闻通稿", "通稿");
    drafts.change(press, draft -> draft.chosen(json));
    files.write("press.json", json);
    drafts.read(files.files());
    assertThat(drafts.changed()).as("the disk says the same now").isEmpty();
    drafts.forget("press.json");
    assertThat(drafts.of(file("press.json"))).isEqualTo(Draft.of(json));
    assertThat(file("press.json").own()).isTrue();
  }

  @Test
  void theHouseIsTheDraftedOneUnlessItIsWrong() {
    LayoutFile house = file("house.json");
    drafts.change(
        house, draft -> draft.chosen(draft.json().replace("\"size\": 16", "\"size\": 18")));
    Style body = drafts.house(files).styles().getFirst();
    assertThat(body.halfPoints()).isEqualTo(36);
    drafts.change(house, draft -> draft.typed("{"));
    assertThat(drafts.house(files).styles().getFirst().halfPoints()).isEqualTo(32);
  }

  @Test
  void aHouseThatIsWrongOnTheDiskGivesWayToTheBuiltInOne() throws IOException {
    java.nio.file.Files.writeString(own.resolve("house.json"), "nonsense");
    drafts.read(files.files());
    assertThat(drafts.house(files).styles().getFirst().halfPoints()).isEqualTo(32);
  }
}
