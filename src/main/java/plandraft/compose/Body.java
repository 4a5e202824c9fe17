package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.layout.Role;
import plandraft.model.Block;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Outline;

/// Chapters on pages: headings, text, and what stands in its place among it.
final class Body {
  private final Material material;
  private final Pages pages;
  private final Prose prose;
  private final Sheets sheets;
  private int tables;
  private int pictures;

  Body(Material material, Pages pages) {
    this.material = material;
    this.pages = pages;
    this.prose = new Prose(material);
    this.sheets = new Sheets(material);
  }

  void sections(List<Section> sections) {
    sections.forEach(this::section);
  }

  private void section(Section section) {
    List<Block> body = headed(Place.of(Part.SECTION, section.id()), section.body());
    blocks(body);
    sections(section.children());
  }

  private void task(Task task) {
    Place place = Place.of(Part.TASK, task.id());
    if (task.goal().isBlank()) {
      blocks(headed(place, task.text()));
    } else {
      headed(place, List.of());
      pages.add(Paragraph.of(Role.BODY.id(), task.goal()).at(new Anchor(place.toString())));
      blocks(task.text());
    }
    task.children().forEach(this::task);
  }

  /// Sets the heading of `place` and gives what is left of `body`: a heading that runs in takes the
  /// first paragraph along.
  private <B extends Block> List<B> headed(Place place, List<B> body) {
    Optional<Outline.Entry> entry =
        Optional.ofNullable(material.headings().get(place))
            .filter(found -> !found.title().isBlank());
    if (entry.isEmpty()) {
      return body;
    }
    int level = entry.get().level();
    Optional<Anchor> anchor = Optional.of(new Anchor(place.toString()));
    boolean runsIn = material.layout().numbering().runIn().contains(level + 1);
    if (runsIn && !body.isEmpty() && body.getFirst() instanceof Block.Paragraph first) {
      List<Run> runs = new ArrayList<>();
      runs.add(prose.leadIn(entry.get().heading(), level));
      runs.addAll(prose.runs(first.inlines()));
      pages.add(new Paragraph(Role.BODY.id(), runs, anchor, false));
      return body.subList(1, body.size());
    }
    List<Run> runs = List.of(Run.of(entry.get().heading()));
    pages.add(new Paragraph(Role.heading(level).id(), runs, anchor, false));
    return body;
  }

  void blocks(List<? extends Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    Optional<Anchor> anchor = Material.anchor(Part.BLOCK, block.id());
    switch (block) {
      case Block.Paragraph paragraph ->
          pages.add(
              new Paragraph(
                  role(paragraph.style()).id(), prose.runs(paragraph.inlines()), anchor, false));
      case Block.Item item ->
          pages.add(new Paragraph(Role.BODY.id(), prose.item(item.inlines()), anchor, false));
      case Block.Panel panel -> {
        pages.gapAbove();
        pages.add(Panels.of(panel, prose, material));
        pages.gap();
      }
      case Block.TableHere here -> sheets.of(here.table()).ifPresent(this::table);
      case Block.TasksHere here -> material.parts().placed(here).forEach(this::task);
      case Block.PictureHere here -> picture(here, anchor);
      case Block.StagesHere _ -> {
        if (!material.plan().stageLog().isEmpty()) {
          pages.add(new Paragraph(Role.BODY.id(), List.of(Run.of(prose.stages())), anchor, false));
        }
        Tally opinions = new Tally(material.plan().comments());
        if (opinions.begun()) {
          pages.add(Role.BODY, opinions.told());
        }
      }
    }
  }

  private static Role role(Block.Style style) {
    return switch (style) {
      case BODY -> Role.BODY;
      case FLUSH -> Role.FLUSH;
      case CENTRED -> Role.CENTRED;
    };
  }

  private void table(Sheet sheet) {
    var labels = material.layout().house().labels();
    pages.turn(material.layout().house().paper(sheet.paper()));
    Optional<String> caption =
        Captions.isNumbered(sheet.title())
            ? Optional.of(sheet.title())
            : material.line(labels.tableCaption(), Captions.of(++tables, sheet.title()));
    pages.add(Role.CAPTION, caption);
    pages.add(sheet.under(caption, material));
    pages.gap();
    pages.turn(material.layout().house().portrait());
  }

  private void picture(Block.PictureHere here, Optional<Anchor> anchor) {
    var labels = material.layout().house().labels();
    Optional<String> caption =
        material.line(labels.pictureCaption(), Captions.of(++pictures, here.caption()));
    Role role = caption.isPresent() ? Role.PICTURE : Role.CENTRED;
    Pictures.of(material, here.media(), role, anchor).ifPresent(pages::add);
    pages.add(Role.PICTURE_CAPTION, caption);
  }
}
