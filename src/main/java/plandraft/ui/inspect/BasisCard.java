package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Figures;
import plandraft.quantity.Method;
import plandraft.quantity.Quantity;
import plandraft.say.Words;

/// The card that shows a basis worked out, and takes the rate or the target that fits with one
/// click.
final class BasisCard {
  private final Words words;
  private final Consumer<Basis> takeBasis;
  private final Consumer<Quantity> takeTarget;
  private final ObservableBooleanValue locked;

  /// @param locked while nothing may be taken
  BasisCard(
      Words words,
      Consumer<Basis> takeBasis,
      Consumer<Quantity> takeTarget,
      ObservableBooleanValue locked) {
    this.locked = locked;
    this.words = words;
    this.takeBasis = takeBasis;
    this.takeTarget = takeTarget;
  }

  /// The card of one indicator, headed by its method even where there is nothing to work out.
  Node of(Indicator indicator, int targetYear) {
    VBox card = new VBox(6, Rows.head(words.say("basis"), method(indicator.basis().method())));
    card.getStyleClass().add("card");
    if (!indicator.basis().isEmpty()) {
      card.getChildren().add(Rows.text(indicator.basis().printed()));
    }
    Working.of(indicator, targetYear).ifPresent(working -> workOut(working, card));
    return card;
  }

  private void workOut(Working working, VBox card) {
    int from = working.reckoning().from();
    card.getChildren()
        .addAll(
            Rows.pair(
                words.say("basis.base", Integer.toString(from)),
                Figures.amount(working.reckoning().base())),
            Rows.pair(words.say("basis.stated"), said(working, working.stated())),
            Rows.pair(words.say("basis.periods"), Integer.toString(working.reckoning().periods())),
            new Separator());
    String way = working.isRate() ? words.say("basis.compound") : words.say("basis.stepped");
    working.compound().ifPresent(result -> card.getChildren().add(result(way, result, working)));
    working
        .simple()
        .ifPresent(
            result -> card.getChildren().add(result(words.say("basis.simple"), result, working)));
    working
        .reckoning()
        .implied()
        .ifPresent(
            implied ->
                card.getChildren()
                    .add(Rows.pair(words.say("basis.implied"), said(working, implied))));
    if (working.compound().filter(Working.Result::holds).isEmpty()) {
      card.getChildren().add(fits(working));
    }
  }

  private Node result(String way, Working.Result result, Working working) {
    String printed = working.indicator().target().printed();
    String verdict = Figures.amount(result.target()) + (result.holds() ? " ≈ " : " ≠ ") + printed;
    Node row = Rows.pair(way, verdict);
    if (!result.holds()) {
      row.getStyleClass().add("wrong");
    }
    return row;
  }

  private Node fits(Working working) {
    FlowPane buttons = new FlowPane(8, 8);
    working
        .fittingRate()
        .ifPresent(
            rate ->
                buttons
                    .getChildren()
                    .add(
                        button(
                            words.say("basis.takeRate", said(working, rate)),
                            () -> takeBasis.accept(working.indicator().basis().withStated(rate)))));
    working
        .fittingTarget()
        .ifPresent(
            target ->
                buttons
                    .getChildren()
                    .add(
                        button(
                            words.say("basis.takeTarget", target.printed()),
                            () -> takeTarget.accept(target))));
    return buttons;
  }

  private Button button(String text, Runnable act) {
    Button button = new Button(text);
    button.disableProperty().bind(locked);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  private static String said(Working working, BigDecimal amount) {
    return working.isRate() ? Figures.amount(amount) + "%" : Figures.step(amount);
  }

  private String method(Method method) {
    return switch (method) {
      case Method.AnnualGrowth _ -> words.say("method.growth");
      case Method.YearlyIncrement _ -> words.say("method.increment");
      case Method.PercentagePoints _ -> words.say("method.points");
      case Method.ShareOf _ -> words.say("method.share");
      case Method.RatioTo _ -> words.say("method.ratio");
      case Method.Cited _ -> words.say("method.cited");
      case Method.Estimated _ -> words.say("method.estimated");
      case Method.Words _ -> words.say("method.words");
    };
  }
}
