package plandraft.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.document.Table;

/// Documents written down in tests.
final class Texts {
  private static final PageSetup PAGE =
      new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, PageSetup.Number.FOOT);

  private Texts() {}

  /// A document of lines of one look.
  static Document document(String text) {
    return document(
        Stream.of(text.split("\n", -1)).map(line -> (Block) Paragraph.of("body", line)).toList());
  }

  static Document document(List<Block> blocks) {
    return new Document(
        "",
        new Document.Origin("", Optional.empty()),
        styles(),
        List.of(new Document.Part(PAGE, blocks)),
        List.of());
  }

  static Document document(Block... blocks) {
    return document(List.of(blocks));
  }

  /// A line of text.
  static Paragraph line(String words) {
    return Paragraph.of("body", words);
  }

  /// A heading by its style, `level` from 1.
  static Paragraph heading(int level, String words) {
    return Paragraph.of("heading" + level, words);
  }

  static Paragraph centred(String words) {
    return Paragraph.of("centred", words);
  }

  /// A table whose cells are parted by `|`; `^` is covered by the cell above, `<` by the one to the
  /// left.
  static Table table(String... rows) {
    List<List<String>> words =
        Arrays.stream(rows)
            .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
            .toList();
    List<Table.Row> made = new ArrayList<>();
    for (int top = 0; top < words.size(); top++) {
      List<Cell> cells = new ArrayList<>();
      for (int left = 0; left < words.get(top).size(); left++) {
        String text = words.get(top).get(left);
        if (!text.equals("^") && !text.equals("<")) {
          cells.add(cell(words, top, left));
        }
      }
      made.add(new Table.Row(cells, false, Optional.empty()));
    }
    List<Integer> widths = words.getFirst().stream().map(_ -> 1000).toList();
    return new Table("", widths, 0, made, true);
  }

  private static Cell cell(List<List<String>> words, int top, int left) {
    int right = left + 1;
    while (right < words.get(top).size() && words.get(top).get(right).equals("<")) {
      right++;
    }
    int bottom = top + 1;
    while (bottom < words.size() && words.get(bottom).get(left).equals("^")) {
      bottom++;
    }
    return new Cell(
        left,
        bottom - top,
        right - left,
        "body",
        new Cell.Words(words.get(top).get(left)),
        Optional.empty());
  }

  private static List<Style> styles() {
    List<Style> styles = new ArrayList<>();
    styles.add(style("body", Style.Align.JUSTIFIED, Optional.empty()));
    styles.add(style("centred", Style.Align.CENTRE, Optional.empty()));
    for (int level = 1; level <= 6; level++) {
      styles.add(style("heading" + level, Style.Align.LEFT, Optional.of(level - 1)));
    }
    return styles;
  }

  private static Style style(String id, Style.Align align, Optional<Integer> outline) {
    return new Style(
        id,
        id,
        "仿宋",
        "Times",
        32,
        false,
        align,
        579,
        200,
        0,
        0,
        0,
        0,
        outline,
        Optional.empty(),
        0,
        false);
  }
}
