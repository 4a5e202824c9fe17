package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.check.BasesHold;
import plandraft.check.Finding;
import plandraft.check.Row;
import plandraft.check.Waivers;
import plandraft.model.Header;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;
import plandraft.quantity.Steps;
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
  private final VBox fields = new VBox(8);
  private final Map<Detail, Entry> entries = new EnumMap<>(Detail.class);
  private final VBox results = new VBox(8);
  private final VBox card;
  private Plan plan;
  private Indicator indicator;
  private Particulars particulars;
  private boolean locked;

  BasisEditor(Words words, Plan plan, Indicator indicator, Taking taking) {
    this.words = words;
    this.plan = plan;
    this.indicator = indicator;
    this.taking = taking;
    this.particulars = Particulars.of(indicator.basis());
    sentence =
        Entry.wrapped(words.say("basis"), LINES, typed -> write(typed)).onTyping(this::writing);
    ways.setAccessibleText(words.say("basis.way"));
    ways.getStyleClass().add("quiet");
    for (Way way : Way.values()) {
      MenuItem item = new MenuItem(name(way));
      item.setOnAction(picked -> pick(way));
      ways.getItems().add(item);
    }
    card = new VBox(8, Rows.head(words.say("basis"), ways), sentence.node(), fields, results);
    card.getStyleClass().add("card");
    lay();
  }

  Node node() {
    return card;
  }

  void lock(boolean next) {
    locked = next;
    ways.setDisable(next);
    sentence.lock(next);
    entries.values().forEach(entry -> entry.lock(next));
    work(indicator);
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
    work(found);
  }

  private void reset() {
    sentence.show(indicator.basis().printed());
    become(Particulars.of(indicator.basis()));
    work(indicator);
  }

  // The sentence

  private void writing(String typed) {
    Basis draft = Basis.read(typed.strip());
    become(Particulars.of(draft));
    work(indicator.withBasis(draft));
  }

  private void write(String typed) {
    taking.basis(words.say("step.basis"), Basis.read(typed.strip()));
  }

  // The particulars

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
          .map(entries::get)
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
              work(indicator.withBasis(draft));
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
      fill();
    }
  }

  private void fill() {
    entries.forEach((detail, entry) -> entry.show(particulars.value(detail)));
  }

  private void lay() {
    ways.setText(name(particulars.way()));
    entries.clear();
    fields.getChildren().clear();
    for (Detail detail : particulars.way().details()) {
      String name = name(detail);
      Entry entry =
          new Entry(name, typed -> fill(detail, typed))
              .onTyping(typed -> filling(detail, typed))
              .prompting(example(detail));
      entry.lock(locked);
      entries.put(detail, entry);
      fields.getChildren().add(Rows.field(name, entry.node()));
    }
    fill();
  }

  // What it comes to

  private void work(Indicator draft) {
    results.getChildren().clear();
    Optional<Working> working = Working.of(draft, plan.header());
    working.ifPresent(
        it -> results.getChildren().addAll(new BasisResults(words).of(it, finding(draft))));
    working.ifPresentOrElse(this::ask, () -> askWithout(draft));
  }

  private Optional<Finding> finding(Indicator draft) {
    Header header = plan.header();
    return new BasesHold()
        .alone(new Row(draft, header.baseYear(), header.targetYear()))
        .filter(found -> Waivers.of(plan, found).isEmpty())
        .findFirst();
  }

  private void ask(Working working) {
    Indicator draft = working.indicator();
    boolean rate = working.isRate();
    working
        .fittingRate()
        .ifPresent(
            fit ->
                question(
                    rate ? words.say("ask.rate") : words.say("ask.step"),
                    words.say("basis.takeRate", BasisResults.said(working, fit)),
                    () -> take(draft, fit)));
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
  private void askWithout(Indicator draft) {
    if (draft.basis().isEmpty()) {
      fitting()
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
    button.setDisable(locked);
    button.setOnAction(pressed -> take.run());
    results.getChildren().add(Rows.answered(asked, button));
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

  private String name(Detail detail) {
    return switch (detail) {
      case RATE -> words.say("detail.rate");
      case START -> words.say("detail.start");
      case AMOUNT -> words.say("detail.amount");
      case STEP -> words.say("detail.step");
      case PERCENT -> words.say("detail.percent");
      case TITLES -> words.say("detail.titles");
      case YEAR -> words.say("detail.year");
      case SUBJECT -> words.say("detail.subject");
      case WORTH -> words.say("detail.worth");
      case BY -> words.say("detail.by");
    };
  }

  private String example(Detail detail) {
    return switch (detail) {
      case RATE -> words.say("example.rate");
      case START -> words.say("example.start");
      case AMOUNT -> words.say("example.amount");
      case STEP -> words.say("example.step");
      case PERCENT -> words.say("example.percent");
      case TITLES -> words.say("example.titles");
      case YEAR -> words.say("example.year");
      case SUBJECT -> words.say("example.subject");
      case WORTH -> words.say("example.worth");
      case BY -> words.say("example.by");
    };
  }
}
