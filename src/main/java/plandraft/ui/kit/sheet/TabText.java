package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cells as tab-separated text, quoted as spreadsheets do.
final class TabText {
  private final String text;
  private int at;

  private TabText(String text) {
    this.text = text;
  }

  /// The text of a block; covered cells are blank in it. A last row that is blank is ended, for
  /// else it would not be seen.
  static String write(Block block) {
    String lines =
        block.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> quoted(cell.orElse("")))
                        .collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    boolean unseen = block.height() > 0 && (lines.isEmpty() || lines.endsWith("\n"));
    return unseen ? lines + "\n" : lines;
  }

  /// The cells of tab-separated text; a last line break ends the last row.
  static Block read(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    TabText reader = new TabText(lines.endsWith("\n") ? lines : lines + "\n");
    List<List<Optional<String>>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      rows.add(reader.row());
    }
    return new Block(rows);
  }

  private List<Optional<String>> row() {
    List<Optional<String>> cells = new ArrayList<>();
    char end;
    do {
      cells.add(Optional.of(cell()));
      end = text.charAt(at++);
    } while (end == '\t');
    return cells;
  }

  private String cell() {
    int closing = text.charAt(at) == '"' ? closingQuote() : -1;
    int from = at;
    if (closing >= 0) {
      at = closing + 1;
      return text.substring(from + 1, closing).replace("\"\"", "\"");
    }
    while (text.charAt(at) != '\t' && text.charAt(at) != '\n') {
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
          return i + 1 < text.length() && "\t\n".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
        }
      }
    }
    return -1;
  }

  private static String quoted(String cell) {
    boolean needed = cell.startsWith("\"") || cell.contains("\t") || cell.contains("\n");
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
