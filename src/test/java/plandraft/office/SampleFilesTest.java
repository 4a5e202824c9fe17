package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import plandraft.compose.DocumentKind.Form;
import plandraft.office.SampleDocuments.Named;

/// The file of every document of every sample is one that no office program has to repair.
class SampleFilesTest {
  private static final String WORDS = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String SHEETS = "xl/workbook.xml";
  private static final Pattern PAGE = Pattern.compile("PAGEREF (\\S+)");
  private static final List<Written> ALL = written();

  /// A document and its file.
  record Written(Named named, byte[] file, Markups markups) {
    @Override
    public String toString() {
      return named.name();
    }
  }

  private static List<Written> written() {
    List<Written> all = new ArrayList<>();
    try {
      for (Named named : SampleDocuments.all()) {
        byte[] file = named.file();
        all.add(new Written(named, file, Markups.of(file)));
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return all;
  }

  static List<Written> all() {
    return ALL;
  }

  static List<Written> words() {
    return ALL.stream().filter(written -> written.named().form() == Form.WORD).toList();
  }

  static List<Written> workbooks() {
    return ALL.stream().filter(written -> written.named().form() == Form.EXCEL).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPartKeepsItsSchema(Written written) throws IOException {
    Schemas.assertValid(written.file());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPartHasItsTypeAndEveryTypeItsPart(Written written) throws IOException {
    byte[] file = written.file();
    Markups markups = written.markups();
    Set<String> types =
        markups
            .values("[Content_Types].xml", "Override", "PartName")
            .map(name -> name.substring(1))
            .collect(Collectors.toSet());
    Set<String> endings =
        markups.values("[Content_Types].xml", "Default", "Extension").collect(Collectors.toSet());
    Set<String> parts = Zips.parts(file).keySet();

    assertThat(parts).containsAll(types);
    assertThat(parts)
        .filteredOn(part -> !part.equals("[Content_Types].xml") && !types.contains(part))
        .allMatch(part -> part.endsWith(".rels") || !part.endsWith(".xml"))
        .allMatch(part -> endings.contains(part.substring(part.lastIndexOf('.') + 1)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRelationshipLeadsToAPartAndEveryPartIsReached(Written written) throws IOException {
    byte[] file = written.file();
    Markups markups = written.markups();
    List<String> reached = new ArrayList<>();
    for (String rels : markups.names().filter(name -> name.endsWith(".rels")).toList()) {
      assertThat(markups.values(rels, "Relationship", "Id")).as(rels).doesNotHaveDuplicates();
      markups
          .elements(rels, "Relationship")
          .filter(each -> !each.getAttribute("TargetMode").equals("External"))
          .forEach(each -> reached.add(target(rels, each.getAttribute("Target"))));
    }

    assertThat(reached).doesNotHaveDuplicates();
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            Zips.parts(file).keySet().stream()
                .filter(part -> !part.endsWith(".rels") && !part.equals("[Content_Types].xml"))
                .toList());
  }

  /// The part that a relationship of the file `rels` names.
  private static String target(String rels, String target) {
    URI from = URI.create("/" + rels.replace("_rels/", ""));
    return from.resolve(target).getPath().substring(1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyUseOfARelationshipFindsIt(Written written) {
    Markups markups = written.markups();
    for (String part : markups.names().filter(name -> !name.endsWith(".rels")).toList()) {
      String rels = part.replaceFirst("([^/]+)$", "_rels/$1.rels");
      Set<String> known =
          markups.has(rels)
              ? markups.values(rels, "Relationship", "Id").collect(Collectors.toSet())
              : Set.of();
      assertThat(
              Stream.of("r:id", "r:embed", "r:link")
                  .flatMap(attribute -> markups.values(part, "*", attribute)))
          .as(part)
          .allMatch(known::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void bookmarksBeginOnceAndEnd(Written written) {
    Markups markups = written.markups();
    List<String> begun = markups.values(WORDS, "w:bookmarkStart", "w:id").toList();

    assertThat(begun).doesNotHaveDuplicates();
    assertThat(markups.values(WORDS, "w:bookmarkEnd", "w:id"))
        .containsExactlyInAnyOrderElementsOf(begun);
    assertThat(markups.values(WORDS, "w:bookmarkStart", "w:name"))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() <= 40);
  }

  @ParameterizedTest
  @MethodSource("words")
  void whatLeadsToABookmarkFindsIt(Written written) {
    Markups markups = written.markups();
    Set<String> names =
        markups.values(WORDS, "w:bookmarkStart", "w:name").collect(Collectors.toSet());
    List<String> pages =
        markups
            .elements(WORDS, "w:instrText")
            .map(Element::getTextContent)
            .flatMap(code -> PAGE.matcher(code).results().map(found -> found.group(1)))
            .toList();

    assertThat(names).containsAll(pages);
    assertThat(names).containsAll(markups.values(WORDS, "w:hyperlink", "w:anchor").toList());
  }

  @ParameterizedTest
  @MethodSource("words")
  void commentsStandWhereTheyAreReferredTo(Written written) {
    Markups markups = written.markups();
    List<String> comments =
        markups.has(COMMENTS) ? markups.values(COMMENTS, "w:comment", "w:id").toList() : List.of();

    assertThat(comments).doesNotHaveDuplicates();
    for (String mark : List.of("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")) {
      assertThat(markups.values(WORDS, mark, "w:id"))
          .as(mark)
          .containsExactlyInAnyOrderElementsOf(comments);
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyStyleUsedIsThere(Written written) {
    Markups markups = written.markups();
    Set<String> styles =
        markups.values("word/styles.xml", "w:style", "w:styleId").collect(Collectors.toSet());
    for (String part : markups.names().filter(name -> name.startsWith("word/")).toList()) {
      assertThat(
              Stream.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link")
                  .flatMap(use -> markups.values(part, use, "w:val")))
          .as(part)
          .allMatch(styles::contains);
    }
    assertThat(markups.values("word/styles.xml", "w:style", "w:styleId")).doesNotHaveDuplicates();
    assertThat(markups.values(WORDS, "wp:docPr", "id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everySheetHasItsNameAndItsPart(Written written) {
    Markups markups = written.markups();
    List<String> names = markups.values(SHEETS, "sheet", "name").toList();

    assertThat(names).hasSameSizeAs(written.named().document().parts());
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(names)
        .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
    assertThat(markups.values(SHEETS, "sheet", "sheetId")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void cellsComeInOrderAndMergedOnesDoNotOverlap(Written written) {
    Markups markups = written.markups();
    for (String sheet :
        markups.names().filter(name -> name.matches("xl/worksheets/sheet\\d+\\.xml")).toList()) {
      List<Integer> cells = markups.values(sheet, "c", "r").map(SampleFilesTest::order).toList();
      assertThat(cells).as(sheet).isSorted().doesNotHaveDuplicates();
      Map<Integer, String> covered = new TreeMap<>();
      markups
          .values(sheet, "mergeCell", "ref")
          .forEach(
              range ->
                  places(range)
                      .forEach(place -> assertThat(covered.put(place, range)).as(range).isNull()));
    }
  }

  /// Where a cell like B3 comes among all: row by row.
  private static int order(String cell) {
    Matcher parts = Pattern.compile("([A-Z]+)(\\d+)").matcher(cell);
    assertThat(parts.matches()).as(cell).isTrue();
    int column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    return Integer.parseInt(parts.group(2)) * 1000 + column;
  }

  private static Stream<Integer> places(String range) {
    String[] corners = range.split(":");
    int from = order(corners[0]);
    int to = order(corners[1]);
    return Stream.iterate(from / 1000, row -> row <= to / 1000, row -> row + 1)
        .flatMap(
            row ->
                Stream.iterate(from % 1000, column -> column <= to % 1000, column -> column + 1)
                    .map(column -> row * 1000 + column));
  }

  @Test
  void theSamePlanGivesTheSameBytesInEveryTimeZoneAndLocale() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      List<Named> there = SampleDocuments.all();
      for (int i = 0; i < ALL.size(); i++) {
        byte[] file = there.get(i).file();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(Arrays.equals(file, ALL.get(i).file())).as(ALL.get(i).toString()).isTrue();
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
