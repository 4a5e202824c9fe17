package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.WordFile;

/// Files of Office 97 to 2003, and files with a password.
class OldFilesTest {
  @TempDir Path folder;

  @Test
  void aDocFileReadsAsItsTextStands() throws IOException {
    Reading reading = Intake.read(fixture(), Progress.SILENT);
    assertThat(Sketch.of(reading.document()))
        .containsExactly(
            "# 总体要求",
            "一、第一项任务",
            "（1）其中之一",
            "（2）其中之二",
            "二、第二项任务",
            "到2025年，**示例产业**增长10%。[1]见第3页⏎换行。",
            "[1]按可比价。",
            "加上留下",
            "| 地区{2×1} | 增加值{1×2}",
            "| · | 增速 | 总量",
            "| 示例区 | 15.0 | 28",
            "末段。");
    assertThat(reading.document().name()).isEqualTo("old");
    assertThat(reading.notes().stream().map(note -> note.in(Locale.ROOT)))
        .containsExactly("修订 2 处按“接受修订”之后的样子导入。", "脚注、尾注 1 条，接在所在段落之后。", "域 1 处按最近一次显示的文字导入，没有更新。");
  }

  @Test
  void anXlsFileReadsAsItsCellsArePrinted() throws IOException {
    Path file = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = workbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    Reading reading = Intake.read(file, Progress.SILENT);
    assertThat(Sketch.of(reading.document()))
        .containsExactly("示例指标表", "| 类别{2×1} | 10左右 | 25.0%", "| · | 甲 | 3");
    Table table =
        reading
            .document()
            .blocks()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.name()).isEqualTo("表");
    assertThat(reading.notes().stream().map(note -> note.in(Locale.ROOT)))
        .containsExactly("公式单元格 1 个，按文件里保存的结果导入，没有重新计算。");
  }

  @Test
  void filesWithAPasswordAreToldOf() throws Exception {
    assertTold(locked(), Why.ENCRYPTED);
    Path file = folder.resolve("locked.xls");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = workbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertTold(file, Why.ENCRYPTED);
  }

  @Test
  void sheetsOlderThanTheFileSystemsOfOffice97AreToldOf() throws IOException {
    Path file = folder.resolve("旧表.xls");
    byte[] sheet = Arrays.copyOf(HexFormat.of().parseHex("0908080000050500bb0ccd07"), 5_000);
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      files.createDocument(new ByteArrayInputStream(sheet), "Book");
      files.writeFilesystem(out);
    }
    assertTold(file, Why.ANCIENT);
  }

  @Test
  void damagedFilesAreToldOf() throws IOException {
    byte[] whole = Files.readAllBytes(fixture());
    assertTold(file("head.doc", Arrays.copyOf(whole, 600)), Why.DAMAGED);
    byte[] torn = whole.clone();
    Arrays.fill(torn, 512, 4096, (byte) 0xA5);
    assertTold(file("torn.doc", torn), Why.DAMAGED);
    try (POIFSFileSystem other = new POIFSFileSystem()) {
      other.createDocument(new ByteArrayInputStream(new byte[] {1}), "PowerPoint Document");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      other.writeFilesystem(out);
      assertTold(file("slides.ppt", out.toByteArray()), Why.UNKNOWN);
    }
  }

  @Test
  void theProcessEndsWhenTheReadingIsStopped() throws IOException {
    Path file = fixture();
    long before = children();
    assertThatThrownBy(
            () ->
                Intake.read(
                    file,
                    (done, whole) -> {
                      throw new Stopped();
                    }))
        .isInstanceOf(Stopped.class);
    assertThat(children()).isLessThanOrEqualTo(before);
  }

  private static long children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
      return children.filter(ProcessHandle::isAlive).count();
    }
  }

  private Path fixture() throws IOException {
    Path file = folder.resolve("old.doc");
    try (InputStream in = OldFilesTest.class.getResourceAsStream("old.doc")) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private static HSSFWorkbook workbook() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    HSSFSheet sheet = workbook.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("示例指标表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    HSSFCellStyle about = ruled(workbook, "0\"左右\"");
    HSSFCellStyle percent = ruled(workbook, "0.0%");
    for (int row = 1; row < 3; row++) {
      sheet.createRow(row);
      for (int column = 0; column < 3; column++) {
        sheet.getRow(row).createCell(column).setCellStyle(ruled(workbook, "General"));
      }
    }
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.getRow(1).getCell(0).setCellValue("类别");
    put(sheet.getRow(1).getCell(1), 10, about);
    put(sheet.getRow(1).getCell(2), 0.25, percent);
    sheet.getRow(2).getCell(1).setCellValue("甲");
    sheet.getRow(2).getCell(2).setCellFormula("1+2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return workbook;
  }

  private static HSSFCellStyle ruled(HSSFWorkbook workbook, String format) {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void put(HSSFCell cell, double value, HSSFCellStyle style) {
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private Path locked() throws IOException, GeneralSecurityException, InvalidFormatException {
    Path plain = folder.resolve("plain.docx");
    try (OutputStream out = Files.newOutputStream(plain)) {
      WordFile.write(Specimens.grid(), out, Progress.SILENT);
    }
    Path file = folder.resolve("locked.docx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage parts = OPCPackage.open(plain.toFile());
          OutputStream out = encryptor.getDataStream(files)) {
        parts.save(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        files.writeFilesystem(out);
      }
    }
    return file;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void assertTold(Path file, Why why) {
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(
            Unreadable.class,
            trouble -> {
              assertThat(trouble.why()).isEqualTo(why);
              assertThat(List.of(trouble.told().in(Locale.ROOT).split("。"))).hasSize(1);
            });
  }
}
