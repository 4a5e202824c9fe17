package plandraft.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plandraft.file.Copies;
import plandraft.file.PlanFile;
import plandraft.history.Store;
import plandraft.job.Job;
import plandraft.job.Progress;
import plandraft.model.Conflict;
import plandraft.model.Dossier;
import plandraft.ui.kit.Action;
import plandraft.ui.review.ConflictList;

/// Merges the copies of colleagues into the plan in hand, in one step, and decides what they say
/// otherwise; read and merged beside the window.
final class CopyMerging {
  private final Store store;
  private final Seat seat;
  private final Runnable settle;

  /// @param settle ends what is half typed
  CopyMerging(Store store, Seat seat, Runnable settle) {
    this.store = store;
    this.seat = seat;
    this.settle = settle;
  }

  /// Lets the user choose copies and merges them; `then` is run if something is left to decide.
  void choose(Runnable then) {
    settle.run();
    List<Path> files =
        seat.place()
            .choosing()
            .several(
                seat.ask().owner().get(),
                seat.say("copies"),
                seat.say("copies.kind"),
                List.of("plan"));
    if (files.isEmpty()) {
      return;
    }
    Dossier own = store.dossier();
    Job<Copies.Whole> merging = progress -> merged(own, files, progress);
    seat.ask()
        .wait(seat.compute(seat.say("copies.job"), merging, whole -> enter(own, whole, then)));
  }

  private static Copies.Whole merged(Dossier own, List<Path> files, Progress progress)
      throws Exception {
    List<Copies.Copy> copies = new ArrayList<>();
    for (Path file : files) {
      progress.at(copies.size(), 2L * files.size());
      copies.add(new Copies.Copy(file.getFileName().toString(), PlanFile.dossier(file)));
    }
    return Copies.into(own, copies, progress);
  }

  /// What was merged enters, unless the plan was changed meanwhile.
  private void enter(Dossier own, Copies.Whole whole, Runnable then) {
    if (store.dossier() != own) {
      seat.ask().warn(seat.say("copies.changed"), seat.say("understood"));
      return;
    }
    store.editDossier(
        seat.say("step.copies"), held -> whole.dossier().equals(held) ? held : whole.dossier());
    boolean same =
        store.dossier() == own
            && whole.taken().stream().allMatch(taken -> taken.decided().isEmpty());
    seat.ask().tell(same ? seat.say("copies.same") : told(whole), seat.say("understood"));
    if (!whole.dossier().conflicts().isEmpty()) {
      then.run();
    }
  }

  private String told(Copies.Whole whole) {
    return whole.taken().stream().map(this::told).collect(Collectors.joining("\n"));
  }

  private String told(Copies.Taken taken) {
    String open = Integer.toString(taken.conflicts().size());
    String said =
        taken.began().isPresent()
            ? seat.say("copies.taken", taken.name(), open)
            : seat.say("copies.twoWay", taken.name(), open);
    return taken.decided().isEmpty()
        ? said
        : said + seat.say("copies.decided", Integer.toString(taken.decided().size()));
  }

  /// How the list of conflicts decides them.
  ConflictList.Deciding deciding(Action merge) {
    return new ConflictList.Deciding(this::ours, this::theirs, merge);
  }

  private void ours(List<Conflict> conflicts) {
    decide(seat.say("step.keep"), dossier -> Copies.ours(dossier, conflicts));
  }

  private void theirs(Conflict conflict) {
    decide(seat.say("step.take"), dossier -> Copies.theirs(dossier, conflict));
  }

  /// How a conflict is decided in a dossier.
  @FunctionalInterface
  private interface Decision {
    Dossier in(Dossier dossier) throws Exception;
  }

  private void decide(String step, Decision decision) {
    settle.run();
    Dossier before = store.dossier();
    seat.compute(
        seat.say("conflict.job"),
        progress -> decision.in(before),
        next -> {
          if (store.dossier() == before) {
            store.editDossier(step, held -> next);
          } else {
            decide(step, decision);
          }
        });
  }
}
