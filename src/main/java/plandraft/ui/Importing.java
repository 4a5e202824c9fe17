package plandraft.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import plandraft.history.Store;
import plandraft.intake.Intake;
import plandraft.job.Job;
import plandraft.job.Progress;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.query.References;
import plandraft.read.Reading;
import plandraft.read.Unreadable;
import plandraft.recognize.Choices;
import plandraft.recognize.Difference;
import plandraft.recognize.Differences;
import plandraft.recognize.Recognition;
import plandraft.recognize.Recognizer;
import plandraft.ui.bring.Brought;
import plandraft.ui.bring.DifferenceView;
import plandraft.ui.bring.ImportView;
import plandraft.ui.bring.Outcome;
import plandraft.ui.bring.Pasted;

/// Brings in files of others and what lies on the clipboard: read and recognised beside the window,
/// shown before anything enters, one step to undo.
final class Importing {
  /// The endings of files that can be read.
  private static final List<String> ENDINGS =
      List.of(
          "docx", "docm", "dotx", "dotm", "doc", "xlsx", "xlsm", "xls", "csv", "tsv", "txt", "md",
          "html", "htm", "rtf");

  private final Seat seat;
  private final Consumer<InHand> opened;
  private final Supplier<Optional<Store>> store;

  /// Inputs and what they were recognised as.
  private record Recognised(List<Brought> inputs, Recognition recognition) {}

  /// @param opened shows a plan of its own
  /// @param store the plan in hand, if there is one, what is being typed settled
  Importing(Seat seat, Consumer<InHand> opened, Supplier<Optional<Store>> store) {
    this.seat = seat;
    this.opened = opened;
    this.store = store;
  }

  /// Whether a file is one to import rather than a plan to open.
  static boolean imports(Path file) {
    return !file.getFileName().toString().endsWith(".plan");
  }

  /// Brings in the files the user chooses.
  void choose() {
    files(
        seat.place()
            .choosing()
            .several(
                seat.ask().owner().get(), seat.say("import"), seat.say("import.kind"), ENDINGS));
  }

  /// Brings in files as one plan.
  void files(List<Path> files) {
    if (!files.isEmpty()) {
      run(progress -> recognised(read(files, progress), progress));
    }
  }

  /// Brings in what lies on the clipboard.
  void paste() {
    Optional<Pasted> pasted = Pasted.of(Clipboard.getSystemClipboard());
    if (pasted.isEmpty()) {
      seat.ask().warn(seat.say("import.nothing"), seat.say("understood"));
      return;
    }
    String name = seat.say("import.clipboard");
    run(progress -> recognised(List.of(pasted.get().read(name, progress)), progress));
  }

  private void run(Job<Recognised> job) {
    seat.ask().wait(seat.compute(seat.say("import.job"), job, this::show));
  }

  private static List<Brought> read(List<Path> files, Progress progress) throws Unreadable {
    List<Brought> inputs = new ArrayList<>();
    for (Path file : files) {
      Reading reading = Intake.read(file, progress);
      inputs.add(new Brought(file.getFileName().toString(), reading.document(), reading.notes()));
    }
    return inputs;
  }

  private Recognised recognised(List<Brought> inputs, Progress progress) {
    progress.at(0, 0);
    Recognition recognition =
        Recognizer.recognize(
            inputs.stream().map(Brought::document).toList(),
            Choices.NONE,
            seat.place().ids(),
            progress);
    progress.at(1, 1);
    return new Recognised(inputs, recognition);
  }

  private void show(Recognised found) {
    if (found.recognition().isEmpty()) {
      String names = found.inputs().stream().map(Brought::name).collect(Collectors.joining("、"));
      seat.ask().warn(seat.say("import.empty", names), seat.say("understood"));
      return;
    }
    Optional<Store> own = store.get().filter(each -> !each.locked());
    ImportView view =
        ImportView.of(
            found.inputs(),
            found.recognition(),
            own.map(Store::plan),
            seat.place().jobs(),
            seat.place().ids(),
            seat.locale());
    if (!seat.ask().decide(seat.say("import"), view.node(), seat.say("import.go"), view.busy())) {
      return;
    }
    switch (view.outcome()) {
      case Outcome.AsNew made -> {
        Plan plan = made.plan().withId(new Id<>(seat.place().ids().next()));
        opened.accept(InHand.recovered(Dossier.of(plan), seat.place(), Optional.empty()));
      }
      case Outcome.Merge merge -> own.ifPresent(each -> merge(each, merge.recognition()));
      case Outcome.Replace replace ->
          own.ifPresent(
              each ->
                  each.edit(
                      seat.say("step.import.chapter"),
                      plan ->
                          Differences.replaced(
                              plan, replace.own(), replace.plan(), replace.other())));
    }
  }

  private void merge(Store own, Recognition theirs) {
    Plan mine = own.plan();
    seat.compute(
        seat.say("import.compare"), _ -> differences(mine, theirs), found -> merge(own, found));
  }

  private static List<Difference> differences(Plan mine, Recognition theirs) {
    References own = References.of(mine);
    References other = References.of(theirs.plan());
    return Differences.between(
        mine, theirs, inline -> own.words(inline).or(() -> other.words(inline)).orElse(""));
  }

  private void merge(Store own, List<Difference> differences) {
    if (differences.isEmpty()) {
      seat.ask().tell(seat.say("import.same"), seat.say("understood"));
      return;
    }
    DifferenceView view = DifferenceView.of(differences, seat.locale());
    boolean taken =
        seat.ask()
            .decide(
                seat.say("import.differences"),
                view.node(),
                seat.say("import.take"),
                new SimpleBooleanProperty());
    if (taken) {
      own.edit(seat.say("step.import"), plan -> Difference.taken(plan, view.taken()));
    }
  }
}
