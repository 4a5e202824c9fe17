package plandraft.recognize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a table that stand nowhere in what it was read as.
final class Unread {
  private static final Pattern BREAKS = Pattern.compile("[\\s　\\p{P}\\p{S}]+");
  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十百]{1,4}");

  /// What is counted or worked out anew, or read as something else than words.
  private static final Map<ColumnRole, Pattern> PASSED =
      Map.of(
          ColumnRole.NUMBER, Pattern.compile("\\d+"),
          ColumnRole.BASE_YEAR, Pattern.compile("(?:19|20)\\d\\d年?"),
          ColumnRole.NATURE, Pattern.compile(".*(?:约束|预期).*"),
          ColumnRole.GROWTH, Pattern.compile("\\d+"));

  private Unread() {}

  /// The words below the headings of `columns`, but for what the user leaves out and what the
  /// program works out itself.
  ///
  /// @param read what was made of the table
  static List<String> of(Columns columns, Found found, Stream<?> read) {
    String told = bare(String.join("|", read.map(Object::toString).toList()));
    List<Lattice.Row> rows =
        columns.lattice().body().stream()
            .filter(row -> row.filled().stream().noneMatch(Footnotes::isNote))
            .toList();
    return columns.all().stream()
        .filter(column -> column.role() != ColumnRole.OTHER || unnamed(columns, column.at(), found))
        .flatMap(
            column ->
                rows.stream()
                    .map(row -> row.text(column.at()))
                    .flatMap(text -> words(text, column.role())))
        .distinct()
        .filter(word -> !told.contains(word))
        .toList();
  }

  private static Stream<String> words(String text, ColumnRole role) {
    Optional<Pattern> passed = Optional.ofNullable(PASSED.get(role));
    int label = Label.read(text, 0).map(Label::end).orElse(0);
    return Stream.of(BREAKS.split(text.substring(label)))
        .filter(word -> !word.isEmpty() && !NUMBERED.matcher(word).matches())
        .filter(word -> passed.filter(pattern -> pattern.matcher(word).matches()).isEmpty());
  }

  /// A column without a heading, which nobody decided about.
  private static boolean unnamed(Columns columns, int at, Found found) {
    return columns.all().get(at).role() == ColumnRole.OTHER
        && found.choices().role(columns.lattice().spot(), at).isEmpty();
  }

  private static String bare(String text) {
    return BREAKS.matcher(text).replaceAll("");
  }
}
