package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import plandraft.file.ParentFile;
import plandraft.file.Settings;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Ask;
import plandraft.ui.plan.HeaderForm;
import plandraft.ui.plan.SettingsForm;

/// One window of the program: the start page, or the desk of one plan.
final class PlanWindow {
  private final Stage stage;
  private final Seat seat;
  private final Opening opening;
  private final Importing importing;
  private final Consumer<Optional<InHand>> another;
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, Placement.WIDTH, Placement.HEIGHT);
  private Optional<InHand> inHand = Optional.empty();
  private Optional<PlanDesk> desk = Optional.empty();
  private Optional<Saving> saving = Optional.empty();
  private Optional<Menus> menus = Optional.empty();

  private PlanWindow(Stage stage, Workplace place, Consumer<Optional<InHand>> another) {
    this.stage = stage;
    this.another = another;
    Words words = Words.of(PlanWindow.class, place.preferences().locale());
    this.seat = new Seat(place, new Ask(() -> stage, words.say("cancel")), words);
    this.opening = new Opening(seat, this::take);
    this.importing = new Importing(seat, this::take, this::settled);
  }

  /// Fills a stage with the start page; `another` opens one more window.
  static PlanWindow on(Stage stage, Workplace place, Consumer<Optional<InHand>> another) {
    PlanWindow window = new PlanWindow(stage, place, another);
    window.build();
    return window;
  }

  /// Opens a file in this window, or in another if it holds a plan already.
  void open(Path file) {
    opening.open(file);
  }

  /// Offers what a crash left.
  void recover() {
    new Recovering(seat, this::take).offer();
  }

  /// Shows a plan, here if there is none yet, else in another window.
  void take(InHand next) {
    if (inHand.isPresent()) {
      another.accept(Optional.of(next));
    } else {
      show(next);
    }
  }

  private void build() {
    seat.place().preferences().theme().dress(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
        });
    root.setOnDragDropped(
        drop -> {
          List<Path> files =
              drop.getDragboard().getFiles().stream().map(java.io.File::toPath).toList();
          files.stream().filter(file -> !Importing.imports(file)).forEach(this::open);
          importing.files(files.stream().filter(Importing::imports).toList());
          drop.setDropCompleted(!files.isEmpty());
          drop.consume();
        });
    stage.setScene(scene);
    Placement.restore(stage, seat.place().preferences().now());
    stage.setOnCloseRequest(
        close -> {
          close.consume();
          leave(this::closeNow);
        });
    showStart();
    stage.show();
  }

  private void showStart() {
    stage.setTitle("PlanDraft");
    new Starting(seat, opening, importing)
        .begin(
            this::speakOther,
            page -> {
              if (inHand.isEmpty()) {
                root.getChildren().setAll(page);
              }
            });
  }

  /// Opens the start page again in the other of the two languages.
  private void speakOther() {
    String other = seat.locale().equals(Locale.ENGLISH) ? "zh-CN" : "en";
    seat.place().preferences().change(settings -> settings.withLanguage(other));
    newWindow();
    closeNow();
  }

  private void show(InHand next) {
    String recipient = next.store().dossier().recipient().orElse("");
    Signing signing = new Signing(seat.place().preferences(), seat.ask(), seat.words(), recipient);
    PlanDesk shown = PlanDesk.of(next, seat, signing, this::header);
    Saving saver = new Saving(next, seat, shown.status()::tell);
    inHand = Optional.of(next);
    desk = Optional.of(shown);
    saving = Optional.of(saver);
    Exporting exporting = new Exporting(next, seat, shown, this::reveal);
    shown.exportBy(exporting::export);
    shown.pasteBy(importing::paste);
    Circulating circulating = new Circulating(next, seat, shown);
    Menus menu =
        new Menus(this, shown, next.store(), seat, exporting.groups(), circulating.actions());
    menu.fill(shown.bar());
    menus = Optional.of(menu);
    next.open()
        .flatMap(open -> open.readOnly())
        .map(told -> told.in(seat.locale()))
        .ifPresent(shown::note);
    next.open().stream()
        .flatMap(open -> open.lost().stream())
        .forEach(told -> shown.note(told.in(seat.locale())));
    next.store().follow(this::title);
    saver.begin();
    root.getChildren().setAll(shown.node());
    shown.begin(first(next.store().plan()));
  }

  private static Place first(Plan plan) {
    return plan.sections().isEmpty()
        ? new Place(Part.PLAN, "")
        : Place.of(Part.SECTION, plan.sections().getFirst().id());
  }

  private void title() {
    inHand.ifPresent(
        now -> {
          Plan plan = now.store().plan();
          String stageName = plan.header().stage();
          String name = plan.header().title() + (stageName.isBlank() ? "" : "（" + stageName + "）");
          stage.setTitle((now.store().unsaved() ? "● " : "") + name + " — PlanDraft");
        });
  }

  void newWindow() {
    another.accept(Optional.empty());
  }

  void choose() {
    opening.choose();
  }

  /// The store of the plan in hand, what is being typed settled.
  private Optional<Store> settled() {
    desk.ifPresent(PlanDesk::settle);
    return inHand.map(InHand::store);
  }

  /// Brings in files that others wrote.
  void importFiles() {
    importing.choose();
  }

  /// Brings in what lies on the clipboard.
  void importPasted() {
    importing.paste();
  }

  void save() {
    desk.ifPresent(PlanDesk::settle);
    saving.ifPresent(saver -> saver.save(() -> {}));
  }

  void saveAs() {
    desk.ifPresent(PlanDesk::settle);
    saving.ifPresent(saver -> saver.saveAs(() -> {}));
  }

  /// Closes the window, or goes back to the start page, after asking what becomes of unsaved work.
  void close() {
    leave(this::closeNow);
  }

  Stage stage() {
    return stage;
  }

  void dress(Settings.Theme theme) {
    seat.place().preferences().change(settings -> settings.withTheme(theme));
    seat.place().preferences().theme().dress(scene);
  }

  private void reveal(Path folder) {
    seat.place().choosing().reveal(folder);
  }

  /// Lets the user change what the plan says of itself.
  void header() {
    inHand.ifPresent(
        now -> HeaderForm.open(now.store(), seat.ask(), seat.locale(), () -> parent(now)));
  }

  /// Lets the user choose the plan that this one follows, named from the file of this one.
  private Optional<String> parent(InHand now) {
    return seat.place()
        .choosing()
        .toOpen(stage, seat.say("parent.choose"), List.of(Opening.plans(seat.words())))
        .map(
            chosen ->
                now.file()
                    .map(own -> ParentFile.named(own, chosen))
                    .orElse(chosen.toAbsolutePath().toString()));
  }

  /// Lets the user change the settings; language and theme show at once where they can.
  void settings() {
    SettingsForm.open(seat.place().preferences().now(), seat.ask(), seat.locale())
        .ifPresent(
            next -> {
              seat.place().preferences().change(before -> next);
              seat.place().preferences().theme().dress(scene);
            });
  }

  private void leave(Runnable then) {
    desk.ifPresent(PlanDesk::settle);
    boolean unsaved = inHand.filter(now -> now.store().unsaved()).isPresent();
    if (!unsaved) {
      then.run();
      return;
    }
    String save = seat.say("leave.save");
    String discard = seat.say("leave.discard");
    Optional<String> chosen =
        seat.ask()
            .choose(
                seat.say("leave.ask", inHand.orElseThrow().store().plan().header().title()),
                List.of(save, discard));
    chosen.filter(save::equals).ifPresent(yes -> saving.orElseThrow().save(then));
    chosen.filter(discard::equals).ifPresent(yes -> then.run());
  }

  /// Whether it is open.
  boolean isOpen() {
    return stage.isShowing();
  }

  /// Keeps the plan in hand against a crash at once, on the thread that asks.
  void keep() {
    inHand.filter(now -> now.store().unsaved()).ifPresent(InHand::keepNow);
  }

  private void closeNow() {
    desk.ifPresent(PlanDesk::remember);
    saving.ifPresent(Saving::end);
    inHand.ifPresent(InHand::close);
    seat.place().preferences().change(settings -> settings.withWindow(Placement.of(stage)));
    stage.close();
  }

  private void pressed(KeyEvent key) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    Stream<Action> ofView =
        desk.filter(shown -> !typing).stream().flatMap(shown -> shown.viewActions().stream());
    Stream.concat(menus.stream().flatMap(menu -> menu.all().stream()), ofView)
        .filter(action -> action.key().filter(keys -> keys.match(key)).isPresent())
        .findFirst()
        .ifPresent(
            action -> {
              action.perform();
              key.consume();
            });
  }
}
