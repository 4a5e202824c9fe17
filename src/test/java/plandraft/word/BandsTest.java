package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.job.Progress;
import plandraft.layout.House;
import plandraft.layout.Role;
import plandraft.office.Schemas;

/// The red rule and the 版记 in Word files.
class BandsTest {
  private House house;

  @BeforeEach
  void readHouse() throws FileTrouble {
    house = new LayoutFiles(Path.of("target/no-such-folder")).read().house();
  }

  @Test
  void aSingleRuleIsTheBorderOfAParagraph() throws IOException {
    Band rule = new Band(List.of(), 16, Optional.of("E60012"), false);
    byte[] file = written(paragraph("文号"), rule, paragraph("标题"));
    Schemas.assertValid(file);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(read.getParagraphs()).hasSize(3);
      assertThat(read.getParagraphs().get(1).getCTP().getPPr().getPBdr().getBottom())
          .satisfies(
              border -> {
                assertThat(border.getSz().intValue()).isEqualTo(16);
                assertThat(border.xgetColor().getStringValue()).isEqualTo("E60012");
              });
    }
  }

  @Test
  void theImprintStandsInABoxAtTheBottomOfTheTypeArea() throws IOException {
    byte[] file = written(paragraph("正文"), imprint(true));
    Schemas.assertValid(file);
    String xml = body(file);
    assertThat(xml)
        .contains("mso-position-vertical:bottom", "vertical-relative:margin", "抄送：甲局。")
        .containsSubsequence("w:val=\"single\" w:sz=\"8\"", "insideH", "w:sz=\"6\"")
        .containsSubsequence("印发机关", "2019年3月29日印发");
  }

  @Test
  void anImprintWithinTheTextIsATable() throws IOException {
    byte[] file = written(paragraph("正文"), imprint(false));
    Schemas.assertValid(file);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(read.getTables().getFirst().getRow(1).getCell(1).getText())
          .isEqualTo("2019年3月29日印发");
    }
  }

  private static Band imprint(boolean atFoot) {
    return new Band(
        List.of(
            new Band.Line(Paragraph.of(Role.IMPRINT.id(), "抄送：甲局。"), Optional.empty()),
            new Band.Line(
                Paragraph.of(Role.IMPRINT_PRINTER.id(), "印发机关"),
                Optional.of(Paragraph.of(Role.IMPRINT_DATE.id(), "2019年3月29日印发")))),
        8,
        Optional.empty(),
        atFoot);
  }

  private static Paragraph paragraph(String words) {
    return Paragraph.of(Role.BODY.id(), words);
  }

  private byte[] written(Block... blocks) throws IOException {
    Document document =
        new Document(
            "通知",
            new Document.Origin("某局", Optional.empty()),
            house.styles(),
            List.of(new Document.Part(house.portrait(), List.of(blocks))),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  private static String body(byte[] file) throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      return read.getDocument().xmlText();
    }
  }
}
