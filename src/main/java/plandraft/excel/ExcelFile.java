package plandraft.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.office.OfficePackage;

/// The tables of documents as workbooks (.xlsx), one sheet a table; the same document always gives
/// the same bytes.
public final class ExcelFile {
  private static final String PROGRAM = "PlanDraft";

  private ExcelFile() {}

  /// Writes the tables of `document` to `out`, which stays open.
  ///
  /// @throws IOException if `out` takes no more
  /// @throws IllegalArgumentException if it has no table, since a workbook needs a sheet
  /// @throws plandraft.job.Stopped if `progress` was asked to stop; what `out` holds is then no
  ///   file
  public static void write(Document document, OutputStream out, Progress progress)
      throws IOException {
    List<Leaf> leaves = Leaf.of(document);
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("no table in " + document.name());
    }
    long rows = leaves.stream().mapToLong(leaf -> leaf.table().rows().size()).sum();
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getProperties().getExtendedProperties().setApplication(PROGRAM);
    OfficePackage.stamp(workbook.getPackage(), document);
    SheetWriter writer = new SheetWriter(workbook, document, progress, rows);
    SheetNames names = new SheetNames();
    for (Leaf leaf : leaves) {
      writer.write(leaf, workbook.createSheet(names.next(leaf.table().name())));
    }
    workbook.setForceFormulaRecalculation(true);
    OfficePackage.save(workbook, out);
  }
}
