package plandraft.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.file.FileTrouble.Why;
import plandraft.job.Progress;
import plandraft.model.Conflict;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.review.Ancestry;
import plandraft.review.Deciding;
import plandraft.review.Disputed;
import plandraft.review.Merged;
import plandraft.review.Merging;
import plandraft.review.SameColumns;
import plandraft.review.Tree;
import plandraft.review.Tree.Fields;
import plandraft.review.Unchanged;
import plandraft.say.Message;

/// Copies of a plan merged into the one in hand, one after the other, each over what it began from.
public final class Copies {
  /// A copy and the file it came in.
  public record Copy(String name, Dossier dossier) {}

  /// What became of one copy.
  ///
  /// @param began what it was merged over; empty if nothing was known that both began from
  /// @param conflicts what it says otherwise
  /// @param decided what it says otherwise, but was decided when it said so before
  public record Taken(
      String name, Optional<Plan> began, List<Conflict> conflicts, List<Conflict> decided) {}

  /// The dossier with everything the copies bring, and what became of each.
  public record Whole(Dossier dossier, List<Taken> taken) {}

  private Copies() {}

  /// The copies merged into `own`, each over the newest version that both know.
  ///
  /// @throws FileTrouble if a copy is of another plan
  public static Whole into(Dossier own, List<Copy> copies, Progress progress) throws FileTrouble {
    return merged(own, Optional.empty(), copies, progress);
  }

  /// The copies merged into `own`, all over the plan they began from.
  ///
  /// @throws FileTrouble if a copy is of another plan
  public static Whole over(Plan before, Dossier own, List<Copy> copies, Progress progress)
      throws FileTrouble {
    return merged(own, Optional.of(before), copies, progress);
  }

  /// The dossier with the plan held to be right in `conflicts`, which are open no longer.
  ///
  /// @throws FileTrouble if what is left is no plan
  public static Dossier ours(Dossier dossier, List<Conflict> conflicts) throws FileTrouble {
    return decided(dossier, ours(dossier.plan(), conflicts), conflicts);
  }

  /// The dossier with what the copy says in a conflict, which is open no longer.
  ///
  /// @throws FileTrouble if what is left is no plan
  public static Dossier theirs(Dossier dossier, Conflict conflict) throws FileTrouble {
    Optional<Tree> taking =
        conflict.taking().isBlank()
            ? Optional.empty()
            : Optional.of(PlanTree.value(conflict.taking()));
    Fields next = Deciding.theirs(PlanTree.of(dossier.plan()), conflict, taking);
    Plan plan = PlanTree.read(next, List.of(dossier.plan()));
    return decided(dossier, plan, List.of(conflict));
  }

  /// The plan without what it had deleted.
  private static Plan ours(Plan plan, List<Conflict> conflicts) throws FileTrouble {
    List<Conflict> deleted = conflicts.stream().filter(Conflict::ofOwnDeletion).toList();
    if (deleted.isEmpty()) {
      return plan;
    }
    Fields next = PlanTree.of(plan);
    for (Conflict conflict : deleted) {
      next = Deciding.ours(next, conflict);
    }
    return PlanTree.read(next, List.of(plan));
  }

  private static Dossier decided(Dossier dossier, Plan plan, List<Conflict> conflicts) {
    return dossier
        .withPlan(plan)
        .withConflicts(dossier.conflicts().stream().filter(it -> !conflicts.contains(it)).toList())
        .withDecided(
            Stream.concat(
                    dossier.decided().stream().filter(it -> !isAmong(conflicts, it)),
                    conflicts.stream())
                .toList());
  }

  /// Whether a copy says in one of `conflicts` what it says in `conflict`.
  private static boolean isAmong(List<Conflict> conflicts, Conflict conflict) {
    return conflicts.stream().anyMatch(conflict::saysTheSame);
  }

  private static Whole merged(
      Dossier own, Optional<Plan> before, List<Copy> copies, Progress progress) throws FileTrouble {
    Dossier now = own;
    List<Taken> taken = new ArrayList<>();
    for (Copy copy : copies) {
      progress.at(taken.size(), copies.size());
      if (!copy.dossier().plan().id().equals(own.plan().id())) {
        throw new FileTrouble(Why.FOREIGN, Message.of(Copies.class, "copies.other", copy.name()));
      }
      Optional<Plan> began =
          before.or(() -> Ancestry.common(own, copy.dossier()).map(Version::plan));
      Both both = merged(now.plan(), began, copy.dossier().plan());
      List<Conflict> known = now.decided();
      Map<Boolean, List<Conflict>> conflicts =
          both.conflicts().stream()
              .map(conflict -> conflict.from(copy.name()))
              .collect(Collectors.partitioningBy(conflict -> isAmong(known, conflict)));
      List<Conflict> open = conflicts.get(false);
      now = together(now, copy.dossier(), ours(both.plan(), conflicts.get(true)), open);
      taken.add(new Taken(copy.name(), began, open, conflicts.get(true)));
    }
    progress.at(copies.size(), copies.size());
    return new Whole(now, taken);
  }

  /// Two copies as one plan.
  private record Both(Plan plan, List<Conflict> conflicts) {}

  private static Both merged(Plan ours, Optional<Plan> began, Plan theirs) throws FileTrouble {
    SameColumns copies = SameColumns.of(began.orElse(ours), ours, theirs);
    Unchanged unchanged =
        Unchanged.among(
            Stream.concat(
                    began.stream().map(_ -> copies.before()),
                    Stream.of(copies.ours(), copies.theirs()))
                .toList());
    Fields one = PlanTree.of(unchanged.without(copies.ours()));
    Fields two = PlanTree.of(unchanged.without(copies.theirs()));
    Merged merged =
        began
            .map(_ -> Merging.of(PlanTree.of(unchanged.without(copies.before())), one, two))
            .orElseGet(() -> Merging.of(one, two));
    Plan plan = PlanTree.read(merged.plan(), List.of(ours, theirs));
    List<Conflict> conflicts =
        Disputed.told(
            merged.conflicts(), began.map(_ -> copies.before()), copies.ours(), copies.theirs());
    return new Both(copies.whole(unchanged.with(plan)), conflicts);
  }

  /// Versions and open conflicts of both are kept.
  private static Dossier together(Dossier own, Dossier copy, Plan plan, List<Conflict> conflicts) {
    List<Version> versions = new ArrayList<>(own.versions());
    List<Id<Version>> known = own.versions().stream().map(Version::id).toList();
    copy.versions().stream().filter(it -> !known.contains(it.id())).forEach(versions::add);
    List<Conflict> open = new ArrayList<>(own.conflicts());
    conflicts.stream().filter(it -> open.stream().noneMatch(it::isSame)).forEach(open::add);
    return own.withPlan(plan).withVersions(versions).withConflicts(open);
  }
}
