package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.layout.StyleRule;
import plandraft.say.Words;
import plandraft.ui.kit.Typefaces;

/// How the paragraphs of a house style look, one role at a time.
final class StyleSection implements Section {
  private final Words words;
  private final Choice<Integer> role;
  private final StyleFields fields;
  private final VBox node;
  private Optional<Shown> shown = Optional.empty();
  private int place;

  StyleSection(Words words, Typefaces typefaces, Change change) {
    this.words = words;
    this.role = new Choice<>(words.say("style.role"), this::named, this::turn);
    this.fields = new StyleFields(words, typefaces, change);
    this.node = new VBox(16, role.field().node(), fields.node());
  }

  @Override
  public String name() {
    return words.say("style");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean suits(Shown next) {
    return next.layout().isEmpty();
  }

  @Override
  public void show(Shown next) {
    shown = Optional.of(next);
    List<StyleRule> rules = next.house().rules();
    place = Math.clamp(place, 0, rules.size() - 1);
    role.show(IntStream.range(0, rules.size()).boxed().toList(), place);
    fields.show(next.house(), place);
  }

  private void turn(int next) {
    place = next;
    shown.ifPresent(this::show);
  }

  private String named(int index) {
    return shown.map(now -> now.house().rules().get(index).name()).orElse("");
  }
}
