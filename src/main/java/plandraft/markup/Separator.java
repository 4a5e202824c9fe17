package plandraft.markup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plandraft.tabbed.TabbedText;

/// What parts the cells of a text.
///
/// @param cells the text without a first line that only names the sign
record Separator(char sign, String cells) {
  private static final List<Character> SIGNS = List.of(',', '\t', ';');

  /// Spreadsheets say it in a line of its own where it is not the usual one.
  private static final Pattern SAID = Pattern.compile("\"?sep=([,;\\t])\"?[,;\\t]*(?:\\r\\n?|\\n)");

  /// So much of a text shows it.
  private static final int SAMPLE = 1 << 16;

  /// How alike rows are.
  private record Fit(char sign, long rows, int cells) {}

  /// The sign by which most rows of `text` have the same number of cells, two or more.
  static Separator of(String text) {
    Matcher said = SAID.matcher(text);
    if (said.lookingAt()) {
      return new Separator(said.group(1).charAt(0), text.substring(said.end()));
    }
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Comparator<Fit> best = Comparator.comparingLong(Fit::rows).thenComparingInt(Fit::cells);
    char sign =
        SIGNS.stream()
            .map(each -> fit(each, TabbedText.read(sample, each)))
            .max(best)
            .orElseThrow()
            .sign();
    return new Separator(sign, text);
  }

  private static Fit fit(char sign, List<List<String>> rows) {
    Map<Integer, Long> widths =
        rows.stream()
            .map(List::size)
            .filter(width -> width > 1)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return widths.entrySet().stream()
        .map(width -> new Fit(sign, width.getValue(), width.getKey()))
        .max(Comparator.comparingLong(Fit::rows).thenComparingInt(Fit::cells))
        .orElse(new Fit(sign, 0, 0));
  }
}
