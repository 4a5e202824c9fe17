package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Locale;

/// What a cell being typed into may be completed to.
@FunctionalInterface
public interface Completion {
  /// Nothing is ever offered.
  Completion NONE = typed -> List.of();

  /// One offer.
  ///
  /// @param label what the list shows
  /// @param text the cell's whole text once it is taken
  /// @param done whether taking it ends the typing
  record Offer(String label, String text, boolean done) {}

  /// The offers for what has been typed so far, best first.
  List<Offer> offers(String typed);

  /// A choice of a few: all are offered until something else is typed.
  static Completion choice(List<String> choices) {
    return typed ->
        choices.stream()
            .filter(choice -> choices.contains(typed) || holds(choice, typed))
            .map(choice -> new Offer(choice, choice, true))
            .toList();
  }

  /// Whether `text` holds what was typed, in any case.
  static boolean holds(String text, String typed) {
    return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
  }
}
