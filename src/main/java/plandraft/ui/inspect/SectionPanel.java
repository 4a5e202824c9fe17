package plandraft.ui.inspect;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import plandraft.edit.Sections;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// A chapter or section: its heading, whether it is numbered, how long it is.
final class SectionPanel implements Panel {
  private final Id<Section> id;
  private final Words words;
  private final Entry heading;
  private final CheckBox numbered;
  private final VBox facts = new VBox(8);
  private final VBox box;

  SectionPanel(Id<Section> id, Store store, Words words) {
    this.id = id;
    this.words = words;
    heading =
        new Entry(
            words.say("heading"),
            typed ->
                store.edit(
                    words.say("step.heading"),
                    plan -> Sections.change(plan, id, s -> s.withHeading(typed))));
    numbered = new CheckBox(words.say("numbered"));
    numbered.setOnAction(
        ticked ->
            store.edit(
                words.say("step.numbered"),
                plan -> Sections.change(plan, id, s -> s.withNumbered(numbered.isSelected()))));
    box =
        new VBox(
            8,
            Rows.caption(words.say("section")),
            Rows.field(words.say("heading"), heading.node()),
            numbered,
            facts);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    heading.lock(locked);
    numbered.setDisable(locked);
  }

  @Override
  public void show(Plan plan) {
    Optional<Section> found = Sections.find(plan, id);
    box.setVisible(found.isPresent());
    found.ifPresent(
        section -> {
          heading.show(section.heading());
          numbered.setSelected(section.numbered());
          facts
              .getChildren()
              .setAll(
                  Rows.pair(
                      words.say("length"),
                      words.say(
                          "length.words", Integer.toString(WordCount.of(plan, section).words()))),
                  Rows.pair(words.say("parts"), Integer.toString(section.children().size())));
        });
  }
}
