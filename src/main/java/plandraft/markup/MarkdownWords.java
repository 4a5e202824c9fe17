package plandraft.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Pieces.Look;

/// The words of a line of Markdown.
final class MarkdownWords {
  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})"
              + "|(?<bold>\\*{2,3}|_{2,3})"
              + "|(?<picture>!\\[[^\\]]*\\]\\([^)]*\\))"
              + "|\\[(?<link>[^\\]]*)\\]\\((?:[^()]|\\([^)]*\\))*\\)"
              + "|(?<code>`++)(?<literal>.+?)(?<!`)\\k<code>(?!`)"
              + "|(?<italic>(?<![\\p{L}\\p{N}*])\\*(?=[^*\\s])(?<slanted>[^*\\n]+)(?<=\\S)\\*(?!\\*))");

  private final String line;
  private final Notes notes;

  MarkdownWords(String line, Notes notes) {
    this.line = line;
    this.notes = notes;
  }

  /// Adds them to `pieces`.
  void into(Pieces pieces) {
    Matcher sign = SIGN.matcher(line);
    boolean bold = false;
    int from = 0;
    while (sign.find()) {
      add(pieces, bold, line.substring(from, sign.start()));
      from = sign.end();
      if (sign.group("bold") != null) {
        boolean opens = !bold && line.indexOf(sign.group(), from) > from;
        if (opens || bold) {
          bold = !bold;
        } else {
          add(pieces, false, sign.group());
        }
      } else {
        add(pieces, bold, plain(sign));
      }
    }
    add(pieces, bold, line.substring(from));
  }

  private String plain(Matcher sign) {
    if (sign.group("escaped") != null) {
      return sign.group("escaped");
    }
    if (sign.group("picture") != null) {
      notes.add(Omission.LINKED);
      return "";
    }
    if (sign.group("link") != null) {
      notes.add(Omission.LINKS);
      return sign.group("link");
    }
    return sign.group("literal") != null ? sign.group("literal") : sign.group("slanted");
  }

  private static void add(Pieces pieces, boolean bold, String words) {
    if (!words.isEmpty()) {
      pieces.words(new Look(bold, "", 0)).append(words);
    }
  }
}
