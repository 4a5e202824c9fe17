package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import plandraft.layout.StyleRule;
import plandraft.say.Words;
import plandraft.ui.kit.Typefaces;

/// How the paragraphs of a house style look, one role at a time.
final class StyleSection {
  private final Choice<Integer> role;
  private final StyleFields fields;
  private final VBox node;
  private Optional<Shown> shown = Optional.empty();
  private int place;

  private StyleSection(Words words, Typefaces typefaces, Change change) {
    this.role = new Choice<>(words.say("style.role"), this::named, this::turn);
    this.fields = new StyleFields(words, typefaces, change);
    this.node = new VBox(16, role.field().node(), fields.node());
  }

  /// The page of these choices.
  static Section of(Words words, Typefaces typefaces, Change change) {
    StyleSection made = new StyleSection(words, typefaces, change);
    return new Section(words.say("style"), made.node, Shown::isHouse, made::show);
  }

  private void show(Shown next) {
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
