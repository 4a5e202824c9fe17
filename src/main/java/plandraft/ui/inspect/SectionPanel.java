package plandraft.ui.inspect;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import plandraft.edit.Sections;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Section;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// A chapter or section: its heading, whether it is numbered, how long it is.
final class SectionPanel {
  private SectionPanel() {}

  static Panel of(Id<Section> id, Store store, Words words) {
    return new FieldsPanel<>(
        words.say("section"),
        plan -> Sections.find(plan, id),
        List.of(
            FieldsPanel.text(
                words.say("heading"),
                Section::heading,
                typed -> edit(store, id, words.say("step.heading"), s -> s.withHeading(typed))),
            FieldsPanel.tick(
                words.say("numbered"),
                Section::numbered,
                on -> edit(store, id, words.say("step.numbered"), s -> s.withNumbered(on)))),
        section -> facts(section, store, words));
  }

  private static void edit(
      Store store, Id<Section> id, String step, UnaryOperator<Section> change) {
    store.edit(step, plan -> Sections.change(plan, id, change));
  }

  private static List<Node> facts(Section section, Store store, Words words) {
    String length = Integer.toString(WordCount.of(store.plan(), section).words());
    return List.of(
        Rows.pair(words.say("length"), words.say("length.words", length)),
        Rows.pair(words.say("parts"), Integer.toString(section.children().size())));
  }
}
