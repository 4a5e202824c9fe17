package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.document.Run;
import plandraft.quantity.Numeral;
import plandraft.quantity.Width;

/// One attachment 附件: its number, title and what it holds.
///
/// @param number 0 where it bears none
record Attachment(
    Spot spot, int number, String title, Optional<Anchor> anchor, List<Piece> pieces) {
  private static final Pattern MARK =
      Pattern.compile("^\\s*附\\s*[件表录]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})?\\s*[:：]?\\s*$");
  private static final Pattern TITLED =
      Pattern.compile(
          "^\\s*附\\s*[件表录]\\s*(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[:：.、\\s]|[:：])\\s*(?!1[.．、])(\\S.{1,60})$");
  private static final Pattern LIST =
      Pattern.compile("^\\s*附\\s*件\\s*[:：]\\s*(?:1\\s*[.．、]\\s*)?(\\S.*)$");
  private static final int LONGEST_TITLE = 60;

  /// A document parted into what stands before its attachments, what their list says, and they.
  record Parted(List<Piece> before, List<String> listed, List<Attachment> attachments) {
    /// What the list calls an attachment, by its number.
    Optional<String> listed(Attachment attachment) {
      int number = attachment.number();
      return number > 0 && number <= listed.size()
          ? Optional.of(listed.get(number - 1)).filter(title -> !title.isEmpty())
          : Optional.empty();
    }

    /// What is listed and is not there.
    List<String> missing() {
      Set<String> there =
          attachments.stream()
              .flatMap(attachment -> listed(attachment).stream())
              .collect(Collectors.toSet());
      return listed.stream().filter(title -> !title.isEmpty() && !there.contains(title)).toList();
    }

    /// The same without `plan`, which the list names by the plan's `title`; the others keep their
    /// numbers.
    Parted without(Attachment plan, String title) {
      return new Parted(
          before,
          listed.stream().map(each -> Alike.alike(each, title) ? "" : each).toList(),
          attachments.stream().filter(each -> each != plan).toList());
    }

    /// A document that is one attachment and nothing else, read as a document of its own.
    Parted unwrapped() {
      return before.isEmpty() && listed.isEmpty() && attachments.size() == 1
          ? new Parted(attachments.getFirst().whole(), List.of(), List.of())
          : this;
    }
  }

  /// What it holds, below the title of the plan that it is.
  List<Piece> below(String planTitle) {
    List<Piece> whole = whole();
    return whole.subList(Letter.titleLines(whole, 0, planTitle), whole.size());
  }

  /// What it holds, below its title.
  List<Piece> whole() {
    if (title.isEmpty()) {
      return pieces;
    }
    Line.Look centred = new Line.Look(Optional.empty(), true, false);
    List<Piece> whole = new ArrayList<>();
    whole.add(new Line(spot, List.of(Run.of(title)), centred, anchor));
    whole.addAll(pieces);
    return whole;
  }

  static Parted part(List<Piece> pieces) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (starts(pieces, at, !starts.isEmpty())) {
        starts.add(at);
      }
    }
    int end = starts.isEmpty() ? pieces.size() : starts.getFirst();
    List<String> listed = new ArrayList<>();
    List<Piece> before = unlisted(pieces.subList(0, end), listed);
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : pieces.size();
      attachments.add(of(pieces.subList(starts.get(i), to), listed));
    }
    return new Parted(before, listed, attachments);
  }

  private static boolean starts(List<Piece> pieces, int at, boolean among) {
    if (!(pieces.get(at) instanceof Line line)) {
      return false;
    }
    if (MARK.matcher(line.text()).matches()) {
      return at + 1 < pieces.size();
    }
    boolean listed = at + 1 < pieces.size() && titled(pieces.get(at + 1));
    boolean told = at > 0 && titled(pieces.get(at - 1));
    boolean holds = at + 1 < pieces.size() && !(pieces.get(at + 1) instanceof Line);
    return titled(line) && !listed && !told && (among || holds);
  }

  private static boolean titled(Piece piece) {
    return piece instanceof Line line && TITLED.matcher(line.text()).matches();
  }

  /// The pieces without the list of attachments, whose titles go into `listed`, those broken within
  /// their paragraph whole.
  private static List<Piece> unlisted(List<Piece> pieces, List<String> listed) {
    List<Piece> left = new ArrayList<>();
    boolean open = false;
    for (Piece piece : pieces) {
      String text = piece instanceof Line line ? line.text() : "";
      Matcher first = LIST.matcher(text);
      Matcher titled = TITLED.matcher(text);
      Optional<Label> label = open ? Label.read(text, 0) : Optional.empty();
      if (first.matches() && text.length() <= LONGEST_TITLE + 10) {
        listed.add(Front.joined(first.group(1).strip()));
        open = true;
      } else if (titled.matches()) {
        listed.add(Front.joined(titled.group(2).strip()));
        open = true;
      } else if (label.filter(read -> read.number() == listed.size() + 1).isPresent()) {
        listed.add(Front.joined(text.substring(label.get().end()).strip()));
      } else if (open && piece.spot().piece() > 0) {
        listed.add(Front.joined(listed.removeLast() + "\n" + text.strip()));
      } else {
        open = false;
        left.add(piece);
      }
    }
    return left;
  }

  private static Attachment of(List<Piece> pieces, List<String> listed) {
    Line mark = (Line) pieces.getFirst();
    Matcher titled = TITLED.matcher(mark.text());
    if (titled.matches()) {
      int number = number(titled.group(1)).orElse(0);
      return new Attachment(
          mark.spot(),
          number,
          titled.group(2).strip(),
          mark.anchor(),
          pieces.subList(1, pieces.size()));
    }
    Matcher bare = MARK.matcher(mark.text());
    int number = bare.matches() ? number(bare.group(1)).orElse(0) : 0;
    int at = 1;
    StringBuilder title = new StringBuilder();
    Optional<Anchor> anchor = mark.anchor();
    while (at < pieces.size() && pieces.get(at) instanceof Line line && titles(line, title)) {
      title.append(Front.joined(line.text().strip()));
      anchor = anchor.or(line::anchor);
      at++;
    }
    String known = number > 0 && number <= listed.size() ? listed.get(number - 1) : "";
    String name = title.isEmpty() ? known : title.toString();
    return new Attachment(mark.spot(), number, name, anchor, pieces.subList(at, pieces.size()));
  }

  /// Whether a line belongs to the title read so far.
  private static boolean titles(Line line, StringBuilder title) {
    String text = line.text().strip();
    boolean plain = text.length() <= LONGEST_TITLE && text.indexOf('。') < 0;
    boolean first = title.isEmpty() && Label.read(text, 0).isEmpty();
    return plain && (first || line.look().centred() && !title.isEmpty());
  }

  private static OptionalInt number(String printed) {
    if (printed == null) {
      return OptionalInt.empty();
    }
    String narrow = Width.narrow(printed);
    return Character.isDigit(narrow.charAt(0))
        ? OptionalInt.of(Integer.parseInt(narrow))
        : Numeral.read(narrow);
  }
}
