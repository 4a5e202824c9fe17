package plandraft.ui.preview.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import plandraft.layout.IndicatorShows;
import plandraft.layout.Tables;
import plandraft.layout.TaskShows;
import plandraft.say.Words;

/// How the tables of a document look: those of its own, or as in the house style.
final class TableSection {
  private final Words words;
  private final Change change;
  private final Choice<Kind> kind;
  private final CheckBox same = new CheckBox();
  private final Map<Kind, TableFields> fields = new EnumMap<>(Kind.class);
  private final VBox body = new VBox();
  private final VBox node;
  private Kind now = Kind.INDICATORS;
  private Optional<Shown> shown = Optional.empty();

  /// The tables that layouts know, and what each is called in a layout file.
  private enum Kind {
    INDICATORS("indicators"),
    TASKS("tasks"),
    BREAKDOWNS("breakdowns"),
    GRIDS("grids");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// Whether a layout says itself how such tables look.
    boolean in(Tables tables) {
      return switch (this) {
        case INDICATORS -> tables.indicators().isPresent();
        case TASKS -> tables.tasks().isPresent();
        case BREAKDOWNS -> tables.breakdowns().isPresent();
        case GRIDS -> tables.grids().isPresent();
      };
    }

    /// The tables that a kind of document can hold.
    static List<Kind> of(String document) {
      return switch (document) {
        case "explanation", "targets" -> List.of(INDICATORS);
        case "responsibilities", "leads", "extract" -> List.of(TASKS);
        case "breakdown" -> List.of(BREAKDOWNS);
        case "evaluation", "lists", "projects", "investment", "opinions", "revisions" ->
            List.of(GRIDS);
        case "press", "check" -> List.of();
        default -> List.of(values());
      };
    }
  }

  private TableSection(PlanHeadings headings, Words words, Change change) {
    this.words = words;
    this.change = change;
    this.kind = new Choice<>(words.say("table.kind"), this::name, this::turn);
    columns(words);
    shares(headings, words);
    same.setText(words.say("table.same"));
    same.setOnAction(ticked -> part());
    kind.field().node().managedProperty().bind(kind.field().node().visibleProperty());
    node = new VBox(12, kind.field().node(), same, body);
  }

  /// Tables whose columns are chosen.
  private void columns(Words words) {
    fields.put(
        Kind.INDICATORS,
        new ColumnFields<>(
            Kind.INDICATORS.key,
            Tables::indicators,
            List.of(IndicatorShows.values()),
            new Contents(words)::of,
            words,
            change));
    fields.put(
        Kind.TASKS,
        new ColumnFields<>(
            Kind.TASKS.key,
            Tables::tasks,
            List.of(TaskShows.values()),
            new Contents(words)::of,
            words,
            change));
  }

  /// Tables that bring their own columns.
  private void shares(PlanHeadings headings, Words words) {
    fields.put(
        Kind.BREAKDOWNS,
        new WideFields(
            Kind.BREAKDOWNS.key,
            Tables::breakdowns,
            _ -> headings.breakdowns(),
            false,
            words,
            change));
    fields.put(
        Kind.GRIDS,
        new WideFields(
            Kind.GRIDS.key,
            Tables::grids,
            next -> headings.grids(next.document()),
            true,
            words,
            change));
  }

  /// The page of these choices.
  static Section of(PlanHeadings headings, Words words, Change change) {
    TableSection made = new TableSection(headings, words, change);
    return new Section(words.say("table"), made.node, next -> !kinds(next).isEmpty(), made::show);
  }

  private void show(Shown next) {
    shown = Optional.of(next);
    List<Kind> kinds = kinds(next);
    now = kinds.contains(now) ? now : kinds.getFirst();
    kind.show(kinds, now);
    kind.field().node().setVisible(kinds.size() > 1);
    boolean house = next.layout().isEmpty();
    boolean own = now.in(next.own());
    same.setVisible(!house);
    same.setManaged(!house);
    same.setSelected(!own);
    TableFields table = fields.get(now);
    table.show(next);
    table.lock(!own);
    body.getChildren().setAll(table.node());
  }

  private static List<Kind> kinds(Shown shown) {
    return Kind.of(shown.document());
  }

  private void turn(Kind next) {
    now = next;
    shown.ifPresent(this::show);
  }

  /// Gives the document a table layout of its own, or takes it away.
  private void part() {
    boolean back = same.isSelected();
    List<String> path = List.of("tables", now.key);
    TableFields table = fields.get(now);
    shown.ifPresent(
        was -> change.make(text -> back ? text.without(path) : table.own(text, was.house())));
  }

  private String name(Kind choice) {
    return switch (choice) {
      case INDICATORS -> words.say("table.indicators");
      case TASKS -> words.say("table.tasks");
      case BREAKDOWNS -> words.say("table.breakdowns");
      case GRIDS -> words.say("table.grids");
    };
  }
}
