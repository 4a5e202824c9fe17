package plandraft.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import plandraft.file.LayoutFiles;
import plandraft.say.Words;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;
import plandraft.ui.kit.Typefaces;

/// The pages that come of the layout in hand.
final class LayoutPages {
  private final PageStack stack;
  private final Latest<Trial, Trial.Outcome> trying;
  // also read by the trial under way
  private volatile Pictures pictures = Pictures.NONE;
  private Optional<Composed> shown = Optional.empty();
  private String shownName = "";

  /// No pages yet.
  ///
  /// @param come is told what comes of a trial
  LayoutPages(
      Jobs jobs,
      LayoutFiles files,
      Words words,
      Typefaces typefaces,
      Consumer<Trial.Outcome> come) {
    this.stack = PageStack.of(words.say("pages"), new Pen(typefaces), anchor -> {});
    this.trying = jobs.latest((trial, turn) -> trial.run(files, pictures, words, turn), come);
  }

  Node node() {
    return stack.node();
  }

  /// Tries a layout in place of those tried before.
  void ask(Trial trial) {
    trying.ask(trial);
  }

  /// Gives up what is being tried.
  void forget() {
    trying.forget();
  }

  /// Shows what came of a trial; the pages before stay while the layout is wrong.
  void show(Trial.Outcome outcome) {
    if (outcome.pages().isPresent()) {
      show(outcome.trial().name(), outcome.pages().get());
    } else if (!outcome.wrong()) {
      stack.show(List.of(), pictures);
      shown = Optional.empty();
    }
  }

  /// Shows pages; those of the same layout from the first one that looks different.
  private void show(String name, Composed next) {
    Optional<Composed> before = shown.filter(pages -> shownName.equals(name));
    if (before.isPresent() && !next.whole()) {
      return;
    }
    pictures = next.pictures();
    stack.show(next.pages(), next.pictures());
    if (before.isEmpty()) {
      stack.go(0);
    }
    before.filter(Composed::whole).ifPresent(was -> was.changed(next).ifPresent(stack::reveal));
    shown = Optional.of(next);
    shownName = name;
  }
}
