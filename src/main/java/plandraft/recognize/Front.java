package plandraft.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.recognize.HeaderDraft.Field;
import plandraft.say.Message;
import plandraft.text.DocumentNumber;

/// What stands above the text of a document: 发文机关标志, 文号, title, stage, who is answerable, date, 主送.
///
/// @param title as printed, on one line
/// @param bylines lines that name who wrote or issued it
/// @param rest what is left of the document
record Front(String title, List<String> bylines, List<Piece> rest) {
  private static final Pattern RED_HEAD = Pattern.compile("^([\\p{IsIdeographic}（）]{4,30})文件$");
  private static final Pattern STAGE =
      Pattern.compile("^[（(〔\\[]\\s*([^（()）]{1,12}(?:稿|本))\\s*[)）〕\\]]$");
  private static final Pattern STAGE_BEHIND =
      Pattern.compile("^(.*\\S)\\s*[（(]([^（()）]{1,10}稿)[)）]$");
  private static final Pattern DATE =
      Pattern.compile("^[（(]?\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?\\s*[)）]?$");
  private static final Pattern RECIPIENTS = Pattern.compile("^([^。；《》]{2,120}(?<!下))[:：]$");
  private static final Pattern WHOLE_TITLE =
      Pattern.compile(
          ".*(?:规划|计划|方案|纲要|要点|意见|通知|说明|报告|办法|细则|清单|表|库|名单|情况|通稿)(?:[（(][^（()）]{1,20}[)）])?$");
  private static final Pattern SPAN =
      Pattern.compile(
          "^[（(]\\s*\\d[\\dOo]{3}\\s*年?\\s*[-—–~～至]{1,2}\\s*\\d[\\dOo]{3}\\s*年?\\s*[)）](?:的通知)?$");
  private static final Pattern HANDS_OUT = Pattern.compile(".*关于(?:印发|发布|下达|公布)(?!.*的通知$).*");
  private static final Pattern HANDED =
      Pattern.compile("^(?:现将)?《(.{4,60}?)》[^。]{0,40}(?:印发|发)给你们");
  private static final Pattern BYLINE = Pattern.compile("^[\\p{IsIdeographic}（）、\\s]{3,40}$");
  private static final int LONGEST_TITLE = 90;
  private static final int MOST_LINES = 30;

  /// Reads the front of a document; what it says goes into `header`.
  static Front read(List<Piece> pieces, HeaderDraft header, Found found) {
    return new Reader(header, found).read(pieces);
  }

  /// A title without the blanks that stand where its lines were broken.
  static String joined(String text) {
    return text.replaceAll("(?<=[^\\x00-\\x7F])\\s+(?=[^\\x00-\\x7F])", "")
        .replaceAll("(?<=\\d)\\s+(?=\\p{IsIdeographic})|(?<=\\p{IsIdeographic})\\s+(?=\\d)", "");
  }

  private static final class Reader {
    private final HeaderDraft header;
    private final Found found;
    private final StringBuilder title = new StringBuilder();
    private final List<String> bylines = new ArrayList<>();
    private boolean titleOpen = true;
    private Optional<Line> alone = Optional.empty();

    Reader(HeaderDraft header, Found found) {
      this.header = header;
      this.found = found;
    }

    Front read(List<Piece> pieces) {
      alone = onlyTop(pieces);
      int at = letter(pieces) ? 1 : 0;
      while (at < Math.min(pieces.size(), MOST_LINES)
          && pieces.get(at) instanceof Line line
          && takes(line, beginsWithAbout(pieces, at + 1))) {
        at++;
        if (RECIPIENTS.matcher(line.text().strip()).matches()) {
          break;
        }
      }
      return new Front(title.toString(), List.copyOf(bylines), pieces.subList(at, pieces.size()));
    }

    /// Whether it begins as the letter of a notice whose own title is missing: whom it is sent to,
    /// then what it hands out.
    private boolean letter(List<Piece> pieces) {
      if (pieces.size() < 2
          || !(pieces.getFirst() instanceof Line first && pieces.get(1) instanceof Line next)) {
        return false;
      }
      Matcher recipients = RECIPIENTS.matcher(first.text().strip());
      Matcher handed = HANDED.matcher(next.text().strip());
      boolean both = recipients.matches() && handed.find();
      if (both) {
        header.say(Field.RECIPIENTS, recipients.group(1));
        title.append("关于印发《").append(handed.group(1)).append("》的通知");
      }
      return both;
    }

    /// The heading that stands above all others, where it is the only one and comes first.
    private static Optional<Line> onlyTop(List<Piece> pieces) {
      List<Line> headings =
          pieces.stream()
              .filter(Line.class::isInstance)
              .map(Line.class::cast)
              .filter(line -> line.look().outline().isPresent())
              .toList();
      return headings.stream()
          .limit(1)
          .filter(first -> first == pieces.getFirst())
          .filter(
              first ->
                  headings.stream()
                      .skip(1)
                      .allMatch(line -> line.look().outline().get() > first.look().outline().get()))
          .findFirst();
    }

    /// Whether the title goes on with 关于 in the next line, so that this one names the issuer.
    private static boolean beginsWithAbout(List<Piece> pieces, int at) {
      return at < pieces.size()
          && pieces.get(at) instanceof Line next
          && next.text().strip().startsWith("关于");
    }

    private boolean takes(Line line, boolean beforeAbout) {
      String text = line.text().strip();
      if (title.isEmpty() && beforeAbout && BYLINE.matcher(text).matches()) {
        title.append(joined(text));
        return true;
      }
      boolean headed =
          Headline.read(line, 0)
              .filter(head -> head.label().isPresent() || Headline.standsAlone(head.title()))
              .isPresent();
      if (headed) {
        return false;
      }
      if (facts(line, text)) {
        titleOpen = title.isEmpty();
        return true;
      }
      return title(line, text) || line.look().outline().isEmpty() && byline(text);
    }

    private boolean facts(Line line, String text) {
      Matcher redHead = RED_HEAD.matcher(text);
      if (title.isEmpty() && redHead.matches()) {
        header.say(Field.ISSUER, redHead.group(1));
        return true;
      }
      List<DocumentNumber> numbers = DocumentNumber.in(text);
      if (numbers.size() == 1
          && numbers.getFirst().to() - numbers.getFirst().from() == text.length()) {
        header.say(Field.DOCUMENT_NUMBER, numbers.getFirst().printed());
        return true;
      }
      Matcher stage = STAGE.matcher(text);
      if (stage.matches()) {
        header.say(Field.STAGE, stage.group(1));
        return true;
      }
      Matcher recipients = RECIPIENTS.matcher(text);
      if (!title.isEmpty() && recipients.matches()) {
        header.say(Field.RECIPIENTS, recipients.group(1));
        return true;
      }
      return date(line, text);
    }

    private boolean date(Line line, String text) {
      if (!DATE.matcher(text).matches()) {
        return false;
      }
      Optional<LocalDate> day = Imprint.day(text);
      if (day.isEmpty()) {
        found.tell(
            line.spot(), What.TEXT, text, Sureness.LIKELY, Message.of(Front.class, "date.month"));
      }
      day.or(() -> Imprint.day(text.replaceFirst("月\\s*[)）]?$", "月1日"))).ifPresent(header::date);
      return true;
    }

    private boolean title(Line line, String text) {
      boolean repeated = !title.isEmpty() && Alike.alike(title.toString(), text);
      if (repeated) {
        return true;
      }
      boolean plain =
          text.length() <= LONGEST_TITLE && "。；，".indexOf(text.charAt(text.length() - 1)) < 0;
      boolean goesOn =
          !title.isEmpty()
              && titleOpen
              && (line.look().centred()
                  || SPAN.matcher(text).matches()
                  || line.look().outline().isPresent()
                  || text.startsWith("关于"))
              && (!isWhole() || SPAN.matcher(text).matches());
      boolean whole =
          title.isEmpty()
              && (WHOLE_TITLE.matcher(text).matches()
                  || line.look().centred()
                  || alone.filter(line::equals).isPresent()
                  || text.startsWith("关于"));
      if (!plain || !goesOn && !whole) {
        return false;
      }
      Matcher stage = STAGE_BEHIND.matcher(text);
      Matcher caption = Chapters.CAPTION.matcher(text);
      String bare = caption.matches() ? caption.group(1) : text;
      title.append(joined(stage.matches() ? stage.group(1) : bare));
      if (stage.matches()) {
        header.say(Field.STAGE, stage.group(2));
      }
      Slips.tell(line, found);
      found.tell(line.spot(), What.TITLE, title.toString(), Sureness.SURE);
      return true;
    }

    /// A title that hands something out ends in 通知, whatever stands at the end of its lines.
    private boolean isWhole() {
      return WHOLE_TITLE.matcher(title).matches() && !HANDS_OUT.matcher(title).matches();
    }

    private boolean byline(String text) {
      boolean names = !title.isEmpty() && BYLINE.matcher(text).matches();
      if (names) {
        bylines.add(text);
        titleOpen = false;
      }
      return names;
    }
  }

  /// The title of the plan that a drafting explanation or a notice is about; empty if it is
  /// neither.
  Optional<String> about() {
    Matcher explained = Pattern.compile(".*?《(.+)》.*(?:说明|报告)$").matcher(title);
    Matcher plain = Pattern.compile("^(?:关于)?(.+?)(?:的)?(?:起草|编制)(?:情况)?(?:的)?说明$").matcher(title);
    if (explained.matches()) {
      return Optional.of(unstaged(explained.group(1)));
    }
    return plain.matches() ? Optional.of(unstaged(plain.group(1))) : Optional.empty();
  }

  private static String unstaged(String title) {
    Matcher stage = STAGE_BEHIND.matcher(title);
    return stage.matches() ? stage.group(1) : title;
  }

  /// The stage word in the title of what is explained; blank if it has none.
  String stageOfAbout() {
    Matcher explained = Pattern.compile(".*?《(.+)》.*").matcher(title);
    Matcher stage = STAGE_BEHIND.matcher(explained.matches() ? explained.group(1) : "");
    return stage.matches() ? stage.group(2) : "";
  }

  /// The title of the plan that a notice hands out.
  Optional<String> handsOut() {
    Matcher notice = Pattern.compile("^(.*?)关于(?:印发|发布|下达|公布)《?(.+?)》?的通知$").matcher(title);
    return notice.matches()
        ? Optional.of(notice.group(2).replaceFirst("》.*《.*", ""))
        : Optional.empty();
  }

  /// Who hands it out, as the title says; blank if it doesn't.
  String handedOutBy() {
    int about = title.indexOf("关于");
    return about > 0 ? title.substring(0, about) : "";
  }
}
