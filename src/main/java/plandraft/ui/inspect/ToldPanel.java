package plandraft.ui.inspect;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.model.Plan;

/// A panel that only tells, of a thing that is edited where it stands.
final class ToldPanel implements Panel {
  private final String kind;
  private final Function<Plan, Optional<Told>> tell;
  private final VBox box = new VBox(8);

  /// @param kind what kind of thing it is
  /// @param tell what there is to say of it, nothing once it is gone
  ToldPanel(String kind, Function<Plan, Optional<Told>> tell) {
    this.kind = kind;
    this.tell = tell;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Plan plan) {
    box.getChildren().clear();
    tell.apply(plan).ifPresent(this::show);
  }

  @Override
  public void lock(boolean locked) {}

  private void show(Told told) {
    Node title = Rows.text(told.title());
    title.getStyleClass().add("inspector-title");
    box.getChildren().addAll(Rows.caption(kind), title);
    told.facts().forEach(fact -> box.getChildren().add(Rows.fact(fact.name(), fact.value())));
  }
}
