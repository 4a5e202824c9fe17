package plandraft.ui.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import plandraft.compose.Documents;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.job.Job;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;
import plandraft.ui.kit.Typefaces;

/// How documents are laid out, seen on the plan in hand: one layout at a time, its usual choices
/// and its text beside the pages that come of them.
public final class LayoutDesk {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;
  private static final double TEXT_WIDTH = 400;
  private static final int ROWS = 20;

  private final Work work;
  private final Words words;
  private final Map<String, String> drafts = new HashMap<>();
  private final ComboBox<LayoutFile> files = new ComboBox<>();
  private final Label whose = new Label();
  private final LayoutChoices choices;
  private final TextArea text = new TextArea();
  private final Label told = new Label();
  private final Button apply = new Button();
  private final Button reset = new Button();
  private final PageStack stack;
  private final Latest<Trial, Trial.Outcome> trying;
  private volatile Pictures pictures = Pictures.NONE;

  /// What the desk works with.
  ///
  /// @param plan the plan in hand, on which layouts are seen
  /// @param applied is told the layouts after one has changed
  public record Work(
      Plan plan, LayoutFiles files, Jobs jobs, Ask ask, Locale locale, Consumer<Layouts> applied) {}

  private LayoutDesk(Work work) {
    this.work = work;
    this.words = Words.of(LayoutDesk.class, work.locale());
    this.choices = LayoutChoices.of(words, chosen -> text.setText(chosen.json()));
    this.stack = PageStack.of(words.say("pages"), new Pen(Typefaces.here()), anchor -> {});
    this.trying =
        work.jobs()
            .latest((trial, turn) -> trial.run(work.files(), pictures, words, turn), this::take);
  }

  /// Opens the desk in front of the window.
  public static void open(Work work) {
    of(
        work,
        desk -> work.ask().show(desk.words.say("layout"), desk.node(), desk.words.say("close")));
  }

  /// Makes a desk; `ready` is told once its files are read.
  static void of(Work work, Consumer<LayoutDesk> ready) {
    LayoutDesk desk = new LayoutDesk(work);
    desk.build();
    desk.read(() -> ready.accept(desk));
  }

  /// The desk as it stands in a dialog.
  BorderPane node() {
    VBox left = new VBox(12, new VBox(4, files, whose), choices.node(), text, told, buttons());
    left.setPrefWidth(TEXT_WIDTH);
    left.setMinWidth(TEXT_WIDTH);
    VBox.setVgrow(text, Priority.ALWAYS);
    BorderPane pane = new BorderPane(stack.node());
    pane.setLeft(left);
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getStyleClass().addAll("preview", "layout-desk");
    pane.getStylesheets().add(Preview.class.getResource("preview.css").toExternalForm());
    return pane;
  }

  private HBox buttons() {
    HBox buttons = new HBox(8, apply, reset);
    apply.setText(words.say("layout.apply"));
    apply.getStyleClass().add("accent");
    apply.setOnAction(pressed -> apply());
    reset.setText(words.say("layout.reset"));
    reset.setOnAction(pressed -> reset());
    return buttons;
  }

  private void build() {
    files.setAccessibleText(words.say("layout.file"));
    files.setMaxWidth(Double.MAX_VALUE);
    files.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LayoutFile file) {
            return file == null ? "" : name(file);
          }

          @Override
          public LayoutFile fromString(String name) {
            throw new UnsupportedOperationException("a choice is never typed");
          }
        });
    files.setVisibleRowCount(ROWS);
    files.valueProperty().addListener((property, was, now) -> turn());
    whose.getStyleClass().add("caption");
    text.setWrapText(true);
    text.setAccessibleText(words.say("layout.text"));
    text.textProperty().addListener((property, was, now) -> changed());
    told.setWrapText(true);
    told.setMinHeight(Label.USE_PREF_SIZE);
    told.getStyleClass().add("problem");
  }

  private String name(LayoutFile file) {
    String document =
        Stream.of(Documents.extract(""), Documents.revisions(work.plan()))
            .filter(kind -> kind.id().equals(file.document()))
            .findFirst()
            .or(() -> Documents.kind(file.document()))
            .map(kind -> kind.title().in(work.locale()))
            .orElse(words.say("layout.house"));
    return words.say("layout.name", document, file.name());
  }

  /// The files, and the one to begin with.
  private record Found(List<LayoutFile> files, String first) {}

  /// Reads the files anew and shows the one that was shown.
  private void read(Runnable then) {
    ask(
        progress -> {
          List<LayoutFile> found = work.files().files();
          return new Found(found, first(found));
        },
        found -> {
          String before = file().map(LayoutFile::name).orElse(found.first());
          files.getItems().setAll(found.files());
          LayoutFile first = found.files().getFirst();
          files.setValue(
              found.files().stream()
                  .filter(file -> file.name().equals(before))
                  .findFirst()
                  .orElse(first));
          then.run();
        });
  }

  /// The layout of the plan itself: one for its kind of plan before one for all.
  private String first(List<LayoutFile> found) {
    String kind = work.plan().header().kind();
    return found.stream()
        .filter(file -> file.document().equals("plan"))
        .max(Comparator.comparing(file -> file.planKinds().contains(kind)))
        .orElse(found.getFirst())
        .name();
  }

  private Optional<LayoutFile> file() {
    return Optional.ofNullable(files.getValue());
  }

  private void turn() {
    file()
        .ifPresent(
            file -> {
              whose.setText(words.say(file.own() ? "layout.own" : "layout.builtIn"));
              String draft = drafts.getOrDefault(file.name(), file.json());
              if (draft.equals(text.getText())) {
                changed();
              } else {
                text.setText(draft);
              }
            });
  }

  private void changed() {
    file()
        .ifPresent(
            file -> {
              drafts.put(file.name(), text.getText());
              choices.show(file, new LayoutText(text.getText()));
              apply.setDisable(true);
              reset.setDisable(!file.own());
              trying.ask(new Trial(file.name(), text.getText(), work.plan()));
            });
  }

  private void take(Trial.Outcome outcome) {
    boolean now = file().filter(file -> outcome.trial().name().equals(file.name())).isPresent();
    if (!now || !outcome.trial().json().equals(text.getText())) {
      return;
    }
    told.setText(outcome.told());
    apply.setDisable(outcome.wrong() || text.getText().equals(file().orElseThrow().json()));
    outcome
        .pages()
        .ifPresent(
            pages -> {
              pictures = pages.pictures();
              stack.show(pages.pages(), pages.pictures());
            });
  }

  private void apply() {
    String name = files.getValue().name();
    String json = text.getText();
    ask(
        progress -> {
          work.files().write(name, json);
          return work.files().read();
        },
        layouts -> settled(name, layouts));
  }

  private void reset() {
    String yes = words.say("layout.reset");
    if (work.ask().choose(words.say("layout.reset.ask"), List.of(yes)).isEmpty()) {
      return;
    }
    String name = files.getValue().name();
    ask(
        progress -> {
          work.files().reset(name);
          return work.files().read();
        },
        layouts -> settled(name, layouts));
  }

  private void settled(String name, Layouts layouts) {
    drafts.remove(name);
    work.applied().accept(layouts);
    read(() -> {});
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
