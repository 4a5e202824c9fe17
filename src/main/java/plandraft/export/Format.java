package plandraft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import plandraft.compose.DocumentKind;
import plandraft.compose.DocumentKind.Form;
import plandraft.document.Document;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.page.Pages;
import plandraft.word.WordFile;

/// The formats of files that documents are written in.
public enum Format {
  DOCX(
      Form.WORD,
      (document, out, progress) -> WordFile.write(Pages.settled(document), out, progress)),
  XLSX(Form.EXCEL, ExcelFile::write);

  private final Form form;
  private final Writer writer;

  @FunctionalInterface
  private interface Writer {
    void write(Document document, OutputStream out, Progress progress) throws IOException;
  }

  Format(Form form, Writer writer) {
    this.form = form;
    this.writer = writer;
  }

  /// The format called `name`, such as `docx`.
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.form.extension().equals(name))
        .findFirst();
  }

  /// The format that the name of `file` asks for.
  public static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.form.extension()))
        .findFirst();
  }

  /// The format that a kind of document usually goes into.
  public static Format usualOf(DocumentKind kind) {
    return switch (kind.form()) {
      case WORD -> DOCX;
      case EXCEL -> XLSX;
    };
  }

  /// The file that `document` makes.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public byte[] write(Document document, Progress progress) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(document, bytes, progress);
    return bytes.toByteArray();
  }
}
