package plandraft.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import plandraft.document.Cell;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Reading;
import plandraft.read.StyleBook;
import plandraft.read.TableDraft;

/// Reads Markdown: headings, tables (those in HTML too) and emphasis; every other line is a
/// paragraph, since few who write Chinese part paragraphs by blank lines.
public final class MarkdownReader {
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t　]+(.*?))?[ \\t]*#*[ \\t]*$");
  private static final Pattern DELIMITER =
      Pattern.compile("^ {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:(={2,})|(-{2,}))[ \\t]*$");
  private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_][ \\t]*){3,}$");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*$");
  private static final Pattern TABLE = Pattern.compile("(?i)^ {0,3}<table\\b");
  private static final Pattern TABLE_END = Pattern.compile("(?i)</table>");
  private static final Pattern QUOTE = Pattern.compile("^(?: {0,3}> ?)+");
  private static final Pattern HARD_BREAK = Pattern.compile(" {2,}$|\\\\$");

  private final String[] lines;
  private final Sheaf sheaf;
  private final int tablesEnd;
  private int at;

  private MarkdownReader(String[] lines, Sheaf sheaf) {
    this.lines = lines;
    this.sheaf = sheaf;
    this.tablesEnd = lastTableEnd(lines);
  }

  /// Reads `text` as a document called `name`.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, Decoding text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    sheaf.notes().add(Omission.LETTERS, text.lost());
    new MarkdownReader(TextReader.lines(text.text()), sheaf).all();
    return sheaf.reading(name);
  }

  /// Whether a text is Markdown by its looks: it has a table, or several headings.
  public static boolean isMarkdown(String text) {
    int headings = 0;
    String[] lines = TextReader.lines(text);
    int tablesEnd = lastTableEnd(lines);
    for (int i = 0; i < lines.length; i++) {
      headings += HEADING.matcher(lines[i]).matches() ? 1 : 0;
      boolean html = i <= tablesEnd && TABLE.matcher(lines[i]).lookingAt();
      if (html || isTable(lines, i) || headings > 1) {
        return true;
      }
    }
    return false;
  }

  private void all() throws IOException {
    boolean fenced = false;
    while (at < lines.length) {
      sheaf.meter().at(at, lines.length);
      String line = lines[at];
      Matcher heading = HEADING.matcher(line);
      if (FENCE.matcher(line).matches()) {
        fenced = !fenced;
        at++;
      } else if (fenced) {
        sheaf.line(line, false);
        at++;
      } else if (heading.matches()) {
        paragraph(heading.group(2) == null ? "" : heading.group(2), heading.group(1).length());
        at++;
      } else if (isTable(lines, at)) {
        table();
      } else if (at <= tablesEnd && TABLE.matcher(line).lookingAt()) {
        htmlTable();
      } else {
        text(line);
      }
    }
  }

  private void text(String line) throws IOException {
    Matcher underline =
        UNDERLINE.matcher(at + 1 < lines.length && !line.isBlank() ? lines[at + 1] : "");
    if (underline.matches() && !RULE.matcher(line).matches()) {
      paragraph(line.strip(), underline.group(1) == null ? 2 : 1);
      at += 2;
    } else {
      if (!RULE.matcher(line).matches()) {
        String words = HARD_BREAK.matcher(QUOTE.matcher(line).replaceFirst("")).replaceFirst("");
        paragraph(words, 0);
      }
      at++;
    }
  }

  private void paragraph(String words, int level) throws IOException {
    Optional<Integer> outline = level == 0 ? Optional.empty() : Optional.of(level - 1);
    sheaf.paragraph(Sheaf.style(outline, Align.JUSTIFIED), pieces(words));
  }

  private Pieces pieces(String words) {
    Pieces pieces = new Pieces();
    new MarkdownWords(words, sheaf.notes()).into(pieces);
    return pieces;
  }

  /// Whether a table begins at a line: the next one parts its header from its rows.
  private static boolean isTable(String[] lines, int at) {
    return at + 1 < lines.length
        && lines[at].contains("|")
        && lines[at + 1].contains("|")
        && lines[at + 1].contains("-")
        && DELIMITER.matcher(lines[at + 1]).matches()
        && cells(lines[at + 1]).size() == cells(lines[at]).size();
  }

  /// The last line in which a table in HTML ends, the only one that tells merged cells; below 0 for
  /// none.
  private static int lastTableEnd(String[] lines) {
    int at = lines.length - 1;
    while (at >= 0 && !TABLE_END.matcher(lines[at]).find()) {
      at--;
    }
    return at;
  }

  private void htmlTable() throws IOException {
    StringBuilder html = new StringBuilder();
    boolean open = true;
    while (open) {
      open = !TABLE_END.matcher(lines[at]).find();
      html.append(lines[at++]).append('\n');
    }
    new HtmlBlocks(sheaf).read(Jsoup.parseBodyFragment(html.toString()).body());
  }

  private void table() throws IOException {
    TableDraft draft = new TableDraft();
    row(lines[at], draft);
    at += 2;
    while (at < lines.length && lines[at].contains("|")) {
      row(lines[at++], draft);
    }
    sheaf.add(draft.table("", List.of(), 1, true));
  }

  private void row(String line, TableDraft draft) throws IOException {
    List<Cell> cells = new ArrayList<>();
    Style style = StyleBook.PLAIN.withId("cell");
    for (String words : cells(line)) {
      sheaf.meter().cells(1);
      sheaf.meter().characters(words.length());
      Pieces.Whole whole = pieces(words.replaceAll("<br ?/?>", "\n")).take(style);
      cells.add(
          new Cell(
              cells.size(), 1, 1, sheaf.book().id(style), content(whole.runs()), Optional.empty()));
    }
    draft.row(cells, false, Optional.empty());
  }

  private static Cell.Content content(List<Run> runs) {
    return runs.stream().allMatch(run -> !run.bold())
        ? new Cell.Words(runs.isEmpty() ? "" : runs.getFirst().text())
        : new Cell.Runs(runs);
  }

  /// What stands between the bars of a line.
  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    boolean closed = inner.endsWith("|") && !inner.endsWith("\\|");
    inner = closed ? inner.substring(0, inner.length() - 1) : inner;
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    return cells;
  }
}
