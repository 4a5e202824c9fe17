package plandraft.excel.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Places;
import plandraft.read.Reading;
import plandraft.read.StandardPage;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Reads workbooks: .xlsx, .xlsm, .xltx and .xltm, strict or not. No formula is calculated, nothing
/// in them is run, nothing outside of them asked for.
public final class WorkbookReader {
  private final OfficeParts parts;
  private final Meter meter;
  private final Notes notes = new Notes();
  private final StyleBook book = new StyleBook();
  private final Places places = new Places();
  private final List<Part> pages = new ArrayList<>();
  private final List<Note> remarks = new ArrayList<>();

  private WorkbookReader(OfficeParts parts, Meter meter) {
    this.parts = parts;
    this.meter = meter;
  }

  /// A sheet as the workbook lists it.
  private record Listed(String name, String id, boolean shown) {}

  /// Reads the `parts` of `file`.
  ///
  /// @throws Unreadable if it is no workbook that could be read
  /// @throws plandraft.job.Stopped if the reading was cancelled
  public static Reading read(Path file, OfficeParts parts, Meter meter) throws IOException {
    return new WorkbookReader(parts, meter).read(file);
  }

  private Reading read(Path file) throws IOException {
    if (parts.hasMacros()) {
      notes.add(Omission.MACROS);
    }
    List<Listed> sheets = new ArrayList<>();
    boolean[] from1904 = {false};
    try (Xml xml = parts.xml(parts.main())) {
      xml.children(
          () -> {
            switch (xml.name()) {
              case "workbookPr" -> from1904[0] = xml.attribute("date1904").matches("1|true");
              case "sheets" -> xml.children(() -> sheets.add(listed(xml)));
              default -> {}
            }
          });
    }
    SharedWords shared = SharedWords.read(parts);
    CellLooks looks = CellLooks.read(parts);
    NumberText numbers = new NumberText(from1904[0]);
    for (Listed sheet : sheets) {
      Optional<PackagePart> part = parts.target(parts.main(), sheet.id());
      if (!sheet.shown()) {
        notes.add(Omission.HIDDEN_CELLS);
      } else if (part.isEmpty() || !part.get().getContentType().contains("worksheet")) {
        notes.add(Omission.OBJECTS);
      } else {
        sheet(sheet.name(), part.get(), shared, looks, numbers);
      }
    }
    if (pages.isEmpty()) {
      throw new Unreadable(Why.BLANK);
    }
    Document document =
        new Document(parts.name(file), parts.origin(), book.styles(), pages, remarks);
    return new Reading(document, notes.messages());
  }

  private static Listed listed(Xml xml) {
    String state = xml.attribute("state");
    return new Listed(
        xml.attribute("name"), xml.attribute("id"), state.isEmpty() || state.equals("visible"));
  }

  private void sheet(
      String name, PackagePart part, SharedWords shared, CellLooks looks, NumberText numbers)
      throws IOException {
    RawSheet sheet;
    try (Xml xml = parts.xml(part)) {
      sheet = new SheetReader(xml, shared, looks, numbers, notes, meter).read();
    }
    Plane plane = Plane.of(sheet, notes, meter);
    SheetBlocks blocks =
        new SheetBlocks(name, plane, sheet.frozen(), CellRemarks.read(parts, part), book, places);
    blocks.lay();
    remarks.addAll(blocks.notes());
    List<Block> laid = blocks.blocks();
    if (!laid.isEmpty()) {
      PageSetup page = sheet.isWide() ? StandardPage.LANDSCAPE : StandardPage.PORTRAIT;
      pages.add(new Part(page, laid));
    }
  }
}
