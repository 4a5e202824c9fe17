package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plandraft.document.Specimens;
import plandraft.page.Page;
import plandraft.page.Pages;
import plandraft.ui.OnWindowThread;
import plandraft.ui.Screens;
import plandraft.ui.kit.Typefaces;

@ExtendWith(OnWindowThread.class)
class PrintingTest {
  private static final List<Page> PAGES = Pages.of(Specimens.everything());

  @Test
  void printsLettersAndRules() {
    Group sheet = sheet(4);
    String letters =
        sheet.getChildren().stream()
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText())
            .collect(Collectors.joining());
    assertThat(letters).contains("类别", "示例指标", "二、主要内容");
    assertThat(sheet.getChildren()).anyMatch(Rectangle.class::isInstance);
  }

  @Test
  void staysOnThePaper() {
    for (int page = 0; page < PAGES.size(); page++) {
      Group sheet = sheet(page);
      double width = PAGES.get(page).setup().width() / 20.0;
      for (Node piece : sheet.getChildren()) {
        assertThat(piece.getBoundsInParent().getMinX()).isPositive();
        assertThat(piece.getBoundsInParent().getMaxX()).isLessThan(width);
      }
    }
  }

  @Test
  void turnsTheNumbersOfLandscapePages() {
    List<Group> turned =
        sheet(5).getChildren().stream()
            .filter(Group.class::isInstance)
            .map(Group.class::cast)
            .toList();
    assertThat(turned).hasSize(1);
    assertThat(turned.getFirst().getBoundsInParent().getHeight())
        .isGreaterThan(turned.getFirst().getBoundsInParent().getWidth());
    Screens.take("print-landscape", 842, 595, () -> paper(5));
  }

  private static Parent paper(int page) {
    StackPane paper = new StackPane(sheet(page));
    paper.getChildren().getFirst().setManaged(false);
    paper.setStyle("-fx-background-color: white");
    return paper;
  }

  private static Group sheet(int page) {
    Page printed = PAGES.get(page);
    return Printing.sheet(printed, Pictures.of(PAGES, Pictures.NONE), new Pen(Typefaces.here()));
  }
}
