package plandraft.model;

import java.util.List;
import java.util.Optional;

/// A plan's parts while one of them is replaced; never outlives the `with…` that made it.
final class PlanCopy {
  Id<Plan> id;
  Header header;
  Optional<HeadingNumbers> numbering;
  List<Block> preamble;
  List<Section> sections;
  List<IndicatorTable> indicatorTables;
  List<Task> tasks;
  List<Breakdown> breakdowns;
  List<Grid> grids;
  List<Annex> annexes;
  List<DocumentText> documentTexts;
  List<StageEntry> stageLog;
  List<String> units;
  List<Alias> aliases;
  Optional<String> parent;
  List<Comment> comments;
  List<Waiver> waivers;
  List<Media> media;

  PlanCopy(Plan plan) {
    id = plan.id();
    header = plan.header();
    numbering = plan.numbering();
    preamble = plan.preamble();
    sections = plan.sections();
    indicatorTables = plan.indicatorTables();
    tasks = plan.tasks();
    breakdowns = plan.breakdowns();
    grids = plan.grids();
    annexes = plan.annexes();
    documentTexts = plan.documentTexts();
    stageLog = plan.stageLog();
    units = plan.units();
    aliases = plan.aliases();
    parent = plan.parent();
    comments = plan.comments();
    waivers = plan.waivers();
    media = plan.media();
  }

  Plan plan() {
    return new Plan(
        id,
        header,
        numbering,
        preamble,
        sections,
        indicatorTables,
        tasks,
        breakdowns,
        grids,
        annexes,
        documentTexts,
        stageLog,
        units,
        aliases,
        parent,
        comments,
        waivers,
        media);
  }
}
