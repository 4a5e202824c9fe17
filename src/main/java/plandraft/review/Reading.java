package plandraft.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.query.Parts;
import plandraft.query.References;

/// A plan as its readers take it: place after place in reading order, each with what it says.
/// Comments and the registers behind the text are no part of it.
final class Reading {
  static final Place PLAN = new Place(Part.PLAN, "");

  /// What the plan itself stands in.
  private static final Place NOWHERE = new Place(Part.PLAN, "-");

  private static final String DASHES = "——";
  private static final int PICTURE_MARK = 6;

  private final List<Line> lines = new ArrayList<>();
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final References references;
  private final int targetYear;
  private final TableReading tables = new TableReading(this::add);

  private Reading(Plan plan) {
    this.references = References.of(plan);
    this.targetYear = plan.header().targetYear();
    header(plan.header());
    blocks(PLAN, plan.preamble());
    plan.sections().forEach(section -> section(PLAN, section));
    plan.indicatorTables().forEach(tables::indicators);
    plan.tasks().forEach(task -> task(PLAN, task));
    plan.breakdowns().forEach(tables::breakdown);
    plan.grids().forEach(tables::grid);
    plan.annexes().forEach(this::annex);
    plan.documentTexts().forEach(this::text);
    plan.stageLog().forEach(this::stage);
  }

  /// The places of `plan`, each a line of its own.
  static Reading of(Plan plan) {
    return new Reading(plan);
  }

  /// The lines in reading order.
  List<Line> lines() {
    return lines;
  }

  /// The number of the line of a place, counted from 0; -1 if it is not there.
  int number(Place place) {
    return numbers.getOrDefault(place, -1);
  }

  private void add(Line line) {
    Place place = line.place();
    for (int copy = 2; numbers.putIfAbsent(place, lines.size()) != null; copy++) {
      place = new Place(line.place().part(), line.place().id() + "#" + copy);
    }
    lines.add(place == line.place() ? line : line.at(place));
  }

  private void add(Place place, Place home, Object own, Supplier<List<Said>> says) {
    add(new Line(place, home, own, false, says));
  }

  private void header(Header header) {
    add(PLAN, NOWHERE, header, () -> said(header));
  }

  private static List<Said> said(Header header) {
    List<Said> said = new ArrayList<>();
    said.add(Said.words(Field.TITLE, header.title()));
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("kind", header.kind());
    facts.put("baseYear", Integer.toString(header.baseYear()));
    facts.put("targetYear", Integer.toString(header.targetYear()));
    facts.put("horizonYear", header.horizonYear().map(String::valueOf).orElse(""));
    facts.put("issuer", header.issuer());
    facts.put("drafter", header.drafter());
    facts.put("documentNumber", header.documentNumber());
    facts.put("date", header.date().map(String::valueOf).orElse(""));
    facts.put("stage", header.stage());
    facts.put("mainRecipients", header.mainRecipients());
    facts.put("copyTo", header.copyTo());
    facts.put("printer", header.printer());
    facts.put("printedOn", header.printedOn().map(String::valueOf).orElse(""));
    facts.put("remark", header.remark());
    facts.forEach((name, fact) -> said.add(Said.words(Field.HEADER, name, "", fact)));
    return said;
  }

  private void section(Place home, Section section) {
    Place place = Place.of(Part.SECTION, section.id());
    add(
        new Line(
            place,
            home,
            section.heading(),
            section.heading().isBlank(),
            () -> List.of(Said.words(Field.TITLE, references.parts().title(section)))));
    blocks(place, section.body());
    section.children().forEach(child -> section(place, child));
  }

  private void blocks(Place home, List<? extends Block> blocks) {
    for (Block block : blocks) {
      Place place = Place.of(Part.BLOCK, block.id());
      switch (block) {
        case Block.Prose prose -> {
          add(new Line(place, home, own(prose), isLive(prose.inlines()), () -> prose(prose)));
        }
        case Block.Panel panel -> {
          add(place, home, panel.title(), () -> List.of(Said.words(Field.TITLE, panel.title())));
          blocks(place, panel.blocks());
        }
        case Block.TableHere here ->
            add(new Line(place, home, here, true, () -> shown(table(here.table()))));
        case Block.TasksHere here ->
            add(new Line(place, home, here, true, () -> shown(tasks(here.tasks()))));
        case Block.PictureHere here ->
            add(
                place,
                home,
                here,
                () ->
                    List.of(
                        Said.words(Field.TITLE, here.caption()),
                        Said.words(Field.SHOWN, picture(here.media()))));
        case Block.StagesHere here -> add(place, home, here, List::of);
      }
    }
  }

  /// The text and, since it shows their values, the indicators it refers to.
  private Object own(Block.Prose prose) {
    if (prose.inlines().stream().noneMatch(Inline.IndicatorValue.class::isInstance)) {
      return prose;
    }
    List<Object> own = new ArrayList<>();
    own.add(prose);
    for (Inline inline : prose.inlines()) {
      if (inline instanceof Inline.IndicatorValue value) {
        own.add(references.parts().indicator(value.indicator().value()));
        own.add(targetYear);
      }
    }
    return own;
  }

  private static boolean isLive(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Text || inline instanceof Inline.IndicatorValue)) {
        return true;
      }
    }
    return false;
  }

  private List<Said> prose(Block.Prose prose) {
    String text = references.print(prose.inlines());
    boolean item = prose instanceof Block.Item;
    Said said = Said.words(Field.TEXT, item ? DASHES + text : text);
    return List.of(said.emphasised(runs(item, prose.inlines())));
  }

  private List<Inline.Text> runs(boolean item, List<Inline> inlines) {
    List<Inline.Text> runs = new ArrayList<>();
    if (item) {
      runs.add(Inline.Text.of(DASHES));
    }
    for (Inline inline : inlines) {
      String printed = references.print(inline);
      if (!printed.isEmpty()) {
        runs.add(new Inline.Text(printed, inline.emphasis()));
      }
    }
    return runs;
  }

  /// A picture by its name and the beginning of its SHA-256, which tells it from others so named.
  private String picture(Id<Media> id) {
    String name = references.parts().media(id).map(Media::name).orElse(References.MISSING);
    return name + " " + id.value().substring(0, Math.min(PICTURE_MARK, id.value().length()));
  }

  private static List<Said> shown(String title) {
    return List.of(Said.words(Field.SHOWN, title));
  }

  private String table(String id) {
    Parts parts = references.parts();
    return parts
        .title(new Place(Part.TABLE, id))
        .or(() -> parts.title(new Place(Part.BREAKDOWN, id)))
        .or(() -> parts.title(new Place(Part.GRID, id)))
        .orElse(References.MISSING);
  }

  private String tasks(List<Id<Task>> tasks) {
    return tasks.stream()
        .map(id -> references.parts().task(id.value()).map(Task::title).orElse(References.MISSING))
        .collect(Collectors.joining("、"));
  }

  private void task(Place home, Task task) {
    Place place = Place.of(Part.TASK, task.id());
    add(
        place,
        home,
        List.of(task.title(), task.goal()),
        () -> List.of(Said.words(Field.TITLE, task.title()), Said.words(Field.GOAL, task.goal())));
    blocks(place, task.text());
    task.measures().forEach(measure -> measure(place, measure));
    task.children().forEach(child -> task(place, child));
  }

  private void measure(Place home, Measure measure) {
    List<Object> own = new ArrayList<>(2);
    own.add(measure);
    measure.indicators().forEach(id -> own.add(references.parts().indicator(id.value())));
    add(
        Place.of(Part.MEASURE, measure.id()),
        home,
        own,
        () ->
            List.of(
                Said.words(Field.TEXT, measure.text()),
                Said.words(Field.RESPONSIBILITY, measure.responsibility().printed()),
                Said.words(Field.DEADLINE, measure.deadline()),
                Said.words(Field.INDICATORS, indicators(measure))));
  }

  private String indicators(Measure measure) {
    return measure.indicators().stream()
        .map(id -> references.parts().indicator(id.value()))
        .flatMap(Optional::stream)
        .map(Indicator::name)
        .collect(Collectors.joining("、"));
  }

  private void annex(Annex annex) {
    Place place = Place.of(Part.ANNEX, annex.id());
    String shown =
        switch (annex.content()) {
          case Annex.Content.OfTable table -> table(table.table());
          case Annex.Content.OfPicture picture -> picture(picture.media());
          case Annex.Content.OfTasks _, Annex.Content.OfText _ -> "";
        };
    add(
        new Line(
            place,
            PLAN,
            annex.title(),
            true,
            () -> List.of(Said.words(Field.TITLE, annex.title()), Said.words(Field.SHOWN, shown))));
    if (annex.content() instanceof Annex.Content.OfText text) {
      blocks(place, text.blocks());
    }
  }

  private void text(DocumentText text) {
    Place place = Place.of(Part.DOCUMENT_TEXT, text.id());
    add(place, PLAN, text.kind(), List::of);
    text.sections().forEach(section -> section(place, section));
  }

  private void stage(StageEntry entry) {
    add(
        Place.of(Part.STAGE, entry.id()),
        PLAN,
        entry,
        () ->
            List.of(
                Said.words(Field.DEADLINE, entry.when()),
                Said.words(Field.TEXT, entry.event()),
                Said.words(Field.TITLE, entry.stage())));
  }
}
