package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Grid;
import plandraft.model.Grid.Kind;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.say.Words;

/// A free table: its title, the document it goes into, how large it is.
final class GridPanel implements Panel {
  private final Id<Grid> id;
  private final Telling telling;
  private final Entry title;
  private final ComboBox<Kind> kind;
  private final VBox facts = new VBox(8);
  private final VBox box;

  GridPanel(Id<Grid> id, Store store, Words words) {
    this.id = id;
    this.telling = new Telling(words);
    title =
        new Entry(
            words.say("grid.title"),
            typed ->
                store.edit(
                    words.say("step.grid.title"),
                    plan -> Annexes.renameTable(plan, id.value(), typed.strip())));
    kind = Rows.choice(words.say("grid.kind"), List.of(Kind.values()), kind(words));
    kind.setOnAction(
        chosen ->
            store.edit(
                words.say("step.grid.kind"),
                plan -> Grids.change(plan, id, grid -> grid.withKind(kind.getValue()))));
    box =
        new VBox(
            8,
            Rows.caption(words.say("grid")),
            Rows.field(words.say("grid.title"), title.node()),
            Rows.field(words.say("grid.kind"), kind),
            facts);
  }

  private static Function<Kind, String> kind(Words words) {
    return kind ->
        switch (kind) {
          case LIST -> words.say("kind.list");
          case PROJECTS -> words.say("kind.projects");
          case INVESTMENT -> words.say("kind.investment");
          case EVALUATION -> words.say("kind.evaluation");
        };
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    title.lock(locked);
    kind.setDisable(locked);
  }

  @Override
  public void show(Plan plan) {
    Optional<Grid> found = Grids.find(plan, id);
    box.setVisible(found.isPresent());
    found.ifPresent(
        grid -> {
          title.show(grid.title());
          kind.setValue(grid.kind());
          facts
              .getChildren()
              .setAll(
                  telling.grid(plan, id.value()).stream()
                      .flatMap(told -> told.facts().stream())
                      .map(fact -> Rows.fact(fact.name(), fact.value()))
                      .toList());
        });
  }
}
