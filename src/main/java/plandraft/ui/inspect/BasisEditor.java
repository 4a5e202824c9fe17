package plandraft.ui.inspect;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.say.Words;
import plandraft.ui.inspect.Way.Detail;
import plandraft.ui.kit.Entry;

/// The card in which a basis is written or put together, worked out while it is typed, and made to
/// fit by one click.
final class BasisEditor {
  private static final int LINES = 2;

  /// What the card changes.
  interface Taking {
    /// A basis, as the undo list calls it.
    void basis(String step, Basis next);

    /// A target, as the undo list calls it.
    void target(String step, Quantity next);
  }

  private final Words words;
  private final Taking taking;
  private final MenuButton ways = new MenuButton();
  private final Entry sentence;
  private final ParticularFields fields;
  private final BasisAnswers answers;
  private final VBox card;
  private Plan plan;
  private Indicator indicator;
  private Particulars particulars;

  BasisEditor(Words words, Plan plan, Indicator indicator, Taking taking) {
    this.words = words;
    this.plan = plan;
    this.indicator = indicator;
    this.taking = taking;
    this.particulars = Particulars.of(indicator.basis());
    sentence =
        Entry.wrapped(words.say("basis"), LINES, typed -> write(typed)).onTyping(this::writing);
    fields = new ParticularFields(words, this::filling, this::fill);
    answers = new BasisAnswers(words, taking);
    ways.setAccessibleText(words.say("basis.way"));
    ways.getStyleClass().add("quiet");
    for (Way way : Way.values()) {
      MenuItem item = new MenuItem(name(way));
      item.setOnAction(picked -> pick(way));
      ways.getItems().add(item);
    }
    card =
        new VBox(
            8, Rows.head(words.say("basis"), ways), sentence.node(), fields.node(), answers.node());
    card.getStyleClass().add("card");
    lay();
  }

  Node node() {
    return card;
  }

  void lock(boolean next) {
    ways.setDisable(next);
    sentence.lock(next);
    fields.lock(next);
    answers.lock(next);
  }

  /// Shows the basis as the plan has it, but for a field that is being typed in.
  void show(Plan next, Indicator found) {
    boolean same = found.basis().equals(indicator.basis());
    boolean begun = Way.of(found.basis().method()) != particulars.way();
    plan = next;
    indicator = found;
    sentence.show(found.basis().printed());
    if (!same || !begun) {
      become(Particulars.of(found.basis()));
    }
    answers.show(plan, found);
  }

  private void reset() {
    sentence.show(indicator.basis().printed());
    become(Particulars.of(indicator.basis()));
    answers.show(plan, indicator);
  }

  private void writing(String typed) {
    Basis draft = Basis.read(typed.strip());
    become(Particulars.of(draft));
    answers.show(plan, indicator.withBasis(draft));
  }

  private void write(String typed) {
    taking.basis(words.say("step.basis"), Basis.read(typed.strip()));
  }

  private void pick(Way way) {
    if (way == Way.of(indicator.basis().method())) {
      reset();
      return;
    }
    become(Particulars.begun(way, indicator.basis(), fitting()));
    Optional<Basis> whole = whole();
    if (whole.isPresent()) {
      taking.basis(words.say("step.way", name(way)), whole.get());
    } else {
      way.details().stream()
          .filter(detail -> particulars.value(detail).isBlank())
          .findFirst()
          .map(fields::of)
          .orElse(sentence)
          .node()
          .requestFocus();
    }
  }

  private void filling(Detail detail, String typed) {
    particulars = particulars.with(detail, typed);
    whole()
        .ifPresent(
            draft -> {
              sentence.show(draft.printed());
              answers.show(plan, indicator.withBasis(draft));
            });
  }

  private void fill(Detail detail, String typed) {
    particulars = particulars.with(detail, typed);
    Optional<Basis> whole = whole();
    boolean begun = Way.of(indicator.basis().method()) != particulars.way();
    if (whole.isPresent()) {
      taking.basis(words.say("step.basis"), whole.get());
    } else if (!begun) {
      reset();
    }
  }

  private Optional<Basis> whole() {
    return particulars.method(new Unit(indicator.unit())).map(indicator.basis()::withMethod);
  }

  /// Shows other particulars; the field that is typed in keeps what is typed.
  private void become(Particulars next) {
    boolean other = next.way() != particulars.way();
    particulars = next;
    if (other) {
      lay();
    } else {
      fields.show(next);
    }
  }

  private void lay() {
    ways.setText(name(particulars.way()));
    fields.lay(particulars);
  }

  private Optional<Fitting> fitting() {
    return Fitting.of(indicator, plan.header().targetYear());
  }

  private String name(Way way) {
    return switch (way) {
      case GROWTH -> words.say("method.growth");
      case INCREMENT -> words.say("method.increment");
      case POINTS -> words.say("method.points");
      case SHARE -> words.say("method.share");
      case RATIO -> words.say("method.ratio");
      case CITED -> words.say("method.cited");
      case ESTIMATED -> words.say("method.estimated");
      case WORDS -> words.say("method.words");
    };
  }
}
