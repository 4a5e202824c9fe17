package plandraft.ui.write;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plandraft.edit.Sections;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// How long the text is, counted in the background for the newest plan.
final class Counting {
  /// What is counted: the whole plan and, if the caret is in one, a section.
  private record Wanted(Plan plan, Optional<Id<Section>> section) {}

  private final Words words;
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private Optional<Wanted> wanted = Optional.empty();

  Counting(Words words) {
    this.words = words;
  }

  /// The count in words.
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /// Counts, unless it did already.
  void count(Plan plan, Optional<Id<Section>> section) {
    Wanted next = new Wanted(plan, section);
    boolean same =
        wanted.filter(now -> now.plan() == plan && now.section().equals(section)).isPresent();
    if (!same) {
      wanted = Optional.of(next);
      CompletableFuture.supplyAsync(() -> tell(next))
          .thenAccept(count -> Platform.runLater(() -> show(next, count)));
    }
  }

  private void show(Wanted of, String count) {
    if (wanted.filter(now -> now == of).isPresent()) {
      told.set(count);
    }
  }

  private String tell(Wanted of) {
    String all = number(WordCount.of(of.plan()));
    return of.section()
        .flatMap(id -> Sections.find(of.plan(), id))
        .map(section -> words.say("count.both", number(WordCount.of(of.plan(), section)), all))
        .orElseGet(() -> words.say("count.all", all));
  }

  private static String number(WordCount count) {
    return String.format(Locale.ROOT, "%,d", count.words());
  }
}
