package plandraft.review.returned;

import java.math.BigInteger;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/// Somebody who comments on a Word file and writes over it as Word does.
public final class Reviewer {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /// When it is done.
  static final Instant AT = Instant.parse("2026-03-01T01:30:00Z");

  private final XWPFDocument document;
  private final String name;

  /// What 张三 does to a document.
  static Consumer<XWPFDocument> zhang(Consumer<Reviewer> work) {
    return document -> work.accept(new Reviewer(document, "张三"));
  }

  /// `name` at work on `document`.
  public Reviewer(XWPFDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  /// Puts a comment on the first `words` of the file.
  public void comment(String words, String text) {
    XWPFRun run = alone(words);
    BigInteger id = newComment(text);
    mark(run, "commentRangeStart", id, false);
    mark(run, "commentRangeEnd", id, true);
    ((XWPFParagraph) run.getParent()).getCTP().addNewR().addNewCommentReference().setId(id);
  }

  private BigInteger newComment(String text) {
    XWPFComments comments =
        document.getDocComments() == null ? document.createComments() : document.getDocComments();
    BigInteger id = BigInteger.valueOf(100L + comments.getComments().size());
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(name);
    comment.setDate(clock());
    for (String line : text.split("\n")) {
      comment.createParagraph().createRun().setText(line);
    }
    return id;
  }

  private static GregorianCalendar clock() {
    GregorianCalendar at = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    at.setTimeInMillis(AT.toEpochMilli());
    return at;
  }

  /// Writes `next` over the first `words` of the file.
  public void write(String words, String next) {
    alone(words).setText(next, 0);
  }

  /// Writes `next` over the first `words` of the file while changes are tracked.
  public void track(String words, String next) {
    XWPFRun run = alone(words);
    change(run, "del", 900).addNewR().addNewDelText().setStringValue(words);
    change(run, "ins", 901).addNewR().addNewT().setStringValue(next);
    XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
    paragraph.removeRun(paragraph.getRuns().indexOf(run));
  }

  /// A change that is tracked, before a run.
  private CTRunTrackChange change(XWPFRun run, String kind, int id) {
    try (XmlCursor cursor = run.getCTR().newCursor()) {
      cursor.beginElement(kind, W);
      cursor.toParent();
      CTRunTrackChange change = (CTRunTrackChange) cursor.getObject();
      change.setAuthor(name);
      change.setId(BigInteger.valueOf(id));
      change.setDate(clock());
      return change;
    }
  }

  /// Deletes the paragraph that begins with `words` while changes are tracked.
  public void trackDeletion(String words) {
    XWPFParagraph paragraph = paragraph(words);
    for (XWPFRun run : List.copyOf(paragraph.getRuns())) {
      change(run, "del", 902).addNewR().addNewDelText().setStringValue(run.text());
      paragraph.removeRun(paragraph.getRuns().indexOf(run));
    }
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    CTParaRPr mark = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
    CTTrackChange gone = mark.addNewDel();
    gone.setAuthor(name);
    gone.setId(BigInteger.valueOf(903));
    gone.setDate(clock());
  }

  /// Deletes the paragraph that begins with `words`.
  public void delete(String words) {
    XWPFParagraph paragraph = paragraph(words);
    document.removeBodyElement(document.getPosOfParagraph(paragraph));
  }

  /// Puts a paragraph behind the one that begins with `words`.
  public void insertBehind(String words, String text) {
    XWPFParagraph paragraph = paragraph(words);
    try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
      cursor.toNextSibling();
      document.insertNewParagraph(cursor).createRun().setText(text);
    }
  }

  /// Takes all bookmarks out, as programs do that know none.
  public void forgetPlaces() {
    paragraphs()
        .forEach(
            paragraph -> {
              int count = paragraph.getCTP().sizeOfBookmarkStartArray();
              for (int i = count - 1; i >= 0; i--) {
                paragraph.getCTP().removeBookmarkStart(i);
              }
            });
  }

  private XWPFParagraph paragraph(String words) {
    return document.getParagraphs().stream()
        .filter(each -> each.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private Stream<XWPFParagraph> paragraphs() {
    return Stream.concat(
        document.getParagraphs().stream(),
        document.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream()));
  }

  /// The first run of just these `words`, else the first that has them, parted so.
  private XWPFRun alone(String words) {
    XWPFRun run = run(words::equals).or(() -> run(text -> text.contains(words))).orElseThrow();
    String text = run.text();
    int at = text.indexOf(words);
    XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
    int position = paragraph.getRuns().indexOf(run);
    List<String> around = List.of(text.substring(0, at), text.substring(at + words.length()));
    if (!around.get(1).isEmpty()) {
      paragraph.insertNewRun(position + 1).setText(around.get(1));
    }
    if (!around.get(0).isEmpty()) {
      paragraph.insertNewRun(position).setText(around.get(0));
    }
    run.setText(words, 0);
    return run;
  }

  private Optional<XWPFRun> run(Predicate<String> wanted) {
    return paragraphs()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(each -> wanted.test(each.text()))
        .findFirst();
  }

  private static void mark(XWPFRun run, String element, BigInteger id, boolean behind) {
    try (XmlCursor cursor = run.getCTR().newCursor()) {
      if (behind) {
        cursor.toEndToken();
        cursor.toNextToken();
      }
      cursor.beginElement(element, W);
      cursor.insertAttributeWithValue("id", W, id.toString());
    }
  }
}
