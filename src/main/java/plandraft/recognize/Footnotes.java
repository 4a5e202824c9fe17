package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.IndicatorTable.Footnote;

/// The notes below a table: 备注：标*为2019年数据.
final class Footnotes {
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:备\\s*注|附\\s*注|注\\s*释?|说\\s*明)\\s*\\d?\\s*[:：]\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern MARKED =
      Pattern.compile("^\\s*(?:[*※△▲☆★†①-⑩]|(?:资料|数据)来源\\s*[:：]).*$", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("[*※△▲☆★†]+");
  private static final Pattern COUNTED = Pattern.compile("[①-⑩]+");

  /// Where one statement ends and the next begins: ①……②…….
  private static final Pattern PARTS = Pattern.compile("[；;\n]|(?<=[。）)])\\s*(?=[①-⑩])");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");

  private Footnotes() {}

  /// The words of a note without 备注：; empty if the text is none.
  static Optional<String> words(String text) {
    Matcher note = NOTE.matcher(text);
    return note.matches() ? Optional.of(note.group(1).strip()) : Optional.empty();
  }

  /// Whether a text is a note below a table.
  static boolean isNote(String text) {
    return words(text).isPresent();
  }

  /// Whether a line below a table explains one of its marks or names its source.
  static boolean isMarked(String text) {
    return MARKED.matcher(text).matches();
  }

  /// Whether a line counts on from the notes above it: 注：1.… 2.…
  static boolean goesOn(List<String> notes, String text) {
    boolean counted =
        !notes.isEmpty()
            && Label.read(words(notes.getFirst()).orElse(""), 0)
                .filter(first -> first.number() == 1)
                .isPresent();
    return counted
        && Label.read(text, 0).filter(next -> next.number() == notes.size() + 1).isPresent();
  }

  /// One footnote a statement.
  static List<Footnote> read(List<String> notes, Found found) {
    List<Footnote> footnotes = new ArrayList<>();
    notes.stream()
        .map(note -> words(note).orElse(note))
        .flatMap(note -> PARTS.splitAsStream(note))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(text -> footnotes.add(new Footnote(found.id(), mark(text), text)));
    return footnotes;
  }

  private static String mark(String text) {
    Matcher mark = MARK.matcher(text);
    Matcher counted = COUNTED.matcher(text);
    return mark.find() ? mark.group() : counted.find() ? counted.group() : "";
  }

  /// The year that the footnote on `mark` puts a value in.
  static OptionalInt year(List<Footnote> footnotes, String mark) {
    return footnotes.stream()
        .filter(note -> !mark.isEmpty() && note.mark().equals(mark))
        .map(note -> YEAR.matcher(note.text()))
        .filter(Matcher::find)
        .mapToInt(year -> Integer.parseInt(year.group(1)))
        .findFirst();
  }
}
