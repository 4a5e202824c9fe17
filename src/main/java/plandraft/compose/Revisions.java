package plandraft.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.job.Progress;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.review.Comparison;
import plandraft.review.Difference;
import plandraft.review.Difference.Added;
import plandraft.review.Difference.Changed;
import plandraft.review.Difference.Deleted;
import plandraft.review.Difference.Emphasising;
import plandraft.review.Difference.Moved;
import plandraft.review.Difference.Restyled;
import plandraft.review.Field;
import plandraft.review.Said;
import plandraft.review.Shift;
import plandraft.review.Wording;
import plandraft.say.Words;

/// The differences of two plans in words, one row each; what stands in something added or deleted
/// goes with it.
public final class Revisions {
  /// What grows by points rather than by a share of itself.
  private static final Set<String> PERCENT = Set.of("%", "％");

  private final Words words;
  private final Labels labels;
  private final Places before;
  private final Places after;
  private final List<Revision> rows = new ArrayList<>();
  private final Map<Place, Integer> whole = new HashMap<>();

  private Revisions(Plan before, Plan after, Locale locale) {
    this.words = Words.of(Revisions.class, locale);
    this.labels = Labels.in(locale);
    this.before = Places.of(before);
    this.after = Places.of(after);
  }

  /// The differences between two plans, in the order of the newer.
  public static List<Revision> between(Plan before, Plan after, Locale locale) {
    return between(before, after, locale, Progress.SILENT);
  }

  /// The differences between two plans, in the order of the newer; `progress` is told how many of
  /// them are in words.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public static List<Revision> between(Plan before, Plan after, Locale locale, Progress progress) {
    Progress comparing = (_, _) -> progress.at(0, 0);
    List<Difference> differences = Comparison.of(before, after, comparing);
    Revisions revisions = new Revisions(before, after, locale);
    for (int i = 0; i < differences.size(); i++) {
      progress.at(i, differences.size());
      revisions.add(differences.get(i));
    }
    return List.copyOf(revisions.rows);
  }

  private void add(Difference difference) {
    switch (difference) {
      case Added added ->
          whole(
              Revision.Kind.ADDED,
              added.place(),
              added.home(),
              added.within(),
              after,
              added.says());
      case Deleted deleted ->
          whole(
              Revision.Kind.DELETED,
              deleted.place(),
              deleted.home(),
              deleted.within(),
              before,
              deleted.says());
      case Moved moved -> rows.add(moved(moved));
      case Changed changed -> rows.add(changed(changed));
      case Restyled restyled -> rows.add(restyled(restyled));
    }
  }

  /// A row for what was added or deleted as a whole, or more words in the row of what it stands in.
  private void whole(
      Revision.Kind kind, Place place, Place home, boolean within, Places places, List<Said> says) {
    Wording.Kind stretch =
        kind == Revision.Kind.ADDED ? Wording.Kind.INSERTED : Wording.Kind.DELETED;
    String text =
        says.stream().map(this::said).collect(Collectors.joining(words.say("revised.stop")));
    if (within && whole.containsKey(home)) {
      int row = whole.get(home);
      whole.put(place, row);
      Revision of = rows.get(row);
      List<Wording> longer = new ArrayList<>(of.words());
      if (!text.isBlank()) {
        longer.add(new Wording(stretch, "\n" + text));
      }
      rows.set(row, new Revision(of.kind(), of.place(), of.where(), of.what(), longer, of.note()));
      return;
    }
    whole.put(place, rows.size());
    String where = places.path(place).in(words.locale());
    List<Wording> whole = text.isBlank() ? List.of() : List.of(new Wording(stretch, text));
    rows.add(new Revision(kind, place, where, "", whole, ""));
  }

  private Revision moved(Moved moved) {
    String text =
        moved.says().stream()
            .map(this::said)
            .collect(Collectors.joining(words.say("revised.stop")));
    String where = after.path(moved.place()).in(words.locale());
    String old = before.path(moved.place()).in(words.locale());
    String note =
        moved.after().isPresent()
            ? words.say("revised.moved.behind", old, title(moved.after().get()))
            : words.say("revised.moved.first", old);
    return new Revision(
        Revision.Kind.MOVED,
        moved.place(),
        where,
        "",
        text.isBlank() ? List.of() : List.of(new Wording(Wording.Kind.KEPT, text)),
        note);
  }

  private String title(Place place) {
    return after.path(place).in(words.locale());
  }

  private Revision changed(Changed changed) {
    Said said = changed.after();
    Place place = place(changed.place(), said.field());
    boolean shown = said.field() == Field.NATURE;
    List<Wording> stretches =
        shown
            ? Wording.between(text(changed.before()), text(said))
            : changed.shift().isPresent() ? whole(changed) : changed.words();
    String what = place.equals(changed.place()) ? label(said) : "";
    return new Revision(
        changed.renamed() ? Revision.Kind.RENAMED : Revision.Kind.CHANGED,
        place,
        after.path(place).in(words.locale()),
        what,
        stretches,
        changed.shift().map(this::shift).orElse(""));
  }

  private Revision restyled(Restyled restyled) {
    String all =
        restyled.words().stream()
            .map(Emphasising::words)
            .collect(Collectors.joining(words.say("revised.left.out")));
    String note =
        restyled.words().stream()
            .map(each -> words.say("revised.look", look(each.was()), look(each.is())))
            .distinct()
            .collect(Collectors.joining(words.say("revised.stop")));
    return new Revision(
        Revision.Kind.RESTYLED,
        restyled.place(),
        title(restyled.place()),
        "",
        List.of(new Wording(Wording.Kind.KEPT, all)),
        note);
  }

  private String look(Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> words.say("look.plain");
      case BOLD -> words.say("look.bold");
      case KAI -> words.say("look.kai");
    };
  }

  private static List<Wording> whole(Changed changed) {
    return Stream.of(
            new Wording(Wording.Kind.DELETED, changed.before().text()),
            new Wording(Wording.Kind.INSERTED, changed.after().text()))
        .filter(each -> !each.text().isEmpty())
        .toList();
  }

  private String shift(Shift shift) {
    String number = shift.by().abs().stripTrailingZeros().toPlainString();
    boolean points = PERCENT.contains(shift.unit().printed());
    String by = points ? words.say("revised.points", number) : number + shift.unit().printed();
    boolean less = shift.by().signum() < 0;
    return shift
        .percent()
        .filter(_ -> !points)
        .map(percent -> percent.abs().stripTrailingZeros().toPlainString())
        .map(
            percent ->
                words.say(less ? "revised.less.percent" : "revised.more.percent", by, percent))
        .orElseGet(() -> words.say(less ? "revised.less" : "revised.more", by));
  }

  /// The value of an indicator rather than the whole of it, where one has a place of its own.
  private static Place place(Place place, Field field) {
    if (place.part() != Part.INDICATOR) {
      return place;
    }
    return switch (field) {
      case UNIT -> new Place(Part.UNIT, place.id());
      case BASE -> new Place(Part.BASE, place.id());
      case TARGET -> new Place(Part.TARGET, place.id());
      case BASIS -> new Place(Part.BASIS, place.id());
      default -> place;
    };
  }

  /// What is said, behind what it is unless that is plain.
  private String said(Said said) {
    String label = label(said);
    return label.isEmpty() ? text(said) : words.say("revised.labelled", label, text(said));
  }

  private String text(Said said) {
    return labels.text(said.field(), said.text());
  }

  /// What a thing is called, unless that is plain.
  private String label(Said said) {
    return switch (said.field()) {
      case TITLE, NAME, TEXT -> "";
      default -> labels.of(said);
    };
  }
}
