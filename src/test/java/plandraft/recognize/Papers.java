package plandraft.recognize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Table;

/// Documents of many makes, written as authorities write them. A line beginning with `>` is
/// centred, with `~1` a heading by its style; lines within bars are rows of a table, as
/// `Texts.table` takes them.
final class Papers {
  private Papers() {}

  static Stream<String> names() {
    return Stream.of(
        "special-plan",
        "action-plan",
        "work-points",
        "scheme",
        "explanation",
        "indicators",
        "breakdown",
        "flattened",
        "ocr",
        "consultant",
        "opinions",
        "parts",
        "decimal",
        "unframed",
        "torn",
        "two-plans",
        "civil-projects",
        "environment",
        "science",
        "business",
        "county-outline",
        "implementation-opinion",
        "bracketed-units",
        "three-year-goals",
        "split-table",
        "merged-totals",
        "pdf-copy",
        "scanned",
        "web-page",
        "workbook",
        "styled");
  }

  static Document document(String name) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : lines(name)) {
      boolean row = line.startsWith("|");
      if (!row) {
        flush(rows, blocks);
      }
      if (row) {
        rows.add(line.substring(1, line.lastIndexOf('|')));
      } else if (line.startsWith(">")) {
        blocks.add(Texts.centred(line.substring(1)));
      } else if (line.startsWith("~")) {
        blocks.add(Texts.heading(line.charAt(1) - '0', line.substring(3)));
      } else {
        blocks.add(Texts.line(line));
      }
    }
    flush(rows, blocks);
    return Texts.document(blocks);
  }

  private static void flush(List<String> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      Table table = Texts.table(rows.toArray(String[]::new));
      blocks.add(table);
      rows.clear();
    }
  }

  static List<String> lines(String name) throws IOException {
    try (InputStream in = Papers.class.getResourceAsStream(name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
