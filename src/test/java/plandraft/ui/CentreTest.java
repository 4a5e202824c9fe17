package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plandraft.model.Place;
import plandraft.model.Place.Part;

/// The middle of the window and the pane below it.
@ExtendWith(OnWindowThread.class)
class CentreTest {
  private final List<String> told = new ArrayList<>();
  private Centre centre;

  @BeforeEach
  void fill() {
    centre = new Centre("请选择");
    centre.add(shown -> shown.part() == Part.SECTION, shown -> screen("text", Part.SECTION));
    centre.add(shown -> shown.part() == Part.TABLE, shown -> one(shown));
  }

  private Screen screen(String name, Part part) {
    told.add("make " + name);
    return new Screen(
        shown -> shown.part() == part,
        new Pane(),
        shown -> told.add(name + " shows " + shown.id()),
        List.of(),
        List.of());
  }

  /// A view for one table alone.
  private Screen one(Place table) {
    told.add("make " + table.id());
    return new Screen(
        table::equals, new Pane(), shown -> told.add("shows " + shown.id()), List.of(), List.of());
  }

  @Test
  void aViewIsMadeOnceAndShowsWhateverItIsFor() {
    assertThat(centre.show(new Place(Part.SECTION, "1"))).isTrue();
    assertThat(centre.show(new Place(Part.SECTION, "2"))).isTrue();
    assertThat(told).containsExactly("make text", "text shows 1", "text shows 2");
  }

  @Test
  void eachTableHasItsOwnViewWhichIsKept() {
    centre.show(new Place(Part.TABLE, "a"));
    Screen first = centre.current().orElseThrow();
    centre.show(new Place(Part.TABLE, "b"));
    centre.show(new Place(Part.TABLE, "a"));
    assertThat(centre.current()).containsSame(first);
    assertThat(told).containsExactly("make a", "shows a", "make b", "shows b", "shows a");
    assertThat(((StackPane) centre.node()).getChildren()).containsExactly(first.node());
  }

  @Test
  void aPlaceThatNoViewIsForLeavesWhatIsShown() {
    assertThat(((StackPane) centre.node()).getChildren()).singleElement().isInstanceOf(Label.class);
    centre.show(new Place(Part.SECTION, "1"));
    assertThat(centre.show(new Place(Part.COMMENT, "c"))).isFalse();
    assertThat(told).containsExactly("make text", "text shows 1");
  }

  @Test
  void aViewOfNoPlaceStandsUntilAPlaceIsShown() {
    Screen pages = new Screen(shown -> false, new Pane(), shown -> {}, List.of(), List.of());
    centre.stand(pages);
    assertThat(centre.current()).contains(pages);
    centre.show(new Place(Part.SECTION, "1"));
    assertThat(centre.current()).isPresent().isNotEqualTo(Optional.of(pages));
  }

  @Test
  void thePaneBelowOpensAtATabAndKeepsItsShareWhileClosed() {
    Below below = new Below(new Pane(), "列表", "关闭", 0.5);
    SplitPane split = (SplitPane) below.node();
    Tab find = below.add("查找", new Pane());
    Tab check = below.add("核对", new Pane());
    assertThat(split.getItems()).hasSize(1);

    below.open(check);
    assertThat(split.getItems()).hasSize(2);
    assertThat(check.isSelected()).isTrue();
    assertThat(below.share()).isEqualTo(0.5);

    split.setDividerPositions(0.7);
    below.close();
    below.open(find);
    assertThat(find.isSelected()).isTrue();
    assertThat(below.share()).isEqualTo(0.7);
  }
}
