package plandraft.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plandraft.compose.DocumentKind;
import plandraft.compose.DocumentKind.Form;
import plandraft.compose.Documents;
import plandraft.compose.WideTables;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Pages;
import plandraft.word.WordFile;

/// Every document of every sample, one unit's extract of each, and the specimens, as they go into
/// files.
public final class SampleDocuments {
  private SampleDocuments() {}

  /// A document and the form of its file.
  public record Named(String name, Form form, Document document) {
    /// Its file.
    public byte[] file() throws IOException {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      if (form == Form.WORD) {
        WordFile.write(document, file, Progress.SILENT);
      } else {
        ExcelFile.write(document, file, Progress.SILENT);
      }
      return file.toByteArray();
    }

    /// Whether it is written by hand and no sample's.
    public boolean specimen() {
      return Specimens.all().containsKey(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// All of them, composed anew.
  public static List<Named> all() throws FileTrouble {
    List<Named> all = new ArrayList<>();
    Specimens.all().forEach((name, document) -> all.add(named(name, Form.WORD, document)));
    Layouts layouts = new LayoutFiles(Path.of("target", "no-such-folder")).read();
    for (Template template : Templates.samples()) {
      Plan plan = template.plan();
      for (DocumentKind kind : Documents.of(plan)) {
        Document document = kind.compose(plan, layouts);
        all.add(named(template.name() + "-" + kind.id(), kind.form(), document));
      }
      Document extract = Documents.extract(plan.units().getFirst()).compose(plan, layouts);
      all.add(named(template.name() + "-extract", Form.WORD, extract));
    }
    all.addAll(wide(layouts));
    return all;
  }

  /// Tables that no page has room for.
  private static List<Named> wide(Layouts layouts) {
    List<Named> all = new ArrayList<>();
    for (Plan plan : List.of(WideTables.breakdown(40), WideTables.evaluation(20))) {
      for (DocumentKind kind : Documents.of(plan)) {
        String name = "wide-" + kind.id() + "-" + all.size();
        all.add(named(name, kind.form(), kind.compose(plan, layouts)));
      }
    }
    return all;
  }

  private static Named named(String name, Form form, Document document) {
    return new Named(name, form, form == Form.WORD ? Pages.settled(document) : document);
  }
}
