package plandraft.excel.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Document.Part;
import plandraft.document.PageSetup;
import plandraft.document.Picture;
import plandraft.document.Picture.Image;
import plandraft.office.OfficeParts;
import plandraft.office.PictureShelf;
import plandraft.office.Xml;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Places;
import plandraft.read.Reading;
import plandraft.read.StandardPage;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;

/// Reads workbooks: .xlsx, .xlsm, .xltx and .xltm, strict or not. No formula is calculated, nothing
/// in them is run, nothing outside of them asked for.
public final class WorkbookReader {
  private static final Pattern ROWS = Pattern.compile("\\$\\d{1,7}:\\$(\\d{1,7})");

  private final OfficeParts parts;
  private final Meter meter;
  private final Notes notes = new Notes();
  private final StyleBook book = new StyleBook();
  private final PictureShelf pictures;
  private final Places places = new Places();
  private final Map<Integer, Integer> headers = new HashMap<>();
  private final List<Part> pages = new ArrayList<>();
  private final List<Note> remarks = new ArrayList<>();

  private WorkbookReader(OfficeParts parts, Meter meter) {
    this.parts = parts;
    this.meter = meter;
    this.pictures = new PictureShelf(parts, notes, meter);
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
              case "workbookPr" -> from1904[0] = xml.has("date1904");
              case "sheets" -> xml.children(() -> sheets.add(listed(xml)));
              case "definedNames" -> xml.children(() -> repeated(xml));
              default -> {}
            }
          });
    }
    SharedWords shared = SharedWords.read(parts, meter);
    CellLooks looks = CellLooks.read(parts);
    NumberText numbers = new NumberText(from1904[0]);
    for (int i = 0; i < sheets.size(); i++) {
      Listed sheet = sheets.get(i);
      Optional<PackagePart> part = parts.target(parts.main(), sheet.id());
      if (!sheet.shown()) {
        notes.add(Omission.HIDDEN_CELLS);
      } else if (part.isEmpty() || !part.get().getContentType().contains("worksheet")) {
        notes.add(Omission.OBJECTS);
      } else {
        RawSheet raw = raw(part.get(), shared, looks, numbers);
        lay(sheet.name(), part.get(), raw, headers.getOrDefault(i, raw.frozen()));
      }
    }
    Document document =
        new Document(parts.name(file), parts.origin(), book.styles(), pages, remarks);
    return Reading.of(document, notes);
  }

  /// Rows that are printed on every page are headers.
  private void repeated(Xml xml) throws IOException {
    int sheet = xml.number("localSheetId", -1);
    if (xml.attribute("name").equals("_xlnm.Print_Titles")) {
      Matcher rows = ROWS.matcher(xml.text());
      if (rows.find()) {
        headers.put(sheet, Integer.parseInt(rows.group(1)));
      }
    }
  }

  private static Listed listed(Xml xml) {
    String state = xml.attribute("state");
    return new Listed(
        xml.attribute("name"), xml.attribute("id"), state.isEmpty() || state.equals("visible"));
  }

  private RawSheet raw(PackagePart part, SharedWords shared, CellLooks looks, NumberText numbers)
      throws IOException {
    try (Xml xml = parts.xml(part)) {
      return new SheetReader(xml, shared, looks, numbers, notes, meter).read();
    }
  }

  /// Lays a sheet out, whose rows above `headers` are headers.
  private void lay(String name, PackagePart part, RawSheet sheet, int headers) throws IOException {
    Plane plane = Plane.of(sheet, notes, meter);
    SheetBlocks blocks =
        new SheetBlocks(name, plane, headers, CellRemarks.read(parts, part), book, places);
    blocks.lay(meter);
    int before = remarks.size();
    blocks.notes().forEach(note -> remarks.add(note.behind(before)));
    List<Block> laid = blocks.blocks();
    for (Image image : SheetPictures.read(parts, part, pictures, notes)) {
      laid.add(new Picture(image, book.id(StyleBook.PLAIN), Optional.empty()));
    }
    if (!laid.isEmpty()) {
      PageSetup page = sheet.isWide() ? StandardPage.LANDSCAPE : StandardPage.PORTRAIT;
      pages.add(new Part(page, laid));
    }
  }
}
