package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.ui.kit.Theme;

class ScreenTest {
  @Test
  void chapterInBothThemes() {
    for (Theme theme : Theme.values()) {
      Bench bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"), theme, 760, 900);
      bench.snapshot("write-chapter-" + theme.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(bench.store.undoStep()).isEmpty();
      bench.close();
    }
  }
}
