package plandraft.check;

import java.util.Optional;
import plandraft.text.Amount;
import plandraft.text.Change;
import plandraft.text.Span;

/// An amount in running text with the words it is said of, before it is known what they name.
///
/// @param lead the words before the amount, back to the last sign or number, as a [Names#key]
/// @param year the year it is said for, if one is said
/// @param growth the yearly growth said right after it, if any
record Mention(
    Statement statement,
    Amount amount,
    String lead,
    Optional<Integer> year,
    Optional<Change> growth) {

  /// Where the amount stands.
  Spot spot() {
    return Spot.of(statement, amount.from(), amount.to());
  }

  /// Where the growth stands.
  Spot growthSpot() {
    Span span = growth.orElseThrow().span();
    return Spot.of(statement, span.from(), span.to());
  }

  /// The words before the name that was found at the end of the lead.
  String before(Names.Named named) {
    return lead.substring(0, lead.length() - named.length());
  }
}
