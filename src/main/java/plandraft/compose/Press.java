package plandraft.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.layout.Layout;
import plandraft.layout.Pattern;
import plandraft.layout.Role;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Numeral;
import plandraft.say.Words;

/// 新闻通稿: the plan's own text for it, or a draft made from the plan's facts: the first figure of
/// each category, the parts of the text, the tasks.
final class Press {
  /// The kind of document text it is made of.
  static final String KIND = "press";

  private final Material material;
  private final Pages pages;
  private final Words words = Words.of(Press.class, Locale.ROOT);

  private Press(Material material) {
    this.material = material;
    this.pages = new Pages(material.layout().house().portrait());
  }

  static Document compose(Plan plan, Layout layout) {
    Press press = new Press(Material.of(plan, layout));
    press.write();
    String name = press.material.line(layout.lines().name()).orElse("");
    return press.material.document(name, press.pages.finish());
  }

  private void write() {
    pages.title(Role.TITLE, material.line(material.layout().lines().title()), Optional.empty());
    pages.line();
    material
        .text(KIND)
        .ifPresentOrElse(text -> new Body(material, pages).sections(text.sections()), this::draft);
  }

  private void draft() {
    pages.add(Role.BODY, lead());
    run(words.say("press.targets"), targets());
    run(words.say("press.layout"), layout());
    run(words.say("press.tasks"), tasks());
  }

  private String lead() {
    var header = material.plan().header();
    String by = header.issuer().isBlank() ? header.drafter() : header.issuer();
    String year = time();
    String title = Pattern.withinTitle(header.title());
    return by.isBlank()
        ? words.say("press.lead.plain", title, year)
        : words.say("press.lead", by, title, year);
  }

  /// A paragraph behind its subhead; left out when there is nothing to say.
  private void run(String subhead, String text) {
    if (!text.isEmpty()) {
      List<Run> runs = List.of(new Run(subhead, true, Optional.empty()), Run.of(text));
      pages.add(new Paragraph(Role.BODY.id(), runs, Optional.empty(), false));
    }
  }

  private String targets() {
    String figures =
        material.plan().indicatorTables().stream()
            .flatMap(table -> table.groups().stream())
            .flatMap(group -> group.indicators().stream().filter(Press::speaks).limit(1))
            .flatMap(this::target)
            .collect(Collectors.joining("，"));
    return figures.isEmpty() ? "" : words.say("press.targets.text", time(), figures);
  }

  /// When the targets are due: a plan of one year is for that year, a longer one runs up to its
  /// last.
  private String time() {
    var header = material.plan().header();
    String year = Integer.toString(header.targetYear());
    return header.targetYear() - header.baseYear() == 1
        ? words.say("press.year", year)
        : words.say("press.until", year);
  }

  /// Whether an indicator's figure says something by itself: a bare number does not.
  private static boolean speaks(Indicator indicator) {
    return !indicator.unit().isBlank();
  }

  private Stream<String> target(Indicator indicator) {
    Inline value =
        new Inline.IndicatorValue(indicator.id(), Inline.Which.TARGET, true, Emphasis.NONE);
    return material
        .references()
        .words(value)
        .map(printed -> words.say("press.target", indicator.name(), printed))
        .stream();
  }

  /// The numbered parts; readers of a newspaper look for no preface or attachment.
  private List<String> parts() {
    return material.plan().sections().stream()
        .filter(Section::numbered)
        .map(material.parts()::title)
        .filter(title -> !title.isBlank())
        .toList();
  }

  private String layout() {
    List<String> titles = parts();
    return titles.isEmpty()
        ? ""
        : words.say("press.layout.text", String.join("、", titles), Integer.toString(titles.size()));
  }

  /// The tasks; requirements that are a part of the text are named with the parts.
  private String tasks() {
    List<String> parts = parts();
    List<Task> tasks =
        material.plan().tasks().stream().filter(task -> !parts.contains(task.title())).toList();
    String titles =
        IntStream.range(0, tasks.size())
            .mapToObj(i -> words.say("press.task", Numeral.of(i + 1), tasks.get(i).title()))
            .collect(Collectors.joining("；"));
    return tasks.isEmpty()
        ? ""
        : words.say("press.tasks.text", Integer.toString(tasks.size()), titles);
  }
}
