package plandraft.ui.inspect;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plandraft.model.Header;
import plandraft.model.Plan;
import plandraft.say.Words;

/// The plan as a whole: what its header says, how much there is of it.
final class PlanPanel implements Panel {
  private final Words words;
  private final VBox facts = new VBox(8);
  private final Label length = new Label();
  private final Button edit;
  private final VBox box;

  PlanPanel(Words words, Inspector.Neighbours neighbours) {
    this.words = words;
    length
        .textProperty()
        .bind(
            neighbours
                .length()
                .map(number -> number.isEmpty() ? "" : words.say("length.words", number)));
    edit = new Button(words.say("plan.edit"));
    edit.setOnAction(pressed -> neighbours.editHeader().run());
    box = new VBox(8, Rows.caption(words.say("plan")), facts, edit);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    edit.setDisable(locked);
  }

  @Override
  public void show(Plan plan) {
    Header header = plan.header();
    Node title = Rows.text(header.title());
    title.getStyleClass().add("inspector-title");
    String years = header.baseYear() + "—" + header.targetYear();
    facts
        .getChildren()
        .setAll(
            title,
            Rows.pair(words.say("kind"), header.kind()),
            Rows.pair(words.say("stage"), header.stage()),
            Rows.pair(words.say("years"), years),
            Rows.pair(words.say("drafter"), header.drafter()),
            Rows.pair(words.say("length"), length));
  }
}
