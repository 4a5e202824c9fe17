package plandraft.circulation;

import java.io.IOException;
import java.util.Optional;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.export.Format;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.say.Message;

/// What an organization can be sent to comment on.
public enum Copy {
  /// The plan itself, for those who have this program: it is locked, and saves a file of comments.
  PLAN,
  /// The text as a Word file.
  TEXT,
  /// All tables as a workbook.
  TABLES;

  /// What people call it.
  public Message title() {
    return switch (this) {
      case PLAN -> Message.of(Copy.class, "copy.plan");
      case TEXT -> Message.of(Copy.class, "copy.text");
      case TABLES -> Message.of(Copy.class, "copy.tables");
    };
  }

  /// What the names of such files end in.
  public String extension() {
    return kind().map(kind -> kind.form().extension()).orElse("plan");
  }

  /// Whether `plan` has anything for it.
  public boolean suits(Plan plan) {
    return kind().filter(kind -> !kind.suits().test(plan)).isEmpty();
  }

  /// The file of the plan's document that it is, made for `organization`; none of the plan itself.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  Optional<byte[]> document(Plan plan, Layouts layouts, String organization, Progress progress)
      throws IOException {
    Optional<DocumentKind> kind = kind();
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Format.usualOf(kind.get())
                .write(kind.get().compose(plan, layouts).copyFor(organization), progress));
  }

  private Optional<DocumentKind> kind() {
    return switch (this) {
      case PLAN -> Optional.empty();
      case TEXT -> Documents.kind("plan");
      case TABLES -> Documents.kind("workbook");
    };
  }
}
