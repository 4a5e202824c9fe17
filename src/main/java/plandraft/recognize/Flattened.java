package plandraft.recognize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;
import plandraft.text.Numbering;

/// Parts text again that lost its line breaks on a web page: before each number that goes on
/// counting headings, and behind a heading that a blank parts from its text.
final class Flattened {
  private static final int LONGEST_PARAGRAPH = 240;
  private static final int FEWEST_LABELS = 2;
  private static final int FURTHEST_BLANK = 30;
  private static final String BEFORE_LABEL = "。；！？”）：;!?: 　\t";

  /// What goes on with a heading: 发展基础与形势.
  private static final String JOINS = "与和及";

  /// Headings that begin chapters of plans everywhere, longest first where one begins another.
  private static final Pattern USUAL =
      Pattern.compile(
          "^(?:(?:起草|编制)(?:的?背景(?:及依据|和依据|情况)?|过程|依据|情况)|主要内容|总体(?:要求|思路)|指导思想|基本原则"
              + "|发展(?:原则|目标|现状|基础|环境)|(?:工作|主要|总体|具体)目标|(?:主要|重点|工作)(?:任务|举措|措施|工程)"
              + "|(?:保障|工作)(?:措施|要求)|(?:组织)(?:实施|保障)|前言|(?:实施|工作)步骤|有关说明|需要说明的(?:问题|事项))"
              + "(?=\\p{IsIdeographic})");

  /// One measure behind the other in a single line: （一）加强领导。（二）加强考核。
  private static final Pattern RUN_ON =
      Pattern.compile(
          "^[（(]([一二三四五六七八九十])[)）][^（(。]{2,20}。(?:[^（()）]*。)?[（(](?!\\1)[一二三四五六七八九十][)）]");

  /// The end of a text that is signed and dated.
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<=。)[\\s　]+([\\p{IsIdeographic}（）]{4,30})[\\s　]+(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)[\\s　]*$");

  private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);

  private Flattened() {}

  /// The pieces, lines parted where they were run together.
  static List<Piece> parted(List<Piece> pieces, Found found) {
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Line line
          && (line.text().length() > LONGEST_PARAGRAPH || RUN_ON.matcher(line.text()).find())) {
        parted.addAll(new Flattened().part(line, found));
      } else {
        parted.add(piece);
      }
    }
    return parted;
  }

  private List<Line> part(Line line, Found found) {
    String text = line.text();
    List<Integer> cuts = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if ((at == 0 || BEFORE_LABEL.indexOf(text.charAt(at - 1)) >= 0) && counts(text, at)) {
        cuts.add(at);
      }
    }
    if (cuts.size() < FEWEST_LABELS || cuts.getFirst() == 0 && cuts.size() == FEWEST_LABELS - 1) {
      return List.of(line);
    }
    found.tell(
        line.spot(),
        What.TEXT,
        text,
        Sureness.LIKELY,
        Message.of(Flattened.class, "text.parted", Integer.toString(cuts.size())));
    return lines(line, cuts);
  }

  /// Whether a label stands at `at` that goes on counting its kind.
  private boolean counts(String text, int at) {
    String rest = text.substring(at, Math.min(text.length(), at + FURTHEST_BLANK));
    if (Character.isWhitespace(rest.charAt(0))) {
      return false;
    }
    Optional<Label> label = Label.read(rest, last.getOrDefault(Numbering.SECOND, 0));
    if (label.isEmpty() || label.get().numbering() == Numbering.ARTICLE) {
      return false;
    }
    Numbering kind = label.get().numbering();
    int number = label.get().number();
    boolean next = number == last.getOrDefault(kind, 0) + 1;
    boolean afresh = number == 1 && (kind != Numbering.FIRST || last.isEmpty());
    if (next || afresh) {
      last.put(kind, number);
    }
    return next || afresh;
  }

  private static List<Line> lines(Line line, List<Integer> cuts) {
    String text = line.text();
    List<Line> lines = new ArrayList<>();
    int piece = line.spot().piece();
    for (String front : text.substring(0, cuts.getFirst()).split("[\\s　]+")) {
      if (!front.isEmpty()) {
        int from = text.indexOf(front);
        lines.add(line.part(from, from + front.length(), piece++));
      }
    }
    for (int i = 0; i < cuts.size(); i++) {
      int to = i + 1 < cuts.size() ? cuts.get(i + 1) : text.length();
      int head = headEnd(text.substring(cuts.get(i), to)) + cuts.get(i);
      lines.add(line.part(cuts.get(i), head, piece++));
      if (!text.substring(head, to).isBlank()) {
        lines.add(line.part(head, to, piece++));
      }
    }
    part(lines, piece);
    return lines;
  }

  /// Parts the signature and the date from the last line.
  private static void part(List<Line> lines, int piece) {
    Line last = lines.getLast();
    Matcher signed = SIGNED.matcher(last.text());
    if (signed.find()) {
      int end = last.text().length();
      lines.set(lines.size() - 1, last.part(0, signed.start(1), last.spot().piece()));
      lines.add(last.part(signed.start(1), signed.end(1), piece));
      lines.add(last.part(signed.start(2), end, piece + 1));
    }
  }

  /// Where the heading that `part` begins with ends: at a blank, or behind one of the usual words.
  private static int headEnd(String part) {
    int label = Label.read(part, 0).map(Label::end).orElse(0);
    String rest = part.substring(label);
    Matcher usual = USUAL.matcher(rest);
    if (usual.find() && JOINS.indexOf(rest.charAt(usual.end())) < 0) {
      return label + usual.end();
    }
    for (int i = 0; i < Math.min(rest.length(), FURTHEST_BLANK); i++) {
      if ("。，；".indexOf(rest.charAt(i)) >= 0) {
        break;
      }
      if (Character.isWhitespace(rest.charAt(i)) && i > 1) {
        return label + i;
      }
    }
    return part.length();
  }
}
