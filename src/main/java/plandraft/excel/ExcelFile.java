package plandraft.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.office.OfficePackage;
import plandraft.office.OfficePackage.Content;
import plandraft.office.Steps;

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
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getProperties().getExtendedProperties().setApplication(PROGRAM);
    workbook.setForceFormulaRecalculation(true);
    OfficePackage.stamp(workbook.getPackage(), document);
    SheetWriter writer = new SheetWriter(workbook, document);
    SheetNames names = new SheetNames();
    Steps steps = new Steps(progress, Leaf.rows(leaves));
    Map<PackagePartName, Content> cells = new HashMap<>();
    for (Leaf leaf : leaves) {
      XSSFSheet sheet = workbook.createSheet(names.next(leaf.table().name()));
      SheetXml xml = writer.write(leaf, sheet);
      PackagePart part = sheet.getPackagePart();
      cells.put(part.getPartName(), zip -> xml.write(part.getInputStream(), zip, steps::next));
    }
    OfficePackage.stream(workbook.getPackage(), XSSFRelation.WORKSHEET.getContentType(), cells);
    OfficePackage.save(workbook, out);
  }
}
