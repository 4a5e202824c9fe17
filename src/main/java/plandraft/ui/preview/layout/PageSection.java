package plandraft.ui.preview.layout;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.say.Words;

/// The two papers of a house style.
final class PageSection implements Section {
  private final Words words;
  private final PaperFields portrait;
  private final PaperFields landscape;
  private final VBox node;

  PageSection(Words words, Change change) {
    this.words = words;
    this.portrait = new PaperFields(words.say("page.portrait"), "portrait", words, change);
    this.landscape = new PaperFields(words.say("page.landscape"), "landscape", words, change);
    this.node = new VBox(24, portrait.node(), landscape.node());
  }

  @Override
  public String name() {
    return words.say("page");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean suits(Shown shown) {
    return shown.layout().isEmpty();
  }

  @Override
  public void show(Shown shown) {
    portrait.show(shown.house().portrait());
    landscape.show(shown.house().landscape());
  }
}
