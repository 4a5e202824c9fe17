package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plandraft.document.Document;
import plandraft.model.Plan;

/// Every document that a plan has something for, as it is handed in: numbered files with ASCII
/// names and a list of their titles.
public record DocumentSet(List<Member> members) {
  /// What the list of titles is called.
  public static final String TITLES = "titles.txt";

  public DocumentSet {
    members = List.copyOf(members);
  }

  /// The whole set of `plan`.
  public static DocumentSet of(Plan plan) {
    List<Member> members = new ArrayList<>();
    for (DocumentKind kind : Documents.of(plan)) {
      members.add(new Member(members.size() + 1, kind));
    }
    return new DocumentSet(members);
  }

  /// One document of the set.
  ///
  /// @param number its place, counted from 1
  public record Member(int number, DocumentKind kind) {
    /// Such as `02-explanation.docx`.
    public String fileName() {
      return "%02d-%s.%s".formatted(number, kind.id(), kind.form().extension());
    }

    /// Its line in the list of titles: file, kind, title, parted by tabs.
    public String line(Document made, Locale locale) {
      return fileName() + "\t" + kind.title().in(locale) + "\t" + made.name() + "\n";
    }
  }
}
