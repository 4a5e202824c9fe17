package plandraft.ui.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Which;
import plandraft.model.Plan;
import plandraft.model.Several;
import plandraft.query.References;
import plandraft.say.Message;

/// A live reference that can be inserted.
///
/// @param name what it is found by: an indicator's name, or what is counted
/// @param text what it shows
record Choice(String name, Message kind, Inline inline, String text, Message source) {
  /// What fits the words typed: those whose name or kind holds all of them; targets come first.
  static List<Choice> fitting(Plan plan, String words, Locale locale) {
    List<String> sought = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return all(plan, locale)
        .filter(
            choice -> {
              String told =
                  (choice.name + choice.kind.in(locale) + choice.text).toLowerCase(Locale.ROOT);
              return sought.stream().allMatch(told::contains);
            })
        .toList();
  }

  /// The run that inserts it.
  Run run() {
    return new Run(new Piece.Reference(inline, text, source), Emphasis.NONE);
  }

  /// A live reference in its other form, with its unit or without, in digits or in Chinese
  /// numerals; empty where it has no other or what it refers to is gone.
  static Optional<Run> reformed(Plan plan, Run run) {
    References references = References.of(plan);
    return other(run.inline())
        .map(inline -> inline.withEmphasis(Emphasis.NONE))
        .flatMap(
            inline ->
                references
                    .words(inline)
                    .map(
                        text ->
                            new Piece.Reference(
                                inline, text, new Sources(references.parts()).of(inline))))
        .map(piece -> new Run(piece, run.emphasis()));
  }

  private static Optional<Inline> other(Inline inline) {
    return switch (inline) {
      case Inline.IndicatorValue(var indicator, Which which, boolean unit, Emphasis emphasis) ->
          Optional.of(new Inline.IndicatorValue(indicator, which, !unit, emphasis));
      case Inline.Count(Several of, boolean chinese, Emphasis emphasis) ->
          Optional.of(new Inline.Count(of, !chinese, emphasis));
      case Inline.Text _, Inline.Title _, Inline.Titles _ -> Optional.empty();
    };
  }

  private static Stream<Choice> all(Plan plan, Locale locale) {
    References references = References.of(plan);
    Sources sources = new Sources(references.parts());
    List<Indicator> indicators =
        plan.indicatorTables().stream().flatMap(table -> table.indicators().stream()).toList();
    Stream<Choice> values =
        Stream.of(Which.TARGET, Which.BASE, Which.GROWTH)
            .flatMap(
                which ->
                    indicators.stream().flatMap(each -> values(each, which, references, sources)));
    Stream<Choice> counts =
        Stream.of(Several.Kind.values()).flatMap(kind -> counts(kind, references, sources, locale));
    return Stream.concat(values, counts);
  }

  private static Stream<Choice> values(
      Indicator indicator, Which which, References references, Sources sources) {
    return Stream.of(true, false)
        .filter(unit -> unit || which == Which.GROWTH || !indicator.unit().isBlank())
        .map(unit -> new Inline.IndicatorValue(indicator.id(), which, unit, Emphasis.NONE))
        .flatMap(value -> of(indicator.name(), kind(value), value, references, sources).stream());
  }

  private static Stream<Choice> counts(
      Several.Kind kind, References references, Sources sources, Locale locale) {
    return Stream.of(false, true)
        .map(chinese -> new Inline.Count(Several.all(kind), chinese, Emphasis.NONE))
        .flatMap(
            count ->
                of(
                    Sources.kind(count.of()).in(locale),
                    Message.of(Choice.class, "choice.count"),
                    count,
                    references,
                    sources)
                    .stream());
  }

  private static Optional<Choice> of(
      String name, Message kind, Inline inline, References references, Sources sources) {
    return references
        .words(inline)
        .map(text -> new Choice(name, kind, inline, text, sources.of(inline)));
  }

  private static Message kind(Inline.IndicatorValue value) {
    return switch (value.which()) {
      case TARGET ->
          Message.of(Choice.class, value.unit() ? "choice.target" : "choice.target.bare");
      case BASE -> Message.of(Choice.class, value.unit() ? "choice.base" : "choice.base.bare");
      case GROWTH ->
          Message.of(Choice.class, value.unit() ? "choice.growth" : "choice.growth.bare");
    };
  }
}
