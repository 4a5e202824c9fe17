package plandraft.ui.write;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plandraft.edit.Sections;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.WordCount;
import plandraft.say.Words;

/// How long a section is, counted in the background for the newest plan.
final class Counting {
  /// What is counted.
  private record Wanted(Plan plan, Place place) {}

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
  void count(Plan plan, Place place) {
    Wanted next = new Wanted(plan, place);
    boolean same =
        wanted.filter(now -> now.plan() == plan && now.place().equals(place)).isPresent();
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
    return of.place().part() == Part.SECTION
        ? Sections.find(of.plan(), new Id<>(of.place().id()))
            .map(section -> WordCount.of(of.plan(), section).words())
            .map(count -> words.say("count", String.format(Locale.ROOT, "%,d", count)))
            .orElse("")
        : "";
  }
}
