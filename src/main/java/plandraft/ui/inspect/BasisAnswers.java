package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.check.BasesHold;
import plandraft.check.Finding;
import plandraft.check.Row;
import plandraft.check.Waivers;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Figures;
import plandraft.quantity.Steps;
import plandraft.quantity.Unit;
import plandraft.say.Words;

/// What a basis comes to, and the rates and targets that would make it fit, each taken by a click.
final class BasisAnswers {
  private final Words words;
  private final BasisEditor.Taking taking;
  private final BasisResults results;
  private final VBox box = new VBox(8);
  private final BooleanProperty locked = new SimpleBooleanProperty();

  BasisAnswers(Words words, BasisEditor.Taking taking) {
    this.words = words;
    this.taking = taking;
    this.results = new BasisResults(words);
  }

  Node node() {
    return box;
  }

  /// Whether answers can be seen only.
  void lock(boolean next) {
    locked.set(next);
  }

  /// Works out `draft`: an indicator of `plan`, or as it would be with what is typed.
  void show(Plan plan, Indicator draft) {
    box.getChildren().clear();
    Optional<Working> working = Working.of(draft, plan.header());
    working.ifPresent(it -> box.getChildren().addAll(results.of(it, finding(plan, draft))));
    working.ifPresentOrElse(this::ask, () -> askWithout(draft, plan.header().targetYear()));
  }

  private static Optional<Finding> finding(Plan plan, Indicator draft) {
    Header header = plan.header();
    return new BasesHold()
        .alone(new Row(draft, header.baseYear(), header.targetYear()))
        .filter(found -> Waivers.of(plan, found).isEmpty())
        .findFirst();
  }

  private void ask(Working working) {
    boolean rate = working.isRate();
    working
        .fittingRate()
        .ifPresent(
            fit ->
                question(
                    rate ? words.say("ask.rate") : words.say("ask.step"),
                    words.say("basis.takeRate", BasisResults.said(working, fit)),
                    () -> take(working.indicator(), fit)));
    working
        .fittingTarget()
        .ifPresent(
            fit ->
                question(
                    rate ? words.say("ask.target") : words.say("ask.target.step"),
                    words.say("basis.takeTarget", fit.printed()),
                    () -> taking.target(words.say("step.takeTarget", fit.printed()), fit)));
  }

  private void take(Indicator draft, BigDecimal fit) {
    BigDecimal said = Steps.asStated(draft.basis(), new Unit(draft.unit()), fit);
    taking.basis(words.say("step.takeRate", Figures.amount(said)), draft.basis().withStated(said));
  }

  /// An empty basis can still be given the rate that fits.
  private void askWithout(Indicator draft, int targetYear) {
    if (draft.basis().isEmpty()) {
      Fitting.of(draft, targetYear)
          .flatMap(fit -> fit.basis(new Unit(draft.unit())))
          .ifPresent(
              fit ->
                  question(
                      words.say("ask.rate"),
                      fit.printed(),
                      () -> taking.basis(words.say("step.basis"), fit)));
    }
  }

  private void question(String asked, String answer, Runnable take) {
    Button button = new Button(answer);
    button.setAccessibleText(asked + answer);
    button.getStyleClass().add("answer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(locked);
    button.setOnAction(pressed -> take.run());
    box.getChildren().add(Rows.answered(asked, button));
  }
}
