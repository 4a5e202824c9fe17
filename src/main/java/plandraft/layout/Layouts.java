package plandraft.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The layouts of a team: its house style and one or more for each kind of document.
///
/// @param documents those read later come first
public record Layouts(House house, List<DocumentLayout> documents) {
  public Layouts {
    documents = List.copyOf(documents);
  }

  /// The layout of a document for a plan of `planKind`: one made for that kind of plan before one
  /// made for all.
  public Optional<Layout> of(String document, String planKind) {
    return documents.stream()
        .filter(layout -> layout.document().equals(document))
        .filter(layout -> layout.planKinds().isEmpty() || layout.planKinds().contains(planKind))
        .min(Comparator.comparing(layout -> layout.planKinds().isEmpty()))
        .map(layout -> layout.in(house));
  }
}
