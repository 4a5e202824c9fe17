package plandraft.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The mark before the names of lead units 牵头单位, which a table explains at its foot.
///
/// @param sign as it stands before the names
record LeadMark(String sign) {
  private static final List<LeadMark> ALL = List.of(new LeadMark("*"), new LeadMark("★"));

  /// The mark that stands in `texts`, which are units as they are printed.
  static Optional<LeadMark> in(Stream<String> texts) {
    List<String> all = texts.toList();
    return ALL.stream().filter(mark -> all.stream().anyMatch(mark::isIn)).findFirst();
  }

  /// The mark that stands before one of `units` in `texts`, which may have marks for other things.
  static Optional<LeadMark> before(List<String> units, Stream<String> texts) {
    List<String> marked =
        texts.filter(text -> ALL.stream().anyMatch(mark -> mark.isIn(text))).toList();
    return ALL.stream()
        .filter(
            mark -> units.stream().anyMatch(unit -> marked.stream().anyMatch(mark.before(unit))))
        .findFirst();
  }

  /// What it means, in the words of the house style.
  Optional<String> meaning(Material material) {
    return material
        .layout()
        .house()
        .labels()
        .leadUnits()
        .flatMap(material::line)
        .map(line -> line.replace(ALL.getFirst().sign(), sign));
  }

  boolean isIn(String text) {
    return text.contains(sign);
  }

  private Predicate<String> before(String unit) {
    return text -> text.contains(sign + unit);
  }
}
