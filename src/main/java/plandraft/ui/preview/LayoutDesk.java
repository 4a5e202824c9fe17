package plandraft.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.job.Job;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Steps;
import plandraft.ui.kit.Typefaces;
import plandraft.ui.preview.layout.Draft;
import plandraft.ui.preview.layout.Drafts;
import plandraft.ui.preview.layout.LayoutForm;

/// How documents are laid out, seen on the plan in hand: the choices of one layout at a time beside
/// the pages that come of them.
public final class LayoutDesk {
  private static final double FORM_WIDTH = 420;

  private final Work work;
  private final Words words;
  private final Steps<Drafts> steps;
  private final LayoutChoice choice;
  private final LayoutForm form;
  private final Label told = new Label();
  private final BooleanProperty wrong = new SimpleBooleanProperty();
  private final BooleanProperty unchanged = new SimpleBooleanProperty(true);
  private final BooleanProperty builtIn = new SimpleBooleanProperty(true);
  private final BooleanProperty first = new SimpleBooleanProperty(true);
  private final BooleanProperty last = new SimpleBooleanProperty(true);
  private final LayoutPages pages;

  /// What the desk works with.
  ///
  /// @param plan the plan in hand, on which layouts are seen
  /// @param applied is told the layouts after one has changed
  public record Work(
      Plan plan, LayoutFiles files, Jobs jobs, Ask ask, Locale locale, Consumer<Layouts> applied) {}

  private LayoutDesk(Work work) {
    Typefaces typefaces = Typefaces.here();
    this.work = work;
    this.words = Words.of(LayoutDesk.class, work.locale());
    this.steps = work.jobs().steps(Drafts.of(work.files()), this::show);
    this.form =
        LayoutForm.of(
            work.locale(),
            typefaces,
            work.plan(),
            steps,
            json -> change(draft -> draft.typed(json)));
    this.pages = new LayoutPages(work.jobs(), work.files(), words, typefaces, this::take);
    this.choice = new LayoutChoice(work.plan(), words, this::turn);
  }

  /// Opens the desk in front of the window; what was not adopted is asked about before it closes.
  public static void open(Work work) {
    of(
        work,
        desk -> {
          desk.work
              .ask()
              .show(desk.words.say("layout"), desk.node(), desk.words.say("close"), desk::mayClose);
          desk.pages.forget();
        });
  }

  /// Makes a desk; `ready` is told once its files are read.
  static void of(Work work, Consumer<LayoutDesk> ready) {
    LayoutDesk desk = new LayoutDesk(work);
    desk.build();
    desk.read(List.of(), () -> ready.accept(desk));
  }

  /// The desk as it stands in a dialog.
  BorderPane node() {
    VBox left = new VBox(12, choice.node(), form.node(), told, buttons());
    left.setPrefWidth(FORM_WIDTH);
    left.setMinWidth(FORM_WIDTH);
    VBox.setVgrow(form.node(), Priority.ALWAYS);
    BorderPane pane = new BorderPane(pages.node());
    pane.setLeft(left);
    Room room = Room.in(work.ask().owner().get());
    pane.setPrefSize(room.width(), room.height());
    pane.getStyleClass().addAll("preview", "layout-desk");
    pane.getStylesheets().add(Preview.class.getResource("preview.css").toExternalForm());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return pane;
  }

  /// How large the desk is made, so that its dialog fits before the window.
  private record Room(double width, double height) {
    private static final double WIDEST = 1240;
    private static final double HIGHEST = 820;
    private static final double ASIDE = 64;
    private static final double ABOVE = 132;

    static Room in(Window window) {
      return new Room(
          Math.min(WIDEST, window.getWidth() - ASIDE),
          Math.min(HIGHEST, window.getHeight() - ABOVE));
    }
  }

  private List<Action> actions() {
    return List.of(
        Action.of(words.say("layout.undo"), "Shortcut+Z", "corner-up-left", this::undo)
            .disabledWhen(first),
        Action.of(words.say("layout.redo"), "Shortcut+Shift+Z", "corner-up-right", this::redo)
            .disabledWhen(last));
  }

  private HBox buttons() {
    Action use =
        Action.of(words.say("layout.apply"), "", "", this::apply).disabledWhen(unchanged.or(wrong));
    Button apply = use.button();
    apply.getStyleClass().add("accent");
    Button reset =
        Action.of(words.say("layout.reset"), "", "", this::reset).disabledWhen(builtIn).button();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(8, apply);
    actions().forEach(action -> buttons.getChildren().add(action.iconButton()));
    buttons.getChildren().addAll(gap, reset);
    return buttons;
  }

  /// Takes steps back and does them again, except while the text itself is typed, which has its
  /// own.
  private void pressed(KeyEvent key) {
    if (key.getTarget() instanceof TextArea) {
      return;
    }
    actions().stream()
        .filter(action -> action.key().filter(keys -> keys.match(key)).isPresent())
        .findFirst()
        .ifPresent(
            action -> {
              key.consume();
              action.perform();
            });
  }

  private void build() {
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    told.getStyleClass().addAll("problem", "layout-told");
  }

  /// Reads the files anew and shows the one that was shown; what was done to those `forgotten` is
  /// given up.
  private void read(List<String> forgotten, Runnable then) {
    ask(
        progress -> work.files().files(),
        found -> {
          steps.take(drafts -> drafts.read(found, forgotten));
          choice.offer(found);
          then.run();
        });
  }

  private void turn() {
    choice.file().ifPresent(file -> steps.take(drafts -> drafts.turned(file)));
  }

  private void change(UnaryOperator<Draft> change) {
    steps.take(drafts -> drafts.changed(change));
  }

  private void undo() {
    change(Draft::undone);
  }

  private void redo() {
    change(Draft::redone);
  }

  /// Shows the layout in hand as it is drafted, and tries it.
  private void show(Drafts drafts) {
    drafts
        .file()
        .ifPresent(
            file -> {
              Draft draft = drafts.draft();
              choice.tell(file);
              form.show(drafts);
              unchanged.set(drafts.changed().isEmpty());
              builtIn.set(!file.own() && draft.json().equals(file.json()));
              first.set(draft.past().isEmpty());
              last.set(draft.future().isEmpty());
              pages.ask(new Trial(file.name(), draft.json(), work.plan()));
            });
  }

  private void take(Trial.Outcome outcome) {
    Drafts drafts = steps.now();
    boolean now =
        drafts.file().filter(file -> outcome.trial().name().equals(file.name())).isPresent()
            && outcome.trial().json().equals(drafts.draft().json());
    if (now) {
      told.setText(outcome.told());
      wrong.set(outcome.wrong());
      pages.show(outcome);
    }
  }

  /// Makes all that was changed the team's own.
  private void apply() {
    steps.settled(drafts -> apply(drafts.changed()));
  }

  private void apply(List<LayoutFile> changed) {
    ask(
        progress -> {
          for (LayoutFile file : changed) {
            work.files().write(file.name(), file.json());
          }
          return work.files().read();
        },
        layouts -> settled(changed, layouts));
  }

  /// Gives up what was changed in the layout in hand, and the team's own file of it.
  private void reset() {
    choice.file().ifPresent(this::reset);
  }

  private void reset(LayoutFile file) {
    String yes = words.say("layout.reset");
    if (file.own() && work.ask().choose(words.say("layout.reset.ask"), List.of(yes)).isEmpty()) {
      return;
    }
    ask(
        progress -> {
          work.files().reset(file.name());
          return work.files().read();
        },
        layouts -> settled(List.of(file), layouts));
  }

  private void settled(List<LayoutFile> done, Layouts layouts) {
    work.applied().accept(layouts);
    read(done.stream().map(LayoutFile::name).toList(), () -> {});
  }

  /// Whether nothing is left to adopt, or the user said what shall become of it; not while a change
  /// is being made.
  private boolean mayClose() {
    if (steps.busy()) {
      return false;
    }
    if (unchanged.get()) {
      return true;
    }
    String yes = words.say("layout.apply");
    String no = words.say("layout.drop");
    String names =
        String.join(
            words.say("fonts.and"), steps.now().changed().stream().map(choice::name).toList());
    Optional<String> answer = work.ask().choose(words.say("layout.leave", names), List.of(yes, no));
    if (answer.filter(yes::equals).isPresent()) {
      apply();
    }
    return answer.isPresent();
  }

  private <T> void ask(Job<T> job, Consumer<T> done) {
    work.jobs().file(words.say("layout"), job, done, this::fail);
  }

  private void fail(Throwable failure) {
    told.setText(
        failure instanceof FileTrouble trouble
            ? trouble.told().in(work.locale())
            : String.valueOf(failure.getMessage()));
  }
}
