package plandraft.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import plandraft.document.BigDocument;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Table;
import plandraft.job.Progress;

/// A document of 40,000 paragraphs and 7,000 table rows as a Word file, beside the same body in the
/// objects of Apache POI and beside merely deflating the same XML at the usual level.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WordFileBench {
  private static final int USUAL_LEVEL = 6;

  private Document document;
  private byte[] body;

  @Setup
  public void read() throws IOException {
    document = BigDocument.of(40_000, 7_000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WordFile.write(document, file, Progress.SILENT);
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
    ZipEntry entry = zip.getNextEntry();
    while (!entry.getName().equals("word/document.xml")) {
      entry = zip.getNextEntry();
    }
    body = zip.readAllBytes();
  }

  @Benchmark
  public void streamed() throws IOException {
    WordFile.write(document, OutputStream.nullOutputStream(), Progress.SILENT);
  }

  @Benchmark
  public void deflated() throws IOException {
    Deflater deflater = new Deflater(USUAL_LEVEL, true);
    try (OutputStream out =
        new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater, 1 << 13)) {
      out.write(body);
    } finally {
      deflater.end();
    }
  }

  @Benchmark
  public void objects() throws IOException {
    XWPFDocument made = new XWPFDocument();
    for (Block block : document.parts().getFirst().blocks()) {
      switch (block) {
        case Paragraph paragraph -> paragraph(made.createParagraph(), paragraph);
        case Table table -> table(made.getDocument().getBody().addNewTbl(), table);
        default -> throw new IllegalArgumentException();
      }
    }
    made.write(OutputStream.nullOutputStream());
    made.getPackage().revert();
  }

  private static void paragraph(XWPFParagraph made, Paragraph paragraph) {
    made.setStyle(paragraph.style());
    var bookmark = made.getCTP().addNewBookmarkStart();
    bookmark.setName(Margin.bookmark(paragraph.anchor().orElseThrow()));
    bookmark.setId(BigInteger.ONE);
    XWPFRun run = made.createRun();
    run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    run.setText(paragraph.text());
    made.getCTP().addNewBookmarkEnd().setId(BigInteger.ONE);
  }

  /// Through the beans: `createRow` takes quadratic time.
  private static void table(CTTbl made, Table table) {
    made.addNewTblPr().addNewTblW().setW(BigInteger.valueOf(8844));
    made.addNewTblGrid();
    for (List<Slot> slots : Spans.of(table)) {
      CTRow row = made.addNewTr();
      row.addNewTrPr().addNewCantSplit();
      slots.forEach(slot -> cell(row.addNewTc(), slot, table));
    }
  }

  private static void cell(CTTc made, Slot slot, Table table) {
    CTTcPr properties = made.addNewTcPr();
    properties.addNewTcW().setW(BigInteger.valueOf(table.columns().get(slot.cell().column())));
    if (slot.cell().rowSpan() > 1) {
      properties.addNewVMerge().setVal(slot.begins() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    CTP paragraph = made.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(slot.cell().style());
    if (slot.begins()) {
      var run = paragraph.addNewR();
      run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
      run.addNewT().setStringValue(slot.cell().content().printed());
    }
  }
}
