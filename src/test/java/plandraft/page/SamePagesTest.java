package plandraft.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Document;
import plandraft.office.LibreOffice;
import plandraft.office.Prints;
import plandraft.office.Prints.Print;

/// Our pages are those LibreOffice makes of the written file.
@Tag("interop")
class SamePagesTest {
  private static final int LINES = 3;

  static List<Print> prints() {
    return Prints.words();
  }

  @ParameterizedTest
  @MethodSource("prints")
  void pagesAreAsManyAndStartAlike(Print print) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    compare(softly, print.toString(), ours(print.document()), LibreOffice.pages(print.pdf()));
    softly.assertAll();
  }

  private static List<List<String>> ours(Document document) {
    return Pages.of(document).stream()
        .map(
            page ->
                Shown.lines(page).stream()
                    .map(line -> LibreOffice.bare(line.replace("|", "")))
                    .toList())
        .toList();
  }

  private static void compare(
      SoftAssertions softly, String name, List<List<String>> ours, List<List<String>> theirs) {
    softly.assertThat(ours).as("%s: pages", name).hasSameSizeAs(theirs);
    for (int page = 0; page < Math.min(ours.size(), theirs.size()); page++) {
      List<String> near = around(ours, page);
      String start = start(theirs, page);
      softly
          .assertThat(start.isEmpty() || near.stream().anyMatch(line -> alike(line, start)))
          .as("%s: page %s begins with %s near %s", name, page + 1, start, near)
          .isTrue();
    }
  }

  /// The first line of a page that is no repeated header.
  private static String start(List<List<String>> pages, int page) {
    List<String> top = top(pages.get(page));
    return top.stream()
        .filter(
            line ->
                IntStream.range(0, pages.size())
                    .noneMatch(other -> other != page && top(pages.get(other)).contains(line)))
        .findFirst()
        .or(() -> top.stream().findFirst())
        .orElse("");
  }

  private static List<String> top(List<String> page) {
    return page.subList(0, Math.min(LINES, page.size()));
  }

  /// The lines of a page up to three lines behind its beginning, and the last three before it.
  private static List<String> around(List<List<String>> pages, int page) {
    List<String> lines = pages.get(page);
    List<String> before = page > 0 ? pages.get(page - 1) : List.of();
    // A line may be a repeated header; the page number ends the page before.
    int last = Math.max(0, before.size() - 1);
    return Stream.concat(
            before.subList(Math.max(0, last - LINES), last).stream(),
            lines.stream().limit(2L + LINES))
        .toList();
  }

  private static boolean alike(String line, String other) {
    int length = Math.min(6, Math.min(line.length(), other.length()));
    return length > 0
        && (line.contains(other.substring(0, length)) || other.contains(line.substring(0, length)));
  }
}
