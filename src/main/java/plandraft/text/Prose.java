package plandraft.text;

import java.util.List;
import java.util.stream.Stream;

/// Reads the numbers in running prose: amounts, changes, counts, sequences, dates and document
/// numbers, each with its place. Code-like numbers (5G, 2.0版, “8+13”) and titles in 《》 are left
/// alone.
public final class Prose {
  private Prose() {}

  /// Everything read in a passage, in order; takes time in proportion to its length.
  public static List<Phrase> read(String passage) {
    return ProseReader.read(passage);
  }

  /// Every amount in phrases, those within changes, ways and sums too.
  public static Stream<Amount> amounts(List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(
            phrase ->
                switch (phrase) {
                  case Amount amount -> Stream.of(amount);
                  case Change change -> Stream.of(change.by());
                  case FromTo way -> Stream.of(way.base(), way.target());
                  case Sum sum -> Stream.concat(sum.terms().stream(), sum.total().stream());
                  case Count _, CountGroup _, Dated _, DocumentNumber _, Doubling _, Sequence _ ->
                      Stream.empty();
                });
  }

  /// Every count in phrases: those in words, those run together, and whole amounts of things.
  public static Stream<Count> counts(List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(
            phrase ->
                switch (phrase) {
                  case Count count -> Stream.of(count);
                  case CountGroup group -> group.parts().stream();
                  case Amount amount -> Count.of(amount).stream();
                  default -> Stream.empty();
                });
  }
}
