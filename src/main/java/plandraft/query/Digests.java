package plandraft.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Which sections of the texts of single documents are to be checked again 待核, because the part of
/// the plan they digest no longer reads as it did.
public final class Digests {
  private Digests() {}

  /// The sections to be checked again, in all texts of `plan`.
  public static Set<Id<Section>> toCheck(Plan plan) {
    Fingerprint now = Fingerprint.in(References.of(plan));
    return plan.documentTexts().stream()
        .flatMap(text -> text.digests().stream())
        .filter(digest -> !digest.seen().equals(now.of(digest.of())))
        .map(DocumentText.Digest::section)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// `text` with the digests of `section` marked as checked against the plan as it stands.
  public static DocumentText checked(Plan plan, DocumentText text, Id<Section> section) {
    Fingerprint now = Fingerprint.in(References.of(plan));
    List<DocumentText.Digest> digests =
        text.digests().stream()
            .map(digest -> digest.section().equals(section) ? checked(digest, now) : digest)
            .toList();
    return text.withDigests(digests);
  }

  private static DocumentText.Digest checked(DocumentText.Digest digest, Fingerprint now) {
    return new DocumentText.Digest(digest.section(), digest.of(), now.of(digest.of()));
  }
}
