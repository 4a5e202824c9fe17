package plandraft.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.document.BigDocument;
import plandraft.document.Cell.Amount;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Table;
import plandraft.job.Progress;

/// A table of 100,000 rows as a workbook, beside the same cells in the objects of Apache POI and in
/// its streaming ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ExcelFileBench {
  private Document document;
  private Table table;

  @Setup
  public void read() {
    document = BigDocument.of(0, 100_002);
    table = (Table) document.parts().getFirst().blocks().getFirst();
  }

  @Benchmark
  public void streamed() throws IOException {
    ExcelFile.write(document, OutputStream.nullOutputStream(), Progress.SILENT);
  }

  @Benchmark
  public void objects() throws IOException {
    try (XSSFWorkbook made = new XSSFWorkbook()) {
      fill(made);
      made.write(OutputStream.nullOutputStream());
      made.getPackage().revert();
    }
  }

  @Benchmark
  public void streamingObjects() throws IOException {
    try (SXSSFWorkbook made = new SXSSFWorkbook()) {
      fill(made);
      made.write(OutputStream.nullOutputStream());
    }
  }

  private void fill(Workbook made) {
    Sheet sheet = made.createSheet("s");
    CellStyle ruled = made.createCellStyle();
    ruled.setBorderTop(BorderStyle.THIN);
    int number = 0;
    for (List<Slot> slots : Spans.of(table)) {
      var row = sheet.createRow(number);
      for (Slot slot : slots) {
        var cell = row.createCell(slot.cell().column());
        cell.setCellStyle(ruled);
        if (slot.begins()) {
          fill(cell, slot);
        }
      }
      if (number % 7 == 0 && number + 6 < table.rows().size()) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number + 6, 0, 0));
      }
      number++;
    }
  }

  private static void fill(org.apache.poi.ss.usermodel.Cell cell, Slot slot) {
    if (slot.cell().content() instanceof Amount amount && amount.quantity().value().isPresent()) {
      cell.setCellValue(amount.quantity().value().get().doubleValue());
    } else {
      cell.setCellValue(slot.cell().content().printed());
    }
  }
}
