package plandraft.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plandraft.compose.DocumentKind.Form;
import plandraft.document.Document;
import plandraft.office.SampleDocuments.Named;

/// The documents of all samples printed by LibreOffice in one go: it is slow to start.
public final class Prints {
  private static final Path FOLDER = Path.of("target", "interop", "prints");
  private static final List<Print> ALL = print();

  private Prints() {}

  /// A document as written, and the PDF made of its file.
  public record Print(Named named, Path pdf) {
    public Document document() {
      return named.document();
    }

    /// Its pages.
    public List<PrintedPage> pages() throws IOException {
      return LibreOffice.printed(pdf);
    }

    @Override
    public String toString() {
      return named.name();
    }
  }

  /// The documents for Word.
  public static List<Print> words() {
    return of(Form.WORD);
  }

  /// The workbooks.
  public static List<Print> workbooks() {
    return of(Form.EXCEL);
  }

  private static List<Print> of(Form form) {
    return ALL.stream().filter(print -> print.named().form() == form).toList();
  }

  private static List<Print> print() {
    try {
      Files.createDirectories(FOLDER);
      List<Print> prints = new ArrayList<>();
      List<Path> files = new ArrayList<>();
      for (Named named : SampleDocuments.all()) {
        String ending = named.form() == Form.WORD ? ".docx" : ".xlsx";
        files.add(Files.write(FOLDER.resolve(named.name() + ending), named.file()));
        prints.add(new Print(named, FOLDER.resolve(named.name() + ".pdf")));
        Files.deleteIfExists(prints.getLast().pdf());
      }
      LibreOffice.in(FOLDER).print(files);
      return prints;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
