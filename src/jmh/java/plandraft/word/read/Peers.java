package plandraft.word.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// What else can be done with a Word file: the least that reading it takes, and what reading it in
/// the objects of Apache POI takes.
public final class Peers {
  private Peers() {}

  /// Merely unpacks the text of `file` and counts its bytes.
  public static long inflated(Path file) throws IOException {
    byte[] buffer = new byte[1 << 15];
    long count = 0;
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        count += read;
      }
    }
    return count;
  }

  /// Reads `file` as objects and counts the characters of its paragraphs and tables.
  public static long objects(Path file) throws Exception {
    long count = 0;
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XWPFDocument objects = new XWPFDocument(parts);
      for (XWPFParagraph paragraph : objects.getParagraphs()) {
        count += paragraph.getText().length();
      }
      for (XWPFTable table : objects.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            count += cell.getText().length();
          }
        }
      }
      parts.revert();
    }
    return count;
  }
}
