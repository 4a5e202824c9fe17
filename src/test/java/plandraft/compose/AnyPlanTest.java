package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Anchor;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Spans;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.excel.SheetText;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.office.Schemas;
import plandraft.page.Page;
import plandraft.page.Pages;
import plandraft.word.WordFile;
import plandraft.word.WordText;

/// Whatever a plan holds, every document can be made of it, and every file and every page holds the
/// whole document.
class AnyPlanTest {
  private static final int PLANS = 12;
  private static final List<Made> MADE = made();

  /// One document of one plan.
  record Made(int seed, DocumentKind kind, Document document) {
    @Override
    public String toString() {
      return kind.id() + " of plan " + seed;
    }

    boolean hasTables() {
      return document.blocks().anyMatch(Table.class::isInstance);
    }
  }

  private static Layouts layouts() {
    try {
      return new LayoutFiles(Path.of("target/no-such-folder")).read();
    } catch (FileTrouble impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static List<Made> documents() {
    return MADE;
  }

  private static List<Made> made() {
    Layouts layouts = layouts();
    return Stream.iterate(0, seed -> seed + 1)
        .limit(PLANS)
        .flatMap(
            seed -> {
              Plan plan = RandomPlans.of(seed);
              return Documents.KINDS.stream()
                  .filter(kind -> seed % 4 == 0 || kind.suits().test(plan))
                  .map(kind -> new Made(seed, kind, kind.compose(plan, layouts)));
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesOnlyStylesThereAreAndMergesOnlyCellsThereAre(Made made) {
    Set<String> styles = made.document.styles().stream().map(Style::id).collect(Collectors.toSet());
    made.document.blocks().forEach(block -> assertThat(styles).containsAll(stylesOf(block)));
    made.document
        .blocks()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .forEach(
            table -> {
              assertThat(Spans.of(table)).hasSameSizeAs(table.rows());
              assertThat(table.headerRows()).isBetween(0, table.rows().size());
              assertThat(table.columns()).isNotEmpty().allMatch(width -> width > 0);
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anchorsNamePlacesAndNotesStandAtAnchors(Made made) {
    Set<Anchor> anchors =
        made.document.blocks().flatMap(Block::anchors).collect(Collectors.toSet());
    assertThat(anchors).allMatch(anchor -> Place.read(anchor.name()).isPresent());
    assertThat(anchors)
        .containsAll(made.document.notes().stream().map(Document.Note::anchor).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void wordFilesHoldTheWholeDocument(Made made) throws IOException {
    Document settled = Pages.settled(made.document);
    byte[] file = WordText.write(settled);
    WordText.assertHeldBy(file, settled);
    if (made.seed % 4 == 1) {
      Schemas.assertValid(file);
      assertThat(WordText.write(settled)).as("the same bytes again").isEqualTo(file);
    }
  }

  static List<Made> tables() {
    return documents().stream().filter(Made::hasTables).toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void workbooksShowEveryCell(Made made) throws IOException {
    byte[] file = SheetText.write(made.document);
    SheetText.assertShownBy(file, made.document);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pagesLoseNothing(Made made) {
    Map<Integer, Integer> left = new HashMap<>();
    made.document
        .blocks()
        .flatMap(AnyPlanTest::texts)
        .flatMapToInt(String::codePoints)
        .filter(point -> !blank(point))
        .forEach(point -> left.merge(point, 1, Integer::sum));
    List<Page> pages = Pages.of(made.document);
    pages.stream()
        .flatMap(page -> page.pieces().stream())
        .filter(Page.Words.class::isInstance)
        .flatMapToInt(piece -> ((Page.Words) piece).text().codePoints())
        .forEach(point -> left.merge(point, -1, Integer::sum));
    left.values().removeIf(count -> count <= 0);
    assertThat(left.keySet().stream().map(Character::toString)).isEmpty();
    assertThat(pages.stream().flatMap(page -> page.begins().stream()).collect(Collectors.toSet()))
        .isEqualTo(made.document.onPaper().blocks().collect(Collectors.toSet()));
  }

  @Test
  void aKindThatSuitsHasSomethingToShow() throws FileTrouble {
    Layouts layouts = layouts();
    RandomPlans.first(60)
        .forEach(
            plan -> {
              for (DocumentKind kind : Documents.of(plan)) {
                Document document = kind.compose(plan, layouts);
                boolean shows =
                    kind.form() == DocumentKind.Form.EXCEL
                        ? document.blocks().anyMatch(Table.class::isInstance)
                        : document.blocks().findAny().isPresent();
                assertThat(shows).as("%s of %s", kind.id(), plan.id()).isTrue();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writingTellsHowFarItIs(Made made) throws IOException {
    List<Long> told = new ArrayList<>();
    Set<Long> wholes = new HashSet<>();
    Progress progress =
        (done, whole) -> {
          told.add(done);
          wholes.add(whole);
        };
    WordFile.write(made.document, OutputStream.nullOutputStream(), progress);
    assertThat(told).isSorted().allMatch(done -> done >= 0);
    assertThat(wholes).hasSizeLessThanOrEqualTo(1).allMatch(whole -> whole.equals(told.getLast()));
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /// The words of a block, but for cells merged downwards: where a page breaks within one, it shows
  /// what fits.
  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(cell -> cell.rowSpan() == 1)
              .map(cell -> cell.content().printed());
      case Contents contents -> contents.entries().stream().map(Contents.Entry::text);
      case Band band ->
          band.lines().stream()
              .flatMap(line -> Stream.concat(Stream.of(line.left()), line.right().stream()))
              .map(Paragraph::text);
      case Picture _ -> Stream.of();
    };
  }

  private static Set<String> stylesOf(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Set.of(paragraph.style());
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(Cell::style)
              .collect(Collectors.toSet());
      case Picture picture -> Set.of(picture.style());
      case Contents _, Band _ -> Set.of();
    };
  }
}
