package plandraft.review.returned;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Comment.Proposal;
import plandraft.model.Place;
import plandraft.quantity.Basis;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// Finds the value that a comment on a value proposes in so many words: 建议改为65%左右。
final class Proposals {
  private static final Pattern SAID =
      Pattern.compile(
          "(?:^|[，。；\\n])(?:应|可|宜)?(?:建议)?(?:值|(?:(?:修|更)?改|调整?|提高|降低|设|定)(?:到|为|至))[:：为]?\\s*"
              + "([^，。；\\n]{1,30})");

  private Proposals() {}

  static Optional<Proposal> in(String text, Place place) {
    return switch (place.part()) {
      case BASE, TARGET, CELL -> value(text).map(value -> new Proposal(value, Basis.EMPTY));
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> value(String text) {
    Matcher said = SAID.matcher(text);
    return Optional.of(Quantity.read(text.strip()))
        .filter(Proposals::isNumber)
        .or(
            () ->
                said.find()
                    ? Optional.of(Quantity.read(said.group(1).strip())).filter(Proposals::isNumber)
                    : Optional.empty());
  }

  private static boolean isNumber(Quantity quantity) {
    return switch (quantity.meaning()) {
      case Meaning.Wording _, Meaning.NotAssigned _, Meaning.None _, Meaning.Blank _ -> false;
      default -> true;
    };
  }
}
