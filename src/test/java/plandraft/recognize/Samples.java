package plandraft.recognize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.layout.Layouts;
import plandraft.model.Plan;

/// The sample plans and the documents they make.
final class Samples {
  private Samples() {}

  /// One document of one sample plan.
  record Sample(String name, Plan plan, DocumentKind kind) {
    Document document() throws IOException {
      return kind.compose(plan, layouts());
    }

    @Override
    public String toString() {
      return name + " " + kind.id();
    }
  }

  static Layouts layouts() throws IOException {
    return new LayoutFiles(Path.of("target/no-such-folder")).read();
  }

  static List<Sample> all() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Template template : Templates.samples()) {
      Plan plan = template.plan();
      Documents.of(plan).forEach(kind -> samples.add(new Sample(template.name(), plan, kind)));
    }
    return samples;
  }

  static List<Sample> of(String... kinds) throws IOException {
    return all().stream().filter(sample -> List.of(kinds).contains(sample.kind().id())).toList();
  }

  /// The document as another program would hand it on: without anchors, styles named otherwise.
  static Document stripped(Document document) {
    List<Document.Part> parts =
        document.parts().stream()
            .map(
                part ->
                    new Document.Part(
                        part.page(), part.blocks().stream().map(Samples::stripped).toList()))
            .toList();
    return new Document(document.name(), document.origin(), document.styles(), parts, List.of());
  }

  private static Block stripped(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
          new Paragraph(paragraph.style(), paragraph.runs(), Optional.empty(), paragraph.newPage());
      case Picture picture -> new Picture(picture.image(), picture.style(), Optional.empty());
      case Table table ->
          new Table(
              "",
              table.columns(),
              0,
              table.rows().stream().map(Samples::stripped).toList(),
              table.frame());
      default -> block;
    };
  }

  private static Table.Row stripped(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Cell(
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.style(),
                        new Cell.Words(cell.content().printed()),
                        Optional.empty()))
            .toList(),
        false,
        Optional.empty());
  }
}
