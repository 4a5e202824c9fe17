package plandraft.review.returned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Parts;
import plandraft.query.Places;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.say.Words;

/// The plan that a document came back to, and the plan it went out as, which tells whose words are
/// whose.
final class Ground {
  /// Where what belongs nowhere else is.
  static final Place NOWHERE = new Place(Part.PLAN, "");

  private final Plan plan;
  private final Plan sent;
  private final References references;
  private final Parts parts;
  private final Places places;
  private final Quotes quotes;
  private final Quotes now;
  private final Words words = Words.of(Ground.class, Locale.ROOT);

  Ground(Plan plan, Plan sent) {
    this.plan = plan;
    this.sent = sent;
    this.references = References.of(sent);
    this.now = new Quotes(References.of(plan));
    this.parts = references.parts();
    this.places = Places.of(plan);
    this.quotes = new Quotes(references);
  }

  Plan plan() {
    return plan;
  }

  /// What stood where when the document went out.
  Quotes quotes() {
    return quotes;
  }

  /// Where words stand in the running text of `place` now.
  Optional<Comment.Span> span(Place place, String words) {
    return now.span(place, words);
  }

  /// What live references printed when the document went out.
  References references() {
    return references;
  }

  /// The running text that stood at `place` when the document went out; empty if it was none.
  Optional<List<Inline>> running(Place place) {
    return Optional.of(place)
        .filter(each -> each.part() == Part.BLOCK)
        .flatMap(each -> parts.block(each.id()))
        .filter(Block.Prose.class::isInstance)
        .map(block -> ((Block.Prose) block).inlines());
  }

  /// Whether the plan still has `place`.
  boolean has(Place place) {
    return places.has(place);
  }

  Words words() {
    return words;
  }

  /// The part of the plan that `anchor` names, if it is still there.
  Optional<Place> place(Anchor anchor) {
    return Place.read(anchor.name()).filter(places::has);
  }

  /// The table that a row shows a part of.
  Place table(Place row) {
    return switch (row.part()) {
      case GROUP -> holding(table -> table.groups().stream().anyMatch(each -> is(each.id(), row)));
      case INDICATOR, UNIT, BASE, TARGET, BASIS ->
          holding(table -> table.indicators().stream().anyMatch(each -> is(each.id(), row)));
      case BREAKDOWN, CELL ->
          sent.breakdowns().stream()
              .filter(
                  table ->
                      Stream.concat(table.totals().stream(), table.regions().stream())
                          .anyMatch(line -> row.id().startsWith(line.id().value())))
              .findFirst()
              .map(table -> Place.of(Part.BREAKDOWN, table.id()))
              .orElse(row);
      case GRID ->
          sent.grids().stream()
              .filter(grid -> grid.rows().stream().anyMatch(each -> is(each.id(), row)))
              .findFirst()
              .map(grid -> Place.of(Part.GRID, grid.id()))
              .orElse(row);
      default -> NOWHERE;
    };
  }

  private Place holding(Predicate<IndicatorTable> wanted) {
    return sent.indicatorTables().stream()
        .filter(wanted)
        .findFirst()
        .map(table -> Place.of(Part.TABLE, table.id()))
        .orElse(NOWHERE);
  }

  private static boolean is(Id<?> id, Place place) {
    return id.value().equals(place.id());
  }

  /// A change of printed words, as the wording of whichever part they come from.
  Edit reworded(Optional<Place> place, String sent, String returned) {
    return place.stream()
        .flatMap(this::within)
        .flatMap(each -> own(each).flatMap(own -> part(each, own, sent, returned).stream()))
        .findFirst()
        .orElseGet(
            () -> Edit.said(place.orElse(NOWHERE), sent, words.say("instead", returned.strip())));
  }

  /// The words that a place consists of: a task has its title and its goal.
  private Stream<String> own(Place place) {
    Stream<String> goal =
        place.part() == Part.TASK
            ? parts.task(place.id()).map(Task::goal).stream()
            : Stream.empty();
    return Stream.concat(quotes.own(place).stream(), goal);
  }

  private static Optional<Edit> part(Place place, String own, String sent, String returned) {
    int at = own.isBlank() ? -1 : sent.indexOf(own);
    if (at < 0) {
      return Optional.empty();
    }
    String before = sent.substring(0, at);
    String behind = sent.substring(at + own.length());
    int length = returned.length() - before.length() - behind.length();
    boolean same = length > 0 && returned.startsWith(before) && returned.endsWith(behind);
    return same
        ? Optional.of(
            Edit.wording(place, own, returned.substring(before.length(), before.length() + length)))
        : Optional.empty();
  }

  /// The part of a place that `words` stand in, or all of it.
  Place part(Place place, String words) {
    return within(place)
        .filter(each -> quotes.own(each).filter(own -> own.contains(words)).isPresent())
        .findFirst()
        .orElse(place);
  }

  /// A place and those whose words are printed along with it.
  private Stream<Place> within(Place place) {
    Stream<? extends Block> blocks =
        switch (place.part()) {
          case SECTION -> parts.section(place.id()).map(Section::body).stream().flatMap(first());
          case TASK -> parts.task(place.id()).map(Task::text).stream().flatMap(first());
          case BLOCK ->
              parts.block(place.id()).stream()
                  .filter(Block.Panel.class::isInstance)
                  .flatMap(block -> ((Block.Panel) block).blocks().stream());
          default -> Stream.of();
        };
    return Stream.concat(Stream.of(place), blocks.map(block -> Place.of(Part.BLOCK, block.id())));
  }

  private static <B extends Block> Function<List<B>, Stream<? extends Block>> first() {
    return blocks -> blocks.stream().limit(1);
  }
}
