package plandraft.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.HeadingNumbers;
import plandraft.quantity.CountPattern;
import plandraft.say.Words;

/// What the ways to number the headings of a plan are called, each by an example.
record NumberingNames(Words words) {
  /// The ways to choose from, among them the one a plan has now; empty is as the layout says.
  static List<Optional<HeadingNumbers>> offered(Optional<HeadingNumbers> now) {
    return Stream.of(
            Optional.<HeadingNumbers>empty(),
            Optional.of(HeadingNumbers.CHAPTERS),
            Optional.of(HeadingNumbers.PARTS),
            Optional.of(HeadingNumbers.DECIMALS),
            now)
        .distinct()
        .toList();
  }

  /// The name of one way.
  String of(Optional<HeadingNumbers> numbers) {
    return numbers.map(this::of).orElseGet(() -> words.say("header.numbering.layout"));
  }

  private String of(HeadingNumbers numbers) {
    if (numbers.equals(HeadingNumbers.CHAPTERS)) {
      return words.say("header.numbering.chapters");
    }
    if (numbers.equals(HeadingNumbers.PARTS)) {
      return words.say("header.numbering.parts");
    }
    if (numbers.equals(HeadingNumbers.DECIMALS)) {
      return words.say("header.numbering.decimals");
    }
    List<String> first = numbers.levels().stream().map(CountPattern::first).toList();
    String all = String.join("", first).strip();
    String on =
        numbers.runningOn().stream()
            .filter(level -> level <= first.size())
            .map(level -> words.say("header.numbering.level", first.get(level - 1).strip()))
            .collect(Collectors.joining());
    return on.isEmpty()
        ? words.say("header.numbering.own", all)
        : words.say("header.numbering.ownRunningOn", all, on);
  }
}
