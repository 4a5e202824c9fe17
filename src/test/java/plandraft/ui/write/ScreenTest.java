package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Scheme;
import plandraft.ui.Screens;

class ScreenTest {
  private static void take(String name, int width, int height, Plan plan, Place place) {
    Store store = new Store(plan);
    Screens.take(name, width, height, () -> shown(store, place));
    assertThat(store.undoStep()).as("showing changes nothing").isEmpty();
  }

  private static Parent shown(Store store, Place place) {
    ChapterEditor editor =
        ChapterEditor.of(
            store,
            Ids.counting("new"),
            Scheme.USUAL,
            Locale.ROOT,
            new ChapterEditor.Outside(_ -> {}, (_, _) -> {}, _ -> {}, _ -> {}, _ -> {}));
    editor.show(place);
    return (Parent) editor.node();
  }

  @Test
  void aChapterWithItsParts() {
    take("write-chapter", 760, 700, Plans.full(), new Place(Part.SECTION, "demands"));
  }

  @Test
  void aChapterOfTasks() {
    take("write-tasks", 760, 700, Plans.full(), new Place(Part.SECTION, "tasks"));
  }

  @Test
  void aDocumentsOwnText() {
    take("write-text", 760, 420, Plans.full(), new Place(Part.DOCUMENT_TEXT, "explanation"));
  }

  @Test
  void aLongChapter() {
    take("write-long", 760, 700, Plans.large(2000), new Place(Part.SECTION, "long"));
  }

  @Test
  void aNarrowWindow() {
    take("write-narrow", 380, 560, Plans.full(), new Place(Part.SECTION, "goals"));
  }

  @Test
  void anEmptyChapterAndNoneAtAll() {
    Plan bare = Plan.of(new Id<>("p"), Header.of("新规划", "专项规划", 2025, 2030));
    Section first = Section.of(new Id<>("first"), "发展基础");
    take(
        "write-empty",
        760,
        420,
        bare.withSections(List.of(first)),
        new Place(Part.SECTION, "first"));
    take("write-nothing", 760, 420, bare, new Place(Part.SECTION, "gone"));
  }
}
