package plandraft.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import plandraft.edit.Blocks;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.edit.Typing;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// Edits of what rules compare with each other, which put words, values and parts of one plan into
/// another.
final class RelatedEdits {
  private final Random random;
  private final Plan plan;
  private final Plan donor;

  /// Edits of `plan` that take from `donor`; no part of the two may have the same id.
  RelatedEdits(Random random, Plan plan, Plan donor) {
    this.random = random;
    this.plan = plan;
    this.donor = donor;
  }

  /// The plan, edited.
  Plan edited() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> paragraph();
      case 2 -> section();
      case 3 -> indicator();
      case 4 -> task();
      case 5 -> measure();
      case 6 -> parts();
      default -> surroundings();
    };
  }

  private Plan paragraph() {
    List<Block.Prose> there = prose(plan);
    List<Block.Prose> others = prose(donor);
    if (there.isEmpty() || others.isEmpty()) {
      return plan;
    }
    Block.Prose one = any(there);
    List<Inline> given = any(others).inlines();
    int length = Typing.length(one.inlines());
    int from = random.nextInt(length + 1);
    int to = from + random.nextInt(Math.min(6, length - from) + 1);
    Typing typing =
        switch (random.nextInt(4)) {
          case 0 -> new Typing(0, length, given);
          case 1 -> new Typing(length, length, given);
          case 2 -> new Typing(from, to, List.of());
          default -> new Typing(from, to, piece(given));
        };
    return Blocks.change(plan, one.id(), _ -> one.withInlines(typing.on(one.inlines())));
  }

  private List<Inline> piece(List<Inline> runs) {
    int length = Typing.length(runs);
    int from = random.nextInt(length + 1);
    return Typing.slice(runs, from, from + random.nextInt(Math.min(9, length - from) + 1));
  }

  private static List<Block.Prose> prose(Plan plan) {
    return Blocks.all(plan)
        .filter(Block.Prose.class::isInstance)
        .map(Block.Prose.class::cast)
        .toList();
  }

  private Plan section() {
    List<Section> there = Sections.all(plan.sections()).toList();
    List<Section> others = Sections.all(donor.sections()).toList();
    if (there.isEmpty() || others.isEmpty()) {
      return plan;
    }
    Id<Section> one = any(there).id();
    Section other = any(others);
    return switch (random.nextInt(5)) {
      case 0 -> Sections.change(plan, one, it -> it.withHeading(other.heading()));
      case 1 -> Sections.change(plan, one, it -> it.withNumbered(!it.numbered()));
      case 2 -> Sections.delete(plan, Set.of(one));
      case 3 -> Sections.down(plan, Set.of(one));
      default -> Sections.insertUnder(plan, one, other);
    };
  }

  private Plan indicator() {
    List<Indicator> there = indicators(plan);
    List<Indicator> others = indicators(donor);
    if (there.isEmpty() || others.isEmpty()) {
      return plan;
    }
    Id<Indicator> one = any(there).id();
    Indicator other = any(others);
    UnaryOperator<Indicator> change =
        switch (random.nextInt(6)) {
          case 0 -> it -> it.withName(other.name());
          case 1 -> it -> it.withUnit(other.unit());
          case 2 -> it -> it.withTarget(other.target());
          case 3 -> it -> it.withBase(other.base()).withBaseYear(other.baseYear());
          case 4 -> it -> it.withBasis(other.basis());
          default -> it -> it.withMilestone(2023, other.base());
        };
    return switch (random.nextInt(4)) {
      case 0 -> Indicators.delete(plan, Set.of(one));
      case 1 -> Indicators.insertAfter(plan, one, other);
      default -> Indicators.change(plan, one, change);
    };
  }

  private static List<Indicator> indicators(Plan plan) {
    return plan.indicatorTables().stream().flatMap(table -> table.indicators().stream()).toList();
  }

  private Plan task() {
    List<Task> there = Tasks.all(plan.tasks()).toList();
    List<Task> others = Tasks.all(donor.tasks()).toList();
    if (there.isEmpty() || others.isEmpty()) {
      return plan;
    }
    Id<Task> one = any(there).id();
    Task other = any(others);
    return switch (random.nextInt(6)) {
      case 0 -> Tasks.change(plan, one, it -> it.withTitle(other.title()));
      case 1 -> Tasks.change(plan, one, it -> it.withGoal(other.goal()));
      case 2 -> Tasks.delete(plan, Set.of(one));
      case 3 -> Tasks.down(plan, Set.of(one));
      case 4 -> Tasks.outdent(plan, Set.of(one));
      default -> Tasks.insertAfter(plan, one, other);
    };
  }

  private Plan measure() {
    List<Measure> there = measures(plan);
    List<Measure> others = measures(donor);
    if (there.isEmpty() || others.isEmpty()) {
      return plan;
    }
    Id<Measure> one = any(there).id();
    Measure other = any(others);
    return switch (random.nextInt(5)) {
      case 0 -> Tasks.changeMeasure(plan, one, it -> it.withText(other.text()));
      case 1 -> Tasks.changeMeasure(plan, one, it -> it.withResponsibility(other.responsibility()));
      case 2 -> Tasks.changeMeasure(plan, one, it -> it.withDeadline(other.deadline()));
      case 3 -> Tasks.deleteMeasures(plan, Set.of(one));
      default -> Tasks.insertMeasureAfter(plan, one, other);
    };
  }

  private static List<Measure> measures(Plan plan) {
    return Tasks.all(plan.tasks()).flatMap(task -> task.measures().stream()).toList();
  }

  private Plan parts() {
    return switch (random.nextInt(7)) {
      case 0 -> plan.withSections(mixed(plan.sections(), donor.sections()));
      case 1 -> plan.withTasks(mixed(plan.tasks(), donor.tasks()));
      case 2 -> plan.withIndicatorTables(mixed(plan.indicatorTables(), donor.indicatorTables()));
      case 3 -> plan.withBreakdowns(mixed(plan.breakdowns(), donor.breakdowns()));
      case 4 -> plan.withGrids(mixed(plan.grids(), donor.grids()));
      case 5 -> plan.withAnnexes(mixed(plan.annexes(), donor.annexes()));
      default -> plan.withDocumentTexts(mixed(plan.documentTexts(), donor.documentTexts()));
    };
  }

  private Plan surroundings() {
    return switch (random.nextInt(8)) {
      case 0 -> plan.withHeader(donor.header());
      case 7 -> plan.withHeader(otherYears(plan.header()));
      case 1 -> plan.withHeader(plan.header().withStage(donor.header().stage()));
      case 2 -> plan.withHeader(plan.header().withTitle(donor.header().title()));
      case 3 -> plan.withStageLog(mixed(plan.stageLog(), donor.stageLog()));
      case 4 -> plan.withUnits(mixed(plan.units(), donor.units()));
      case 5 -> plan.withAliases(mixed(plan.aliases(), donor.aliases()));
      default -> mendedOrSetAside();
    };
  }

  private Header otherYears(Header header) {
    int from = random.nextInt(2015, 2021);
    return Header.of(header.title(), header.kind(), from, from + random.nextInt(1, 8));
  }

  private Plan mendedOrSetAside() {
    List<Finding> findings = Checker.of(Settings.USUAL).check(plan);
    if (findings.isEmpty()) {
      return plan;
    }
    Finding finding = any(findings);
    return random.nextBoolean() || finding.fix().isEmpty()
        ? Waivers.waive(plan, finding, "口径不同")
        : finding.fix().get().change().apply(plan);
  }

  /// Parts with one more, one less, or two of them in the other order.
  private <T> List<T> mixed(List<T> there, List<T> others) {
    List<T> mixed = new ArrayList<>(there);
    Set<T> known = new HashSet<>(there);
    List<T> fresh = others.stream().filter(it -> !known.contains(it)).toList();
    if (!fresh.isEmpty() && random.nextBoolean()) {
      mixed.add(random.nextInt(mixed.size() + 1), any(fresh));
    } else if (!mixed.isEmpty()) {
      T moved = mixed.remove(random.nextInt(mixed.size()));
      if (random.nextBoolean()) {
        mixed.add(random.nextInt(mixed.size() + 1), moved);
      }
    }
    return List.copyOf(mixed);
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
