package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.office.PrintedPage.Word;
import plandraft.office.Prints.Print;
import plandraft.page.Page;
import plandraft.page.Pages;

/// LibreOffice prints every document of every sample as GB/T 9704-2012 wants it.
@Tag("interop")
class PrintedTest {
  private static final double TWIPS = 20;

  /// One character of the page number, which it stands in from the edge.
  private static final double NUMBER = 14;

  private static final double PITCH = 28.95;

  /// Body text in half points.
  private static final int BODY = 32;

  static List<Print> words() {
    return Prints.words();
  }

  static List<Print> workbooks() {
    return Prints.workbooks();
  }

  /// A page as we break it and as it is printed.
  private record Both(Page ours, PrintedPage printed) {
    PageSetup setup() {
      return ours.setup();
    }

    double left() {
      return setup().left() / TWIPS;
    }

    double right() {
      return (setup().width() - setup().right()) / TWIPS;
    }

    double top() {
      return setup().top() / TWIPS;
    }

    double bottom() {
      return (setup().height() - setup().bottom()) / TWIPS;
    }

    boolean isNumber(Word word) {
      return switch (setup().number()) {
        case NONE -> false;
        case FOOT -> word.top() >= bottom();
        case SIDE -> word.right() < left() - 2;
      };
    }

    List<Word> text() {
      return printed.words().stream().filter(word -> !isNumber(word)).toList();
    }

    List<Word> number() {
      return printed.words().stream().filter(this::isNumber).toList();
    }
  }

  private static List<Both> pages(Print print) throws IOException {
    List<Page> ours = Pages.of(print.document());
    List<PrintedPage> printed = print.pages();
    assertThat(printed).as("pages").hasSameSizeAs(ours);
    return Stream.iterate(0, i -> i < ours.size(), i -> i + 1)
        .map(i -> new Both(ours.get(i), printed.get(i)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyPageIsAsLargeAsItLies(Print print) throws IOException {
    for (Both page : pages(print)) {
      assertThat(page.printed().width()).isCloseTo(page.setup().width() / TWIPS, within(1));
      assertThat(page.printed().height()).isCloseTo(page.setup().height() / TWIPS, within(1));
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void oddPagesAreNumberedRightAndEvenOnesLeft(Print print) throws IOException {
    for (Both page : pages(print)) {
      List<Word> number = page.number();
      boolean numbered = page.setup().number() != Number.NONE;
      String shown = numbered ? "—" + page.ours().number() + "—" : "";
      if (page.setup().number() != Number.SIDE) {
        assertThat(PrintedPage.text(number)).isEqualTo(shown);
      }
      if (page.setup().number() == Number.FOOT && page.ours().number() % 2 == 1) {
        assertThat(number.getLast().right()).isCloseTo(page.right() - NUMBER, within(2));
      } else if (page.setup().number() == Number.FOOT) {
        assertThat(number.getFirst().left()).isCloseTo(page.left() + NUMBER, within(2));
      }
    }
  }

  /// But for one before 版记, which stands on the back of a sheet.
  @ParameterizedTest
  @MethodSource("words")
  void noPageIsEmpty(Print print) throws IOException {
    List<Both> pages = pages(print);
    for (Both page : pages) {
      if (!print.named().specimen()) {
        int number = page.ours().number();
        boolean beforeImprint = number == pages.size() - 1 && imprint(print).isPresent();
        assertThat(page.text().isEmpty())
            .as("page %s", number)
            .isEqualTo(beforeImprint && page.ours().pieces().isEmpty());
      }
    }
  }

  /// A comma or full stop may stand in the margin, nothing else may.
  @ParameterizedTest
  @MethodSource("words")
  void nothingLeavesTheTypeArea(Print print) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Both page : pages(print)) {
      for (Word word : page.text()) {
        double hanging = word.text().matches(".*[，。、；：！？．]") ? BODY / 2.0 : 0;
        boolean inside =
            word.left() > page.left() - 2
                && word.right() < page.right() + hanging + 2
                && word.top() > page.top() - 5
                && word.bottom() < page.bottom() + 5;
        softly
            .assertThat(inside)
            .as("page %s: %s within the margins", page.ours().number(), word)
            .isTrue();
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("words")
  void noWordStandsOnAnother(Print print) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Both page : pages(print)) {
      List<Word> words = page.printed().words();
      for (int i = 0; i < words.size(); i++) {
        for (Word other : words.subList(i + 1, words.size())) {
          Word word = words.get(i);
          softly
              .assertThat(Math.max(word.covered(other), other.covered(word)))
              .as("page %s: %s on %s", page.ours().number(), word.text(), other.text())
              .isLessThan(0.6);
        }
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyLetterIsPrinted(Print print) throws IOException {
    Map<Integer, Long> written =
        letters(print.document().blocks().flatMap(PrintedTest::texts).toList());
    Map<Integer, Long> printed =
        letters(pages(print).stream().map(page -> PrintedPage.text(page.text())).toList());
    Map<String, Long> missing = new TreeMap<>();
    Map<Integer, Long> swallowed = letters(marksBeforeLatin(print.document()));
    written.forEach(
        (letter, times) -> {
          long less = times - printed.getOrDefault(letter, 0L);
          if (less > swallowed.getOrDefault(letter, 0L)) {
            missing.put(Character.toString(letter), less);
          }
        });
    assertThat(missing).isEmpty();
  }

  /// LibreOffice loses a mark at the end of a line when the next line begins with a Latin word.
  private static List<String> marksBeforeLatin(Document document) {
    List<String> lost = new ArrayList<>();
    for (Page page : Pages.of(document)) {
      Map<Integer, String> lines =
          page.pieces().stream()
              .filter(Page.Words.class::isInstance)
              .map(Page.Words.class::cast)
              .sorted(Comparator.comparingInt(Page.Words::x))
              .collect(
                  Collectors.groupingBy(
                      Page.Words::y,
                      TreeMap::new,
                      Collectors.mapping(Page.Words::text, Collectors.joining())));
      String above = "";
      for (String line : lines.values()) {
        if (above.matches(".*[，。、；：！？]") && line.matches("[!-~].*")) {
          lost.add(above.substring(above.length() - 1));
        }
        above = line;
      }
    }
    return lost;
  }

  private static Map<Integer, Long> letters(Collection<String> texts) {
    return texts.stream()
        .flatMapToInt(text -> LibreOffice.bare(text).codePoints())
        .boxed()
        .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Picture _ -> Stream.empty();
      case Table table -> cells(table.rows()).map(cell -> cell.content().printed());
      case Contents contents ->
          contents.entries().stream()
              .flatMap(
                  entry ->
                      Stream.concat(
                          Stream.of(entry.text()), entry.page().map(String::valueOf).stream()));
      case Band band ->
          band.lines().stream()
              .flatMap(line -> Stream.concat(Stream.of(line.left()), line.right().stream()))
              .map(Paragraph::text);
    };
  }

  private static Stream<Cell> cells(List<Table.Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyPageOfALongTableBeginsWithItsHead(Print print) throws IOException {
    List<Both> pages = pages(print);
    for (Document.Part part : print.document().parts()) {
      for (int i = 0; i < part.blocks().size(); i++) {
        if (part.blocks().get(i) instanceof Table table && table.headerRows() > 0) {
          int from = begins(pages, table);
          int to = i + 1 < part.blocks().size() ? begins(pages, part.blocks().get(i + 1)) : from;
          for (Both page : pages.subList(from + 1, Math.max(from + 1, to))) {
            assertBeginsWithHead(page, table);
          }
        }
      }
    }
  }

  private static int begins(List<Both> pages, Block block) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).ours().begins().stream().anyMatch(begun -> begun == block)) {
        return i;
      }
    }
    throw new AssertionError("nowhere: " + block);
  }

  private static void assertBeginsWithHead(Both page, Table table) {
    List<String> head =
        cells(table.rows().subList(0, table.headerRows()))
            .map(cell -> cell.content().printed())
            .toList();
    Map<Integer, Long> left = new HashMap<>(letters(head));
    long letters = left.values().stream().mapToLong(Long::longValue).sum();
    String top =
        PrintedPage.lines(page.text()).stream()
            .flatMap(List::stream)
            .map(Word::text)
            .collect(Collectors.joining())
            .codePoints()
            .limit(letters)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(letters(List.of(top))).as("page %s: %s", page.ours().number(), head).isEqualTo(left);
  }

  @ParameterizedTest
  @MethodSource("words")
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters(Print print) throws IOException {
    for (Both page : pages(print)) {
      if (isFullOfText(page.ours())) {
        List<List<Word>> lines = PrintedPage.lines(page.text());
        assertThat(lines).as("lines of page %s", page.ours().number()).hasSize(22);
        for (int i = 0; i < lines.size(); i++) {
          double top = lines.getFirst().getFirst().top() + i * PITCH;
          assertThat(lines.get(i).getFirst().top()).isCloseTo(top, within(4));
          assertThat(characters(PrintedPage.text(lines.get(i)))).isLessThanOrEqualTo(28);
        }
      }
    }
  }

  private static boolean isFullOfText(Page page) {
    List<Page.Words> words =
        page.pieces().stream()
            .filter(Page.Words.class::isInstance)
            .map(Page.Words.class::cast)
            .filter(piece -> piece.y() < page.setup().height() - page.setup().bottom())
            .toList();
    return page.pieces().stream().noneMatch(Page.Rule.class::isInstance)
        && words.stream().allMatch(piece -> piece.look().halfPoints() == BODY)
        && words.stream().map(Page.Words::y).distinct().count() == 22;
  }

  /// The width of a line in characters, a mark in the margin left out.
  private static double characters(String line) {
    return line.replaceAll("[，。、；：！？]$", "")
        .codePoints()
        .mapToDouble(point -> point < 0x2000 ? 0 : 1)
        .sum();
  }

  @Test
  void linesOfChineseAloneHaveTwentyEightCharacters() throws IOException {
    long full = 0;
    for (Print print : words()) {
      for (Both page : pages(print)) {
        if (isFullOfText(page.ours())) {
          full +=
              PrintedPage.lines(page.text()).stream()
                  .map(PrintedPage::text)
                  .filter(line -> line.matches("[\\u4e00-\\u9fff，。、；]{28}"))
                  .count();
        }
      }
    }
    assertThat(full).isGreaterThan(200);
  }

  static List<Print> withContents() {
    return samples(Contents.class);
  }

  static List<Print> withImprint() {
    return samples(Band.class).stream().filter(print -> imprint(print).isPresent()).toList();
  }

  private static List<Print> samples(Class<? extends Block> kind) {
    return words().stream()
        .filter(print -> !print.named().specimen())
        .filter(print -> print.document().blocks().anyMatch(kind::isInstance))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("withContents")
  void theContentsTellThePagesOfTheHeadings(Print print) throws IOException {
    List<Both> pages = pages(print);
    List<Contents.Entry> entries =
        print
            .document()
            .blocks()
            .filter(Contents.class::isInstance)
            .flatMap(contents -> ((Contents) contents).entries().stream())
            .toList();
    assertThat(entries).isNotEmpty();
    for (Contents.Entry entry : entries) {
      int page = entry.page().orElseThrow();
      assertThat(PrintedPage.text(pages.get(page - 1).text()))
          .as("page %s", page)
          .contains(LibreOffice.bare(entry.text()));
    }
  }

  private static Optional<Band> imprint(Print print) {
    return print
        .document()
        .blocks()
        .filter(Band.class::isInstance)
        .map(Band.class::cast)
        .filter(Band::atFoot)
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("withImprint")
  void theImprintStandsAtTheFootOfTheLastPage(Print print) throws IOException {
    Both last = pages(print).getLast();
    List<List<Word>> lines = PrintedPage.lines(last.text());
    Band.Line lowest = imprint(print).orElseThrow().lines().getLast();
    String printed = lowest.left().text() + lowest.right().map(Paragraph::text).orElse("");

    assertThat(last.setup().landscape()).isFalse();
    assertThat(last.ours().number()).isEven();
    assertThat(PrintedPage.text(lines.getLast())).isEqualTo(LibreOffice.bare(printed));
    assertThat(lines.getLast().getFirst().bottom()).isCloseTo(last.bottom(), within(8));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everySheetOfAWorkbookIsPrintedLyingAndNumbered(Print print) throws IOException {
    List<PrintedPage> pages = print.pages();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(print.document().parts().size());
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      assertThat(page.width()).isGreaterThan(page.height());
      List<List<Word>> lines = PrintedPage.lines(page.words());
      assertThat(lines).hasSizeGreaterThan(2);
      String number = "—" + (i + 1) + "—";
      assertThat(lines).extracting(PrintedPage::text).anyMatch(line -> line.contains(number));
    }
  }

  private static Offset<Double> within(double points) {
    return Offset.offset(points);
  }
}
