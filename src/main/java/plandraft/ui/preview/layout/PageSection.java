package plandraft.ui.preview.layout;

import javafx.scene.layout.VBox;
import plandraft.say.Words;

/// The two papers of a house style.
final class PageSection {
  private final PaperFields portrait;
  private final PaperFields landscape;
  private final VBox node;

  private PageSection(Words words, Change change) {
    this.portrait = new PaperFields(words.say("page.portrait"), "portrait", words, change);
    this.landscape = new PaperFields(words.say("page.landscape"), "landscape", words, change);
    this.node = new VBox(24, portrait.node(), landscape.node());
  }

  /// The page of these choices.
  static Section of(Words words, Change change) {
    PageSection made = new PageSection(words, change);
    return new Section(words.say("page"), made.node, Shown::isHouse, made::show);
  }

  private void show(Shown shown) {
    portrait.show(shown.house().portrait());
    landscape.show(shown.house().landscape());
  }
}
