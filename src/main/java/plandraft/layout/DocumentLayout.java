package plandraft.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a layout file says of one kind of document, apart from the house style.
///
/// @param document the kind of document, such as `explanation`
/// @param planKinds the kinds of plan it is for, such as 专项规划; none means all
/// @param numbering the house's if it says none
/// @param pieces the parts that the document has
/// @param tables how its tables look where they differ from the house's
public record DocumentLayout(
    String document,
    List<String> planKinds,
    Optional<Numbering> numbering,
    Set<Piece> pieces,
    Lines lines,
    Optional<Tables> tables) {
  public DocumentLayout {
    planKinds = List.copyOf(planKinds);
    pieces = Set.copyOf(pieces);
  }

  /// This layout for plans of all kinds.
  public DocumentLayout forAll() {
    return new DocumentLayout(document, List.of(), numbering, pieces, lines, tables);
  }

  /// This layout in the style of `house`.
  public Layout in(House house) {
    return new Layout(
        house,
        numbering.orElse(house.numbering()),
        pieces,
        lines,
        tables.orElse(Tables.NONE).or(house.tables()));
  }
}
