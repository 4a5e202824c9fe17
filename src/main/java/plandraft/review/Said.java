package plandraft.review;

import java.util.List;
import java.util.Optional;
import plandraft.model.Inline;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

/// One thing that a place of a plan says, as printed.
///
/// @param of which one where there are several: a year, the id of a column; blank else
/// @param label how a reader tells it from the others: the year, the name of the column
/// @param value what is printed as a quantity
/// @param unit what the quantity is in where it says nothing else
/// @param runs the text as it is emphasised; empty where nothing is
public record Said(
    Field field,
    String of,
    String label,
    String text,
    Optional<Quantity> value,
    Unit unit,
    List<Inline.Text> runs) {
  public Said {
    runs = List.copyOf(runs);
  }

  /// Plain words.
  static Said words(Field field, String text) {
    return words(field, "", "", text);
  }

  static Said words(Field field, String of, String label, String text) {
    return new Said(field, of, label, text, Optional.empty(), Unit.NONE, List.of());
  }

  /// A quantity.
  static Said amount(Field field, String of, String label, Quantity value, Unit unit) {
    return new Said(field, of, label, value.printed(), Optional.of(value), unit, List.of());
  }

  /// The same words, emphasised as `runs` are.
  Said emphasised(List<Inline.Text> next) {
    boolean plain = next.stream().allMatch(run -> run.emphasis() == Inline.Emphasis.NONE);
    return new Said(field, of, label, text, value, unit, plain ? List.of() : next);
  }

  /// How the letter at a position of the text is emphasised.
  Inline.Emphasis emphasis(int position) {
    int end = 0;
    for (Inline.Text run : runs) {
      end += run.text().length();
      if (position < end) {
        return run.emphasis();
      }
    }
    return Inline.Emphasis.NONE;
  }

  /// Nothing said of the same.
  Said blank() {
    return words(field, of, label, "");
  }

  /// Whether another says the same thing of the same place, perhaps in other words.
  boolean answers(Said other) {
    return field == other.field && of.equals(other.of);
  }
}
