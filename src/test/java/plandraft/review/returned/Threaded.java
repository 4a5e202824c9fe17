package plandraft.review.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;

/// The parts in which Microsoft 365 keeps threads of comments, written by hand as [MS-XLSX] 2.1.39
/// and [MS-DOCX] 2.5.4 have them.
final class Threaded {
  private static final String OFFICE = "http://schemas.microsoft.com/office/";
  private static final String PEOPLE =
      "<personList xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
          + "<person displayName='李四' id='{P1}' userId='li' providerId='None'/>"
          + "<person displayName='王五' id='{P2}' userId='wang' providerId='None'/></personList>";

  private Threaded() {}

  /// Puts a thread on a cell: 李四 says the first words, 王五 answers with the others; older programs
  /// see a note that only says so.
  static void inExcel(
      XSSFWorkbook workbook, XSSFSheet sheet, String cell, boolean done, String... words) {
    StringBuilder thread =
        new StringBuilder(
            "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>");
    for (int i = 0; i < words.length; i++) {
      thread.append(
          "<threadedComment ref='%s' dT='2026-03-01T0%d:00:00.00' personId='{P%d}' id='{T%d}'%s%s><text>%s</text></threadedComment>"
              .formatted(
                  cell,
                  i,
                  Math.min(i + 1, 2),
                  i,
                  i == 0 ? "" : " parentId='{T0}'",
                  i == 0 && done ? " done='1'" : "",
                  words[i]));
    }
    add(
        sheet.getPackagePart(),
        "/xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
        OFFICE + "2017/10/relationships/threadedComment",
        thread + "</ThreadedComments>");
    add(
        workbook.getPackagePart(),
        "/xl/persons/person.xml",
        "application/vnd.ms-excel.person+xml",
        OFFICE + "2017/10/relationships/person",
        PEOPLE);
  }

  /// How comments hang together.
  ///
  /// @param comment its number among the comments, counted from 0
  /// @param above the number of the comment it answers; negative for none
  record Tie(int comment, int above, boolean done) {
    private String xml() {
      String parent = above < 0 ? "" : " w15:paraIdParent='" + name(above) + "'";
      return "<w15:commentEx w15:paraId='%s'%s w15:done='%d'/>"
          .formatted(name(comment), parent, done ? 1 : 0);
    }
  }

  private static String name(int comment) {
    return "%08X".formatted(0x10 + comment);
  }

  /// Says which comments of a document answer which.
  static void inWord(XWPFDocument document, List<Tie> ties) {
    XWPFComment[] comments = document.getComments();
    for (int i = 0; i < comments.length; i++) {
      CTComment comment = comments[i].getCtComment();
      try (XmlCursor cursor = comment.getPArray(comment.sizeOfPArray() - 1).newCursor()) {
        cursor.setAttributeText(new QName(OFFICE + "word/2010/wordml", "paraId", "w14"), name(i));
      }
    }
    String lines = ties.stream().map(Tie::xml).collect(Collectors.joining());
    String w15 = " xmlns:w15='" + OFFICE + "word/2012/wordml'";
    add(
        document.getPackagePart(),
        "/word/commentsExtended.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
        OFFICE + "2011/relationships/commentsExtended",
        "<w15:commentsEx" + w15 + ">" + lines + "</w15:commentsEx>");
    String cid = " xmlns:w16cid='" + OFFICE + "word/2016/wordml/cid'";
    add(
        document.getPackagePart(),
        "/word/commentsIds.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsIds+xml",
        OFFICE + "2016/09/relationships/commentsIds",
        "<w16cid:commentsIds"
            + cid
            + "><w16cid:commentId w16cid:paraId='00000010' w16cid:durableId='2C3D4E5F'/></w16cid:commentsIds>");
  }

  private static void add(
      PackagePart owner, String name, String type, String relationship, String xml) {
    try {
      PackagePartName path = PackagingURIHelper.createPartName(name);
      PackagePart part = owner.getPackage().createPart(path, type);
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      owner.addRelationship(path, TargetMode.INTERNAL, relationship);
    } catch (InvalidFormatException | IOException wrong) {
      throw new UncheckedIOException(new IOException(wrong));
    }
  }
}
