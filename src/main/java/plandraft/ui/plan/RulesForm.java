package plandraft.ui.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.check.Limit;
import plandraft.check.Rule;
import plandraft.check.Rules;
import plandraft.check.Settings;
import plandraft.check.Settings.OfRule;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;

/// The rules of the check list, each switched on or off and with the lines it draws.
public final class RulesForm {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 420;

  private final Words words;
  private final List<Line> lines;
  private final BooleanBinding faulty;

  /// A rule, whether it applies, and where it draws its lines.
  private record Line(Rule<?> rule, CheckBox on, List<Drawn> limits) {
    OfRule set() {
      Map<String, BigDecimal> set = new HashMap<>();
      limits.forEach(drawn -> drawn.value().ifPresent(it -> set.put(drawn.limit().name(), it)));
      return new OfRule(on.isSelected(), set);
    }

    void reset() {
      on.setSelected(true);
      limits.forEach(drawn -> drawn.field().setText(drawn.limit().usual().toPlainString()));
    }
  }

  private record Drawn(Limit limit, TextField field) {
    /// Where it is drawn, if it can be drawn there.
    Optional<BigDecimal> value() {
      try {
        return Optional.of(new BigDecimal(field.getText().strip())).filter(limit::allows);
      } catch (NumberFormatException noNumber) {
        return Optional.empty();
      }
    }
  }

  private RulesForm(Settings settings, Locale locale) {
    words = Words.of(RulesForm.class, locale);
    lines = Rules.all(settings).stream().map(rule -> line(settings, rule)).toList();
    List<Drawn> drawn = lines.stream().flatMap(line -> line.limits().stream()).toList();
    faulty =
        Bindings.createBooleanBinding(
            () -> drawn.stream().anyMatch(it -> it.value().isEmpty()),
            drawn.stream().map(it -> it.field().textProperty()).toArray(Observable[]::new));
  }

  /// Lets the user change the rules; empty if they leave them as they are.
  public static Optional<Settings> open(Settings settings, Ask ask, Locale locale) {
    RulesForm form = new RulesForm(settings, locale);
    Words words = form.words;
    return ask.decide(words.say("rules"), form.node(), words.say("ok"), form.faulty)
        ? Optional.of(form.settings())
        : Optional.empty();
  }

  private Settings settings() {
    Map<String, OfRule> rules = new HashMap<>();
    lines.forEach(line -> rules.put(line.rule().id(), line.set()));
    return new Settings(rules);
  }

  private Line line(Settings settings, Rule<?> rule) {
    CheckBox on = new CheckBox(rule.title().in(words.locale()));
    on.setSelected(settings.applies(rule.id()));
    List<Drawn> limits =
        rule.limits().stream().map(limit -> drawn(settings, rule, limit, on)).toList();
    return new Line(rule, on, limits);
  }

  private Drawn drawn(Settings settings, Rule<?> rule, Limit limit, CheckBox on) {
    TextField field = new TextField(settings.limit(rule.id(), limit).toPlainString());
    field.setPrefColumnCount(4);
    field.setAccessibleText(limit.title().in(words.locale()));
    field.disableProperty().bind(on.selectedProperty().not());
    return new Drawn(limit, field);
  }

  private Node node() {
    VBox rows = new VBox(8);
    for (Line line : lines) {
      rows.getChildren().add(line.on());
      line.limits().forEach(drawn -> rows.getChildren().add(row(drawn)));
    }
    rows.getStyleClass().add("rules");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    Hyperlink reset = new Hyperlink(words.say("rules.reset"));
    reset.setOnAction(
        pressed -> {
          lines.forEach(Line::reset);
          reset.setVisited(false);
        });
    Label remark = new Label(words.say("rules.remark"));
    remark.setWrapText(true);
    return new VBox(10, remark, scroll, reset);
  }

  private Node row(Drawn drawn) {
    Limit limit = drawn.limit();
    Label name = new Label(limit.title().in(words.locale()));
    name.setLabelFor(drawn.field());
    Label range = new Label();
    String allowed =
        words.say("rules.range", limit.least().toPlainString(), limit.most().toPlainString());
    range
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> drawn.value().isPresent() ? allowed : words.say("rules.wrong", allowed),
                drawn.field().textProperty()));
    range.getStyleClass().add("caption");
    HBox row = new HBox(8, name, drawn.field(), range);
    row.getStyleClass().add("rule-limit");
    return row;
  }
}
