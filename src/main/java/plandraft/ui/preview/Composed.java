package plandraft.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.compose.DocumentKind;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Page;
import plandraft.page.Pages;

/// The pages of one document of one state of the plan.
///
/// @param name the document's title
/// @param fonts the typefaces it names
/// @param whole whether these are all its pages
record Composed(
    Asked asked,
    String name,
    List<String> fonts,
    List<Page> pages,
    Pictures pictures,
    boolean whole) {
  private static final int FIRST_PAGES = 12;

  /// Which document of which state of the plan, and how it is laid out.
  record Asked(DocumentKind kind, Plan plan, Layouts layouts) {}

  Composed {
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
  }

  /// Composes a document and breaks it into pages.
  ///
  /// @param first is told the first pages of a long document
  /// @param goOn asked before every page; what it throws ends the work
  static Composed of(Asked asked, Pictures known, Consumer<Composed> first, Runnable goOn) {
    Document document = asked.kind().compose(asked.plan(), asked.layouts());
    List<Page> pages = new ArrayList<>();
    Pages.each(
        document,
        page -> {
          goOn.run();
          if (pages.size() == FIRST_PAGES) {
            first.accept(of(asked, document, pages, known, false));
          }
          pages.add(page);
        });
    boolean counts = document.blocks().anyMatch(Contents.class::isInstance);
    List<Page> numbered = counts ? Pages.of(Pages.settled(document)) : pages;
    return of(asked, document, numbered, known, true);
  }

  /// The first page of `next` that is not as it is here, counted from 0; none where none is.
  OptionalInt changed(Composed next) {
    List<Page> others = next.pages();
    return IntStream.range(0, others.size())
        .filter(page -> page >= pages.size() || !others.get(page).equals(pages.get(page)))
        .findFirst();
  }

  private static Composed of(
      Asked asked, Document document, List<Page> pages, Pictures known, boolean whole) {
    List<String> fonts =
        document.styles().stream()
            .flatMap(style -> Stream.of(style.eastAsian(), style.latin()))
            .distinct()
            .toList();
    return new Composed(asked, document.name(), fonts, pages, Pictures.of(pages, known), whole);
  }
}
