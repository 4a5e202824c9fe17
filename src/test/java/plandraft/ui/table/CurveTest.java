package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.ui.Screens;
import plandraft.ui.table.Curve.Point;

class CurveTest {
  private final Plan thirty = TablePlans.thirty();

  @Test
  void theLineGoesFromBaseOverMilestonesToTarget() {
    Indicator indicator =
        indicator("i8")
            .withMilestone(2023, Quantity.read("31.5"))
            .withMilestone(2024, Quantity.read("第三层次"));
    assertThat(Curve.planned(indicator, 2025))
        .containsExactly(new Point(2020, 19.47), new Point(2023, 31.5), new Point(2025, 40));
  }

  @Test
  void aBasisThatLeadsElsewhereIsDrawnBeside() {
    List<Point> stated = Curve.stated(indicator("i8"), 2020, 2025);
    assertThat(stated).hasSize(6);
    assertThat(stated.getFirst()).isEqualTo(new Point(2020, 19.47));
    assertThat(stated.getLast().value()).isBetween(50.4, 50.6);
    assertThat(Curve.stated(indicator("i4"), 2020, 2025)).isEmpty();
    assertThat(Curve.stated(indicator("i2"), 2020, 2025)).isEmpty();
  }

  @Test
  void takesPictures() {
    Screens.take("curve", 300, 420, this::curves);
    assertThat(Curve.planned(Indicator.of(new Id<>("x"), "x", 2020), 2025)).isEmpty();
  }

  private Parent curves() {
    VBox box = new VBox(12);
    for (String id : List.of("i8", "i1", "i14")) {
      box.getChildren().add(Curve.of(indicator(id), thirty.header(), Locale.ROOT));
    }
    return box;
  }

  private Indicator indicator(String id) {
    return Indicators.find(thirty, new Id<>(id)).orElseThrow();
  }
}
