package plandraft.excel.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plandraft.job.Progress;
import plandraft.office.OfficeParts;
import plandraft.office.Zips;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.Sketch;

/// A workbook put together from its XML, for what no library writes.
final class RawBook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder ofBook = new StringBuilder();
  private final StringBuilder ofSheet = new StringBuilder();
  private String properties = "";
  private String words = MAIN;

  private RawBook(String sheet) {
    parts.put("sheet1", sheet);
    relation(ofBook, "s1", "worksheet", "sheet1.xml");
    type("sheet1", "worksheet");
  }

  /// A workbook of one sheet of this XML.
  static RawBook of(String... sheet) {
    return new RawBook("<worksheet xmlns='@'>" + String.join("", sheet) + "</worksheet>");
  }

  /// A workbook of one sheet of these rows.
  static RawBook rows(String... rows) {
    return of("<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  /// A row of cells.
  static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  /// A cell of a type.
  static String c(String type, String value) {
    return "<c t='" + type + "'><v>" + value + "</v></c>";
  }

  /// A cell with a number.
  static String c(String value) {
    return "<c><v>" + value + "</v></c>";
  }

  /// In the strict form.
  RawBook strict() {
    words = STRICT;
    return this;
  }

  /// With these properties of the workbook.
  RawBook properties(String xml) {
    properties = xml;
    return this;
  }

  /// With a part of the workbook that has a root of its own.
  RawBook part(String name, String xml) {
    parts.put(name, xml);
    relation(ofBook, name, name, name + ".xml");
    type(name, name);
    return this;
  }

  /// With a part of the sheet.
  RawBook ofSheet(String name, String xml) {
    parts.put(name, xml);
    relation(ofSheet, name, name, name + ".xml");
    type(name, name);
    return this;
  }

  /// What is read of it.
  Reading read() throws IOException {
    Path file = Files.createTempFile("raw", ".xlsx");
    try {
      Files.write(file, bytes());
      Meter meter = new Meter(Progress.SILENT);
      try (OfficeParts opened = OfficeParts.open(file, meter)) {
        return WorkbookReader.read(file, opened, meter);
      }
    } finally {
      Files.delete(file);
    }
  }

  /// What is read of it, in a few signs.
  List<String> sketch() throws IOException {
    return Sketch.of(read().document());
  }

  /// The sentences about what was left out.
  List<String> notes() throws IOException {
    return read().notes().stream().map(note -> note.in(Locale.ROOT)).toList();
  }

  private byte[] bytes() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(
        files,
        "[Content_Types].xml",
        "<Types xmlns='"
            + PACKAGE
            + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
            + types
            + "</Types>");
    StringBuilder main = new StringBuilder();
    relation(main, "w", "officeDocument", "xl/workbook.xml");
    put(files, "_rels/.rels", relations(main));
    put(files, "xl/_rels/workbook.xml.rels", relations(ofBook));
    put(files, "xl/_rels/sheet1.xml.rels", relations(ofSheet));
    put(
        files,
        "xl/workbook.xml",
        "<workbook xmlns='@' xmlns:r='"
            + RELATIONS
            + "'>"
            + properties
            + "<sheets><sheet name='一' sheetId='1' r:id='s1'/></sheets></workbook>");
    parts.forEach((name, xml) -> put(files, "xl/" + name + ".xml", xml));
    return Zips.file(files);
  }

  private void put(Map<String, byte[]> files, String name, String xml) {
    files.put(name, xml.replace("'@'", "'" + words + "'").getBytes(StandardCharsets.UTF_8));
  }

  private void type(String name, String kind) {
    types.append(
        "<Override PartName='/xl/%s.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>"
            .formatted(name, kind));
  }

  private static void relation(StringBuilder to, String id, String type, String target) {
    to.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONS, type, target));
  }

  private static String relations(StringBuilder all) {
    return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
  }
}
