package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.layout.Numbering;
import plandraft.quantity.CountPattern;
import plandraft.say.Words;

/// How headings are numbered, by an example, and which levels run on.
final class NumberingFields {
  private final Words words;
  private final Change change;
  private final Choice<Scheme> scheme;
  private final Levels runIn;
  private final Levels runningOn;
  private final boolean overruled;
  private final Label plan;
  private final VBox node;
  private Numbering shown = Numbering.USUAL;

  /// How headings are numbered.
  private enum Scheme {
    /// As the house style has it.
    HOUSE,
    USUAL,
    CHAPTERS,
    /// Some other way.
    OWN
  }

  /// Levels of headings to tick.
  private final class Levels {
    private final String name;
    private final BiFunction<Numbering, Set<Integer>, Numbering> with;
    private final FlowPane boxes = new FlowPane(12, 6);

    Levels(String name, BiFunction<Numbering, Set<Integer>, Numbering> with) {
      this.name = name;
      this.with = with;
    }

    Node node() {
      return new VBox(6, new Label(name), boxes);
    }

    void show(Function<Numbering, Set<Integer>> ticked, boolean locked) {
      int levels = shown.levels().size();
      while (boxes.getChildren().size() > levels) {
        boxes.getChildren().removeLast();
      }
      while (boxes.getChildren().size() < levels) {
        boxes.getChildren().add(box(boxes.getChildren().size() + 1));
      }
      for (int level = 1; level <= levels; level++) {
        CheckBox box = (CheckBox) boxes.getChildren().get(level - 1);
        box.setText(sample(shown.levels().get(level - 1)));
        box.setAccessibleText(name + " " + box.getText());
        box.setSelected(ticked.apply(shown).contains(level));
        box.setDisable(locked);
      }
    }

    private CheckBox box(int level) {
      CheckBox box = new CheckBox();
      box.setOnAction(pressed -> take(level, box.isSelected()));
      return box;
    }

    private void take(int level, boolean on) {
      Set<Integer> levels = new TreeSet<>(this == runIn ? shown.runIn() : shown.runningOn());
      if (on) {
        levels.add(level);
      } else {
        levels.remove(level);
      }
      Optional<Numbering> next = Optional.of(with.apply(shown, levels));
      change.make(text -> text.withNumbering(next));
    }
  }

  /// @param overruled whether the plan in hand says itself how the headings of its text are
  ///   numbered
  NumberingFields(Words words, Change change, boolean overruled) {
    this.words = words;
    this.change = change;
    this.overruled = overruled;
    this.plan = new Label(words.say("numbering.overruled"));
    this.scheme = new Choice<>(words.say("numbering"), this::name, this::choose);
    this.runIn =
        new Levels(
            words.say("numbering.runIn"),
            (was, levels) -> new Numbering(was.levels(), was.runningOn(), levels));
    this.runningOn =
        new Levels(
            words.say("numbering.runningOn"),
            (was, levels) -> new Numbering(was.levels(), levels, was.runIn()));
    this.node = new VBox(12, scheme.field().node(), plan, runIn.node(), runningOn.node());
    plan.getStyleClass().add("caption");
    plan.setWrapText(true);
    plan.setMinHeight(Region.USE_PREF_SIZE);
    plan.managedProperty().bind(plan.visibleProperty());
  }

  Node node() {
    return node;
  }

  void show(Shown next) {
    shown = next.numbering();
    Optional<Numbering> own = next.ownNumbering();
    List<Scheme> offered = new ArrayList<>(List.of(Scheme.USUAL, Scheme.CHAPTERS));
    if (next.layout().isPresent()) {
      offered.addFirst(Scheme.HOUSE);
    }
    Scheme now = own.map(NumberingFields::scheme).orElse(Scheme.HOUSE);
    if (now == Scheme.OWN) {
      offered.add(now);
    }
    scheme.show(offered, now);
    scheme.field().remark(now == Scheme.HOUSE ? samples(shown) : "");
    plan.setVisible(overruled && next.isOfText());
    runIn.show(Numbering::runIn, own.isEmpty());
    runningOn.show(Numbering::runningOn, own.isEmpty());
  }

  private void choose(Scheme next) {
    Optional<Numbering> numbering =
        switch (next) {
          case USUAL -> Optional.of(Numbering.USUAL);
          case CHAPTERS -> Optional.of(Numbering.CHAPTERS);
          case HOUSE -> Optional.empty();
          case OWN -> Optional.of(shown);
        };
    change.make(text -> text.withNumbering(numbering));
  }

  private static Scheme scheme(Numbering own) {
    return own.levels().equals(Numbering.USUAL.levels())
        ? Scheme.USUAL
        : own.levels().equals(Numbering.CHAPTERS.levels()) ? Scheme.CHAPTERS : Scheme.OWN;
  }

  private static String samples(Numbering numbering) {
    return String.join("", numbering.levels().stream().map(NumberingFields::sample).toList());
  }

  /// The number of a first heading.
  private static String sample(String level) {
    return CountPattern.first(level).strip();
  }

  private String name(Scheme choice) {
    return switch (choice) {
      case HOUSE -> words.say("numbering.house");
      case USUAL -> words.say("numbering.usual");
      case CHAPTERS -> words.say("numbering.chapters");
      case OWN -> words.say("numbering.own", samples(shown));
    };
  }
}
