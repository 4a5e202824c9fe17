package plandraft.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.edit.Replacing;
import plandraft.model.Block;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Spot;
import plandraft.query.Passage.Aspect;
import plandraft.query.References;
import plandraft.query.Search;

/// Words found in a plan.
///
/// @param from where they begin in what can be edited there; empty where they cannot be replaced:
///   in values, comments and live references
record Hit(Search.Match match, Optional<Integer> from) {

  /// Every hit in reading order.
  static List<Hit> in(Plan plan, Search search) {
    List<Search.Match> matches = search.in(plan);
    if (matches.isEmpty()) {
      return List.of();
    }
    References references = References.of(plan);
    return matches.stream().map(match -> new Hit(match, editable(match, references))).toList();
  }

  boolean replaceable() {
    return from.isPresent();
  }

  /// `plan` with all of `hits` that can be replaced giving way to `words`.
  static Plan replace(Plan plan, List<Hit> hits, String words) {
    Map<Spot, List<Replacing.Match>> spots = new HashMap<>();
    for (Hit hit : hits) {
      hit.from.ifPresent(
          from ->
              spots
                  .computeIfAbsent(hit.match.passage().spot(), _ -> new ArrayList<>())
                  .add(new Replacing.Match(from, from + hit.length(), words)));
    }
    return new Replacing((spot, _) -> spots.getOrDefault(spot, List.of())).on(plan);
  }

  private int length() {
    return match.to() - match.from();
  }

  private static Optional<Integer> editable(Search.Match match, References references) {
    Aspect aspect = match.passage().aspect();
    return switch (match.place().part()) {
      case SECTION, TABLE, GROUP, INDICATOR, ANNEX ->
          aspect == Aspect.TITLE ? Optional.of(match.from()) : Optional.empty();
      case TASK, MEASURE, GRID -> Optional.of(match.from());
      case BREAKDOWN -> Optional.of(match.from()).filter(_ -> !isValue(match, references));
      case BASIS -> Optional.of(match.from());
      case BLOCK ->
          references
              .parts()
              .block(match.place().id())
              .flatMap(block -> in(block, match, references));
      default -> Optional.empty();
    };
  }

  /// Whether it stands in a number of a region or of the whole area.
  private static boolean isValue(Search.Match match, References references) {
    return match.passage().spot().number() > 0
        && references.parts().plan().breakdowns().stream()
            .flatMap(table -> Stream.concat(table.totals().stream(), table.regions().stream()))
            .anyMatch(line -> line.id().value().equals(match.place().id()));
  }

  private static Optional<Integer> in(Block block, Search.Match match, References references) {
    return switch (block) {
      case Block.Prose prose -> within(prose.inlines(), match, references);
      case Block.Panel _ -> Optional.of(match.from());
      default -> Optional.empty();
    };
  }

  /// A live reference counts one position in the text that is edited, but prints as many words.
  private static Optional<Integer> within(
      List<Inline> inlines, Search.Match match, References references) {
    int printed = 0;
    int edited = 0;
    Optional<Integer> from = Optional.empty();
    for (Inline inline : inlines) {
      int length = references.print(inline).length();
      boolean live = !(inline instanceof Inline.Text);
      if (live && printed < match.to() && printed + length > match.from()) {
        return Optional.empty();
      }
      if (!live && printed <= match.from() && match.from() < printed + length) {
        from = Optional.of(edited + match.from() - printed);
      }
      printed += length;
      edited += live ? 1 : length;
    }
    return from;
  }
}
