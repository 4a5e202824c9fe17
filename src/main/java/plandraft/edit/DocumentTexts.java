package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Plan;

/// Changes of the texts that belong to one document alone; a plan has one at most for each kind.
public final class DocumentTexts {
  private DocumentTexts() {}

  /// The text for documents of one kind.
  public static Optional<DocumentText> find(Plan plan, String kind) {
    return plan.documentTexts().stream().filter(text -> text.kind().equals(kind)).findFirst();
  }

  /// The plan with a text, unless it has one of that kind.
  public static Plan add(Plan plan, DocumentText added) {
    if (find(plan, added.kind()).isPresent()) {
      return plan;
    }
    List<DocumentText> next = new ArrayList<>(plan.documentTexts());
    next.add(added);
    return plan.withDocumentTexts(next);
  }

  /// The plan without the texts named.
  public static Plan delete(Plan plan, Set<Id<DocumentText>> ids) {
    return plan.withDocumentTexts(
        plan.documentTexts().stream().filter(text -> !ids.contains(text.id())).toList());
  }
}
