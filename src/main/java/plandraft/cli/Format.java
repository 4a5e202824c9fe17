package plandraft.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import plandraft.compose.DocumentKind;
import plandraft.document.Document;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.page.Pages;
import plandraft.word.WordFile;

/// The formats a document can be exported to.
enum Format {
  DOCX(
      DocumentKind.Form.WORD,
      (document, out, progress) -> WordFile.write(Pages.settled(document), out, progress)),
  XLSX(DocumentKind.Form.EXCEL, ExcelFile::write);

  private final DocumentKind.Form form;
  private final Writer writer;

  @FunctionalInterface
  private interface Writer {
    void write(Document document, OutputStream out, Progress progress) throws IOException;
  }

  Format(DocumentKind.Form form, Writer writer) {
    this.form = form;
    this.writer = writer;
  }

  /// The format called `name`, such as `docx`.
  static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.extension().equals(name)).findFirst();
  }

  /// The format that the name of `file` asks for.
  static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }

  /// The format that a kind of document usually goes into.
  static Format usualOf(DocumentKind kind) {
    return kind.form() == DOCX.form ? DOCX : XLSX;
  }

  /// What the names of its files end in.
  String extension() {
    return form.extension();
  }

  /// The file that `document` makes.
  byte[] write(Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(document, bytes, Progress.SILENT);
    return bytes.toByteArray();
  }
}
