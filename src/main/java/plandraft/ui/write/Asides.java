package plandraft.ui.write;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// What is told of the letter that the mouse rests on: what a check found, who said what of it.
final class Asides {
  private static final Duration REST = Duration.ofMillis(400);
  private static final double BELOW = 18;
  private static final double WIDEST = 480;

  private final ProseArea area;
  private final List<IntFunction<List<String>>> tellers;
  private final Tooltip tip = new Tooltip();

  private Asides(ProseArea area, List<IntFunction<List<String>>> tellers) {
    this.area = area;
    this.tellers = tellers;
  }

  /// Tells it over `area`.
  ///
  /// @param tellers what is to be told of the letter at an offset, line by line
  static void over(ProseArea area, List<IntFunction<List<String>>> tellers) {
    Asides asides = new Asides(area, tellers);
    asides.tip.setWrapText(true);
    asides.tip.setMaxWidth(WIDEST);
    area.setMouseOverTextDelay(REST);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, asides::tell);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> asides.tip.hide());
  }

  private void tell(MouseOverTextEvent over) {
    int at = over.getCharacterIndex();
    String told =
        tellers.stream()
            .flatMap(teller -> teller.apply(at).stream())
            .collect(Collectors.joining("\n"));
    if (!told.isEmpty()) {
      tip.setText(told);
      tip.show(area, over.getScreenPosition().getX(), over.getScreenPosition().getY() + BELOW);
    }
  }
}
