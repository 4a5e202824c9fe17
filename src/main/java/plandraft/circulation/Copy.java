package plandraft.circulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Pages;
import plandraft.say.Message;
import plandraft.word.WordFile;

/// What an organization can be sent to comment on.
public enum Copy {
  /// The plan itself, for those who have this program: it is locked, and saves a file of comments.
  PLAN("plan"),
  /// The text as a Word file.
  TEXT("docx"),
  /// All tables as a workbook.
  TABLES("xlsx");

  private final String extension;

  Copy(String extension) {
    this.extension = extension;
  }

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
    return extension;
  }

  /// Whether `plan` has anything for it.
  public boolean suits(Plan plan) {
    return this != TABLES || kind("workbook").suits().test(plan);
  }

  /// A document of the plan, made for `organization`.
  byte[] document(Plan plan, Layouts layouts, String organization, Progress progress)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (this == TABLES) {
      Document tables = kind("workbook").compose(plan, layouts);
      ExcelFile.write(tables.copyFor(organization), bytes, progress);
    } else {
      Document text = kind("plan").compose(plan, layouts);
      WordFile.write(Pages.settled(text).copyFor(organization), bytes, progress);
    }
    return bytes.toByteArray();
  }

  private static DocumentKind kind(String id) {
    return Documents.kind(id).orElseThrow();
  }
}
