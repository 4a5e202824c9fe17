package plandraft.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plandraft.compose.DocumentKind;
import plandraft.compose.DocumentKind.Form;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Pages;
import plandraft.word.WordFile;

/// Every document of every sample, one unit's extract of each, and the specimens, printed by
/// LibreOffice in one go: it is slow to start.
public final class Prints {
  private static final Path FOLDER = Path.of("target", "interop", "prints");
  private static final Map<String, Print> ALL = print();

  private Prints() {}

  /// A document as written, and the PDF made of its file.
  public record Print(String name, Form form, Document document, Path pdf) {
    /// Its pages.
    public List<PrintedPage> pages() throws IOException {
      return LibreOffice.printed(pdf);
    }

    /// Whether it is written by hand and no sample's.
    boolean specimen() {
      return Specimens.all().containsKey(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// The documents for Word.
  public static List<Print> words() {
    return ALL.values().stream().filter(print -> print.form() == Form.WORD).toList();
  }

  /// The workbooks.
  public static List<Print> workbooks() {
    return ALL.values().stream().filter(print -> print.form() == Form.EXCEL).toList();
  }

  private static Map<String, Print> print() {
    try {
      Files.createDirectories(FOLDER);
      Map<String, Print> prints = new LinkedHashMap<>();
      Specimens.all().forEach((name, document) -> add(prints, name, Form.WORD, document));
      Layouts layouts = new LayoutFiles(Path.of("target", "no-such-folder")).read();
      for (Template template : Templates.samples()) {
        add(prints, template.name(), template.plan(), layouts);
      }
      List<Path> files = new ArrayList<>();
      for (Print print : prints.values()) {
        files.add(write(print));
      }
      LibreOffice.in(FOLDER).print(files);
      return prints;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static void add(Map<String, Print> prints, String sample, Plan plan, Layouts layouts) {
    for (DocumentKind kind : Documents.of(plan)) {
      add(prints, sample + "-" + kind.id(), kind.form(), kind.compose(plan, layouts));
    }
    Document extract = Documents.extract(plan, layouts, plan.units().getFirst());
    add(prints, sample + "-extract", Form.WORD, extract);
  }

  private static void add(Map<String, Print> prints, String name, Form form, Document document) {
    Document written = form == Form.WORD ? Pages.settled(document) : document;
    prints.put(name, new Print(name, form, written, FOLDER.resolve(name + ".pdf")));
  }

  private static Path write(Print print) throws IOException {
    boolean word = print.form() == Form.WORD;
    Path file = FOLDER.resolve(print.name() + (word ? ".docx" : ".xlsx"));
    Files.deleteIfExists(print.pdf());
    try (OutputStream out = Files.newOutputStream(file)) {
      if (word) {
        WordFile.write(print.document(), out, Progress.SILENT);
      } else {
        ExcelFile.write(print.document(), out, Progress.SILENT);
      }
    }
    return file;
  }
}
