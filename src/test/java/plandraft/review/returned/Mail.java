package plandraft.review.returned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.excel.ExcelFile;
import plandraft.file.LayoutFiles;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Comment;
import plandraft.model.Plan;
import plandraft.word.WordFile;

/// Documents of plans as files that go out, are changed elsewhere and come back.
public final class Mail {
  /// When files come back.
  public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private static final int PROPOSED = 7;
  private static final Path NOWHERE = Path.of("target/no-such-folder");

  private final Path folder;
  private final Layouts layouts;
  private int sent;

  private Mail(Path folder, Layouts layouts) {
    this.folder = folder;
    this.layouts = layouts;
  }

  /// Mail whose files lie in `folder`.
  public static Mail in(Path folder) throws IOException {
    return new Mail(folder, new LayoutFiles(NOWHERE).read());
  }

  /// The layouts the documents have.
  public Layouts layouts() {
    return layouts;
  }

  /// Every document that can be made of a plan.
  public List<Document> documents(Plan plan) {
    return Documents.of(plan).stream().map(kind -> kind.compose(plan, layouts)).toList();
  }

  /// One document of a plan.
  public Document document(Plan plan, String kind) {
    DocumentKind found = Documents.kind(kind).orElseThrow();
    return found.compose(plan, layouts);
  }

  /// A document as a Word file.
  public Path word(Document document) throws IOException {
    Path file = folder.resolve(++sent + ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
  }

  /// The tables of a document as a workbook.
  public Path excel(Document document) throws IOException {
    Path file = folder.resolve(++sent + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExcelFile.write(document, out, Progress.SILENT);
    }
    return file;
  }

  /// Somebody changes a Word file.
  public static Path inWord(Path file, Consumer<XWPFDocument> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      change.accept(document);
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
    return file;
  }

  /// Somebody changes a workbook.
  public static Path inExcel(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return file;
  }

  /// The file of those in a folder that goes to an organization.
  public static Path sent(Path folder, String organization, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(organization + "." + ending))
          .findFirst()
          .orElseThrow();
    }
  }

  /// Somebody writes another target of one indicator beside it.
  public static Consumer<XSSFWorkbook> proposing(String indicator, double target) {
    return workbook -> {
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getCell(1) != null && row.getCell(1).toString().equals(indicator)) {
          row.getCell(PROPOSED).setCellValue(target);
        }
      }
    };
  }

  /// What a file says that comes back from `organization`.
  public List<Opinion> back(Plan plan, Path file, String organization) throws IOException {
    Document document = Intake.read(file, Progress.SILENT).document();
    return Returning.of(plan, plan, documents(plan), new Returned(document, organization, NOON));
  }

  /// What a Word file of a plan says that comes back from 示例局 after `work` in it.
  List<Opinion> afterWord(Plan plan, String kind, Consumer<XWPFDocument> work) throws IOException {
    return back(plan, inWord(word(document(plan, kind)), work), "示例局");
  }

  /// What the workbook of a plan says that comes back from 示例局 after `work` in it.
  List<Opinion> afterExcel(Plan plan, Consumer<XSSFWorkbook> work) throws IOException {
    return back(plan, inExcel(excel(document(plan, "workbook")), work), "示例局");
  }

  /// The comments of what was said.
  static List<Comment> comments(List<Opinion> opinions) {
    return opinions.stream().map(Opinion::about).toList();
  }

  /// What a file says that comes back, a line for each thing, whatever its order.
  public List<String> said(Plan plan, Path file) throws IOException {
    return back(plan, file, "示例局").stream().map(Opinion::about).map(Mail::told).sorted().toList();
  }

  private static String told(Comment comment) {
    return String.join(
        "｜",
        comment.place().toString(),
        comment.author(),
        comment.text(),
        comment.wording().orElse(""),
        comment.proposed().map(each -> each.value().printed()).orElse(""));
  }
}
