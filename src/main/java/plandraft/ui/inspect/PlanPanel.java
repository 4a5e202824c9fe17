package plandraft.ui.inspect;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import plandraft.model.Header;
import plandraft.model.Plan;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// The plan as a whole: what its header says, how much there is of it.
final class PlanPanel implements Panel {
  private final Words words;
  private final VBox facts = new VBox(8);
  private final Button edit;
  private final VBox box;

  PlanPanel(Words words, Runnable editHeader) {
    this.words = words;
    edit = new Button(words.say("plan.edit"));
    edit.setOnAction(pressed -> editHeader.run());
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
            Rows.pair(
                words.say("length"),
                words.say("length.words", Integer.toString(WordCount.of(plan).words()))));
  }
}
