package plandraft.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plandraft.compose.DocumentKind;
import plandraft.compose.DocumentKind.Form;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.office.LibreOffice;
import plandraft.word.WordFile;

/// Our pages are those LibreOffice makes of the written file.
@Tag("interop")
class SamePagesTest {
  private static final int LINES = 3;

  @Test
  void pagesAreAsManyAndStartAlike() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "interop", "pages"));
    Map<String, Document> documents = documents();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Document> document : documents.entrySet()) {
      files.add(write(document.getValue(), folder.resolve(document.getKey() + ".docx")));
    }
    LibreOffice.in(folder).print(files);
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, Document> document : documents.entrySet()) {
      Path printed = folder.resolve(document.getKey() + ".pdf");
      compare(softly, document.getKey(), ours(document.getValue()), LibreOffice.pages(printed));
    }
    softly.assertAll();
  }

  private static Map<String, Document> documents() throws FileTrouble {
    Map<String, Document> documents = new LinkedHashMap<>();
    Specimens.all().forEach((name, document) -> documents.put(name, Pages.settled(document)));
    Layouts layouts = new LayoutFiles(Path.of("target", "no-such-folder")).read();
    for (Template template : Templates.samples()) {
      for (DocumentKind kind : Documents.of(template.plan())) {
        if (kind.form() == Form.WORD) {
          Document document = kind.compose(template.plan(), layouts);
          documents.put(template.name() + "-" + kind.id(), Pages.settled(document));
        }
      }
    }
    return documents;
  }

  private static Path write(Document document, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
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
