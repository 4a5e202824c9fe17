package plandraft.ui.inspect;

import java.util.List;
import javafx.scene.Node;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Grid;
import plandraft.model.Grid.Kind;
import plandraft.model.Id;
import plandraft.say.Words;

/// A free table: its title, the document it goes into, how large it is.
final class GridPanel {
  private GridPanel() {}

  static Panel of(Id<Grid> id, Store store, Words words) {
    return new FieldsPanel<>(
        words.say("grid"),
        plan -> Grids.find(plan, id),
        List.of(
            FieldsPanel.text(
                words.say("grid.title"),
                Grid::title,
                typed ->
                    store.edit(
                        words.say("step.grid.title"),
                        plan -> Annexes.renameTable(plan, id.value(), typed.strip()))),
            FieldsPanel.choice(
                words.say("grid.kind"),
                List.of(Kind.values()),
                kind -> name(kind, words),
                Grid::kind,
                kind ->
                    store.edit(
                        words.say("step.grid.kind"),
                        plan -> Grids.change(plan, id, grid -> grid.withKind(kind))))),
        grid -> facts(id, store, words));
  }

  private static List<Node> facts(Id<Grid> id, Store store, Words words) {
    return new Telling(words)
        .grid(store.plan(), id.value()).stream()
            .flatMap(told -> told.facts().stream())
            .map(fact -> Rows.fact(fact.name(), fact.value()))
            .toList();
  }

  private static String name(Kind kind, Words words) {
    return switch (kind) {
      case LIST -> words.say("kind.list");
      case PROJECTS -> words.say("kind.projects");
      case INVESTMENT -> words.say("kind.investment");
      case EVALUATION -> words.say("kind.evaluation");
    };
  }
}
