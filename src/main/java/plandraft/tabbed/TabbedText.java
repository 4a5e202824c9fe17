package plandraft.tabbed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of cells parted by tabs or another sign, quoted as spreadsheets do.
public final class TabbedText {
  private static final char TAB = '\t';

  private final String text;
  private final char separator;
  private int at;

  private TabbedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// The cells of each line, parted by tabs; a last line break ends the last row, and an empty text
  /// is one blank cell.
  public static List<List<String>> read(String text) {
    return read(text, TAB);
  }

  /// The same, with the cells parted by `separator`.
  public static List<List<String>> read(String text, char separator) {
    return rows(text, separator).toList();
  }

  /// The same, row after row, for those who may have enough before the end.
  public static Stream<List<String>> rows(String text, char separator) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    TabbedText reader = new TabbedText(lines.endsWith("\n") ? lines : lines + "\n", separator);
    return Stream.generate(reader::next).takeWhile(Optional::isPresent).flatMap(Optional::stream);
  }

  private Optional<List<String>> next() {
    return at < text.length() ? Optional.of(row()) : Optional.empty();
  }

  /// The text of rows. A last row that is blank is ended, for else it would not be seen.
  public static String write(List<List<String>> rows) {
    String lines = rows.stream().map(TabbedText::line).collect(Collectors.joining("\n"));
    boolean unseen = !rows.isEmpty() && (lines.isEmpty() || lines.endsWith("\n"));
    return unseen ? lines + "\n" : lines;
  }

  private static String line(List<String> row) {
    return row.stream().map(TabbedText::quoted).collect(Collectors.joining("\t"));
  }

  private static String quoted(String cell) {
    boolean needed = cell.startsWith("\"") || cell.contains("\t") || cell.contains("\n");
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    char end;
    do {
      cells.add(cell());
      end = text.charAt(at++);
    } while (end == separator);
    return cells;
  }

  private String cell() {
    int closing = text.charAt(at) == '"' ? closingQuote() : -1;
    int from = at;
    if (closing >= 0) {
      at = closing + 1;
      return text.substring(from + 1, closing).replace("\"\"", "\"");
    }
    while (!ends(at)) {
      at++;
    }
    return text.substring(from, at);
  }

  /// Where a quoted cell ends, or -1 if the quote is part of ordinary text.
  private int closingQuote() {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 < text.length() && ends(i + 1) ? i : -1;
        }
      }
    }
    return -1;
  }

  /// Whether a cell ends before a place.
  private boolean ends(int place) {
    return text.charAt(place) == separator || text.charAt(place) == '\n';
  }
}
