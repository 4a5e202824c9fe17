package plandraft.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plandraft.document.Anchor;
import plandraft.job.Progress;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// What has been found while inputs are read: entries of the report, and ids given out.
final class Found {
  private static final int LONGEST_TITLE = 60;

  /// So many pieces are put in their places between two tellings of how far it is.
  private static final int PIECES = 256;

  private final Ids ids;
  private final Choices choices;
  private final Progress progress;
  private final Set<String> taken = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  Found(Ids ids, Choices choices, Progress progress) {
    this.ids = ids;
    this.choices = choices;
    this.progress = progress;
  }

  Choices choices() {
    return choices;
  }

  /// Tells that `done` of `whole` pieces are in their places (`whole` 0: not known yet).
  ///
  /// @throws plandraft.job.Stopped if nobody wants the rest
  void placed(int done, int whole) {
    if (done % PIECES == 0) {
      progress.at(done, whole);
    }
  }

  /// The entries in the order of the inputs.
  List<Entry> entries() {
    return entries.stream().sorted(Comparator.comparing(Entry::spot)).toList();
  }

  /// A new id.
  <T> Id<T> id() {
    Id<T> id = ids.fresh();
    while (!taken.add(id.value())) {
      id = ids.fresh();
    }
    return id;
  }

  /// The id a program's own document carries for a `part`, or a new one; none is given out twice.
  <T> Id<T> id(Optional<Anchor> anchor, Part part) {
    return anchor
        .flatMap(each -> Place.read(each.name()))
        .filter(place -> place.part() == part && !place.id().isBlank() && taken.add(place.id()))
        .map(place -> new Id<T>(place.id()))
        .orElseGet(this::id);
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  /// Tells of something that has no depth.
  void tell(Spot spot, What what, String title, Sureness sureness, Message... notes) {
    entries.add(
        new Entry(spot, what, 0, shortened(title), sureness, List.of(notes), Optional.empty()));
  }

  /// Tells that something was left out.
  void skipped(Spot spot, String why, Object... arguments) {
    tell(spot, What.SKIPPED, "", Sureness.SURE, Message.of(Found.class, why, arguments));
  }

  static String shortened(String title) {
    String line = title.replace('\n', ' ').strip();
    int points = line.codePointCount(0, line.length());
    return points <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "……";
  }
}
