package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plandraft.edit.Indicators;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Indicator.Nature;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.Entry;

/// An indicator: unit, 属性, base year, values, basis worked out, curve.
final class IndicatorPanel implements Panel {
  private final Id<Indicator> id;
  private final Store store;
  private final Words words;
  private final BiFunction<Indicator, Header, Node> curve;
  private final Label name = Rows.text("");
  private final Entry unit;
  private final Entry baseYear;
  private final Entry base;
  private final Entry target;
  private final BasisEditor basis;
  private final ComboBox<Nature> nature;
  private final StackPane drawn = new StackPane();
  private final VBox box;

  IndicatorPanel(
      Id<Indicator> id, Store store, Words words, BiFunction<Indicator, Header, Node> curve) {
    this.id = id;
    this.store = store;
    this.words = words;
    this.curve = curve;
    unit =
        new Entry(words.say("unit"), typed -> edit(words.say("step.unit"), i -> i.withUnit(typed)));
    baseYear = new Entry(words.say("baseYear"), this::enterBaseYear);
    base =
        new Entry(
            words.say("base"),
            typed -> edit(words.say("step.base"), i -> i.withBase(Quantity.read(typed.strip()))));
    target =
        new Entry(
            words.say("target"),
            typed ->
                edit(words.say("step.target"), i -> i.withTarget(Quantity.read(typed.strip()))));
    Indicator known =
        Indicators.find(store.plan(), id)
            .orElseGet(() -> Indicator.of(id, "", store.plan().header().baseYear()));
    basis = new BasisEditor(words, store.plan(), known, taking());
    name.getStyleClass().add("inspector-title");
    List<Nature> natures = List.of(Nature.NONE, Nature.EXPECTED, Nature.BINDING);
    nature = Rows.choice(words.say("nature"), natures, this::name);
    nature.setOnAction(
        chosen -> edit(words.say("step.nature"), i -> i.withNature(nature.getValue())));
    box =
        new VBox(
            8,
            Rows.caption(words.say("indicator")),
            name,
            Rows.field(words.say("unit"), unit.node()),
            Rows.field(words.say("nature"), nature),
            Rows.field(words.say("baseYear"), baseYear.node()),
            Rows.field(words.say("base"), base.node()),
            Rows.field(words.say("target"), target.node()),
            basis.node(),
            drawn);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean next) {
    List.of(unit, baseYear, base, target).forEach(entry -> entry.lock(next));
    nature.setDisable(next);
    basis.lock(next);
  }

  @Override
  public void show(Plan plan) {
    Optional<Indicator> found = Indicators.find(plan, id);
    box.setVisible(found.isPresent());
    found.ifPresent(indicator -> show(plan, indicator));
  }

  private void show(Plan plan, Indicator indicator) {
    name.setText(indicator.name());
    unit.show(indicator.unit());
    baseYear.show(Integer.toString(indicator.baseYear()));
    base.show(indicator.base().printed());
    target.show(indicator.target().printed());
    basis.show(plan, indicator);
    nature.setValue(indicator.nature());
    drawn.getChildren().setAll(List.of(curve.apply(indicator, plan.header())));
  }

  private String name(Nature nature) {
    return switch (nature) {
      case NONE -> words.say("nature.none");
      case EXPECTED -> words.say("nature.expected");
      case BINDING -> words.say("nature.binding");
    };
  }

  private void enterBaseYear(String typed) {
    if (typed.strip().matches("(19|20|21)\\d\\d")) {
      edit(words.say("step.baseYear"), i -> i.withBaseYear(Integer.parseInt(typed.strip())));
    } else {
      show(store.plan());
    }
  }

  private BasisEditor.Taking taking() {
    return new BasisEditor.Taking() {
      @Override
      public void basis(String step, Basis next) {
        edit(step, i -> i.withBasis(next));
      }

      @Override
      public void target(String step, Quantity next) {
        edit(step, i -> i.withTarget(next));
      }
    };
  }

  private void edit(String step, UnaryOperator<Indicator> change) {
    boolean changes =
        Indicators.find(store.plan(), id).filter(now -> !change.apply(now).equals(now)).isPresent();
    if (changes) {
      store.edit(step, plan -> Indicators.change(plan, id, change));
    }
  }
}
