package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.edit.Annexes;
import plandraft.edit.Body;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Chooser;

/// Placing what is not text: a table, tasks, the stage log or a picture of the plan is chosen and
/// stands behind the paragraph the caret is in.
final class Placing {
  private final Store store;
  private final ProseArea area;
  private final Ids ids;
  private final Desk desk;
  private final Words words;
  private final Chooser<Thing> chooser;

  /// Something of the plan that can stand in its text.
  ///
  /// @param make the block that shows it, under a new id
  record Thing(String name, String kind, Function<Id<Block>, Block> make) {}

  Placing(Store store, ProseArea area, Ids ids, Desk desk, Words words) {
    this.store = store;
    this.area = area;
    this.ids = ids;
    this.desk = desk;
    this.words = words;
    this.chooser =
        Chooser.of(
            words.say("place.choose"),
            words.say("place.none"),
            this::fitting,
            Placing::line,
            this::place);
  }

  /// Lets the writer choose.
  void choose() {
    desk.settle();
    chooser.show(area.getScene().getWindow());
  }

  /// Whether something can stand behind that line: a task's text holds nothing but words.
  static boolean takes(Line line) {
    return body(line).filter(body -> !(body instanceof Body.OfTask)).isPresent();
  }

  private List<Thing> fitting(String sought) {
    String wanted = sought.strip().toLowerCase(Locale.ROOT);
    return things(store.plan(), words).stream()
        .filter(
            thing -> (thing.name() + " " + thing.kind()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /// Places a picture that the plan may not hold yet.
  void place(Media picture) {
    Block block = new Block.PictureHere(ids.fresh(), picture.id(), "");
    place(plan -> Annexes.keeping(plan, picture), block);
  }

  private void place(Thing thing) {
    place(UnaryOperator.identity(), thing.make().apply(ids.fresh()));
  }

  private void place(UnaryOperator<Plan> before, Block block) {
    area.requestFocus();
    Line line = area.row(area.caret().row()).line();
    store.edit(words.say("step.place"), plan -> placed(before.apply(plan), line, block));
  }

  /// All that `plan` has to place.
  static List<Thing> things(Plan plan, Words words) {
    Stream<Thing> tables =
        Stream.of(
                plan.indicatorTables().stream()
                    .map(t -> table(t.title(), words.say("place.table"), t.id())),
                plan.breakdowns().stream()
                    .map(b -> table(b.title(), words.say("place.breakdown"), b.id())),
                plan.grids().stream().map(g -> table(g.title(), words.say("place.grid"), g.id())))
            .flatMap(Function.identity());
    List<Thing> things = new ArrayList<>(tables.toList());
    String tasks = words.say("place.tasks");
    if (!plan.tasks().isEmpty()) {
      things.add(
          new Thing(words.say("place.tasks.all"), tasks, id -> new Block.TasksHere(id, List.of())));
    }
    plan.tasks().stream()
        .map(
            task ->
                new Thing(task.title(), tasks, id -> new Block.TasksHere(id, List.of(task.id()))))
        .forEach(things::add);
    plan.media().stream()
        .map(
            media ->
                new Thing(
                    media.name(),
                    words.say("place.picture"),
                    id -> new Block.PictureHere(id, media.id(), "")))
        .forEach(things::add);
    if (!plan.stageLog().isEmpty()) {
      things.add(new Thing(words.say("stages"), words.say("place.stages"), Block.StagesHere::new));
    }
    return things;
  }

  private static Thing table(String title, String kind, Id<?> table) {
    return new Thing(title, kind, id -> new Block.TableHere(id, table.value()));
  }

  /// The plan with `block` behind the block that `line` shows or belongs to, at the head of a
  /// section's text below its heading.
  static Plan placed(Plan plan, Line line, Block block) {
    return body(line).map(body -> placed(plan, body, before(line), block)).orElse(plan);
  }

  private static Plan placed(Plan plan, Body body, Optional<Id<Block>> before, Block block) {
    List<Block> blocks = new ArrayList<>(body.of(plan));
    List<Id<Block>> present = blocks.stream().map(Block::id).toList();
    int at = before.map(present::indexOf).orElse(-1) + 1;
    blocks.add(at, block);
    return body.on(plan, blocks);
  }

  private static Optional<Body> body(Line line) {
    return switch (line) {
      case Line.Heading heading -> Optional.of(new Body.OfSection(heading.section()));
      case Line.PanelTitle title -> Optional.of(title.body());
      case Line.Within within -> Optional.of(within.body());
      case Line.Caption _ -> Optional.empty();
    };
  }

  private static Optional<Id<Block>> before(Line line) {
    return switch (line) {
      case Line.PanelTitle title -> Optional.of(title.id());
      case Line.Prose prose -> prose.panel().or(() -> Optional.of(prose.id()));
      case Line.Standing standing -> Optional.of(standing.block().id());
      case Line.Vacant vacant -> vacant.panel();
      case Line.Caption _ -> Optional.empty();
    };
  }

  private static Node line(Thing thing) {
    Label name = new Label(thing.name());
    Label kind = new Label(thing.kind());
    kind.getStyleClass().add("third");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, name, gap, kind);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWidth(0);
    return line;
  }
}
