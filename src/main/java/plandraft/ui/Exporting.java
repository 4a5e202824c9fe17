package plandraft.ui;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.export.Format;
import plandraft.export.SetFiles;
import plandraft.file.FileTrouble;
import plandraft.file.WholeFile;
import plandraft.job.Job;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.query.TaskTable;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// Makes documents of the plan in hand, beside the window.
final class Exporting {
  private static final Pattern HANDED_IN = Pattern.compile("送审|报批|审议");

  private static final Predicate<DocumentKind> PLAN = among("plan");
  private static final Predicate<DocumentKind> TEXTS = among("explanation", "notice", "press");
  private static final Predicate<DocumentKind> REPORTS = among("opinions");

  private final InHand inHand;
  private final Seat seat;
  private final PlanDesk desk;
  private final Consumer<Path> reveal;

  Exporting(InHand inHand, Seat seat, PlanDesk desk, Consumer<Path> reveal) {
    this.inHand = inHand;
    this.seat = seat;
    this.desk = desk;
    this.reveal = reveal;
  }

  /// One action a kind of document, and one for the whole set: the plan itself first, what is like
  /// it together.
  List<Bar.Group> groups() {
    Action unit = Action.of(seat.say("export.unit"), "", "file-text", this::exportUnit);
    Stream<Action> reports =
        Stream.of(DocumentKind.Form.values())
            .map(
                form ->
                    Action.of(
                        seat.say("export.report", form.extension()),
                        "",
                        "check-square",
                        () -> exportReport(form)));
    Action all = Action.of(seat.say("export.all"), "Shortcut+Shift+E", "layers", this::exportAll);
    return List.of(
        new Bar.Group("", kinds(PLAN).toList()),
        new Bar.Group(seat.say("export.texts"), kinds(TEXTS).toList()),
        new Bar.Group(
            seat.say("export.tables"),
            Stream.concat(kinds(not(PLAN.or(TEXTS).or(REPORTS))), Stream.of(unit)).toList()),
        new Bar.Group(seat.say("export.reports"), Stream.concat(kinds(REPORTS), reports).toList()),
        new Bar.Group("", List.of(all)));
  }

  private Stream<Action> kinds(Predicate<DocumentKind> wanted) {
    return Documents.KINDS.stream().filter(wanted).map(this::action);
  }

  private Action action(DocumentKind kind) {
    return Action.of(
        seat.say("export.kind", title(kind), ending(kind)),
        "",
        kind.form() == DocumentKind.Form.WORD ? "file-text" : "grid",
        () -> export(kind));
  }

  private static Predicate<DocumentKind> among(String... ids) {
    Set<String> wanted = Set.of(ids);
    return kind -> wanted.contains(kind.id());
  }

  /// Makes a report of what the check list shows; it is for those who mend it, so nobody is asked
  /// whether it is meant.
  private void exportReport(DocumentKind.Form form) {
    desk.settle();
    Plan plan = inHand.store().plan();
    export(desk.lists().report(plan).as(form), plan, "");
  }

  /// Makes the part of the responsibility table that is one unit's, which the user chooses.
  private void exportUnit() {
    desk.settle();
    Plan plan = inHand.store().plan();
    if (!isMeant(plan)) {
      return;
    }
    List<String> units = TaskTable.units(plan);
    if (units.isEmpty()) {
      seat.ask().warn(seat.say("export.unit.none"), seat.say("understood"));
      return;
    }
    Form form = new Form();
    ChoiceBox<String> unit =
        form.choice(seat.say("export.unit.which"), units, units.getFirst(), name -> name);
    if (seat.ask().form(seat.say("export.unit"), form, seat.say("export"))) {
      export(Documents.extract(unit.getValue()), plan, "-" + unit.getValue());
    }
  }

  private void export(DocumentKind kind) {
    desk.settle();
    Plan plan = inHand.store().plan();
    if (isMeant(plan)) {
      export(kind, plan);
    }
  }

  /// Makes one document of a plan that may be an older version.
  void export(DocumentKind kind, Plan plan) {
    export(kind, plan, "");
  }

  /// @param more what the file's name says beside the plan and the kind
  private void export(DocumentKind kind, Plan plan, String more) {
    if (!kind.suits().test(plan)) {
      seat.ask().warn(seat.say("export.nothing", title(kind)), seat.say("understood"));
      return;
    }
    Choosing.Kind file = new Choosing.Kind(title(kind), ending(kind));
    seat.place()
        .choosing()
        .toSave(seat.ask().owner().get(), seat.say("export"), fileName(plan, kind, more), file)
        .ifPresent(path -> run(title(kind), progress -> write(plan, kind, path, progress)));
  }

  /// Whether a plan that is handed in goes out although the check left errors open.
  private boolean isMeant(Plan plan) {
    String stage = plan.header().stage();
    if (!HANDED_IN.matcher(stage).find() || desk.lists().errors() == 0) {
      return true;
    }
    String anyway = seat.say("export.anyway");
    String look = seat.say("export.check");
    String question = seat.say("export.wrong", stage, Long.toString(desk.lists().errors()));
    Optional<String> chosen = seat.ask().choose(question, List.of(look, anyway));
    chosen.filter(look::equals).ifPresent(_ -> desk.lists().findings());
    return chosen.filter(anyway::equals).isPresent();
  }

  private void exportAll() {
    desk.settle();
    Plan plan = inHand.store().plan();
    if (!isMeant(plan)) {
      return;
    }
    seat.place()
        .choosing()
        .folder(seat.ask().owner().get(), seat.say("export.folder"))
        .ifPresent(
            folder ->
                run(
                    seat.say("export.set"),
                    progress -> writeAll(plan, folder.resolve(named(plan)), progress)));
  }

  private void run(String name, Job<Path> job) {
    seat.place()
        .jobs()
        .file(
            seat.say("export.job", name),
            job,
            this::done,
            failure -> seat.ask().fail(told(failure), seat.say("understood")));
  }

  private void done(Path written) {
    String show = seat.say("export.reveal");
    new Ask(seat.ask().owner(), seat.say("understood"))
        .choose(seat.say("export.done", written.getFileName().toString()), List.of(show))
        .ifPresent(
            chosen ->
                reveal.accept(
                    Files.isDirectory(written)
                        ? written
                        : Optional.ofNullable(written.getParent()).orElse(written)));
  }

  private String told(Throwable failure) {
    return failure instanceof IOException && !(failure instanceof FileTrouble)
        ? seat.say("export.failed", String.valueOf(failure.getMessage()))
        : Troubles.sentence(failure, seat.words());
  }

  /// Every document of the plan in a folder of its own, with the list of their titles.
  private Path writeAll(Plan plan, Path folder, Progress progress) throws IOException {
    Layouts layouts = seat.place().layouts().read();
    WholeFile.folder(folder);
    new SetFiles(plan, layouts).write(folder, seat.locale(), progress);
    return folder;
  }

  private Path write(Plan plan, DocumentKind kind, Path file, Progress progress)
      throws IOException {
    Document document = kind.compose(plan, seat.place().layouts().read());
    WholeFile.write(file, Format.usualOf(kind).write(document, progress));
    return file;
  }

  private String title(DocumentKind kind) {
    return kind.title().in(seat.locale());
  }

  private static String ending(DocumentKind kind) {
    return kind.form().extension();
  }

  private String fileName(Plan plan, DocumentKind kind, String more) {
    return named(plan) + "-" + title(kind) + bare(more) + "." + ending(kind);
  }

  /// What of `name` files can be called.
  private static String bare(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "");
  }

  /// The plan's title as files can be called.
  private String named(Plan plan) {
    String name = bare(plan.header().title());
    return name.isEmpty() ? seat.say("export.set") : name;
  }
}
