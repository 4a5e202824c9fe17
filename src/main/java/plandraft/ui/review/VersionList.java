package plandraft.ui.review;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.history.Store;
import plandraft.model.Dossier;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.ScreenHead;
import plandraft.ui.kit.Shortcuts;

/// The versions 稿次 of the plan, the newest first: frozen, looked at, compared, restored, deleted.
public final class VersionList {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Store store;
  private final Outside outside;
  private final Words words;
  private final ListView<Version> list = new ListView<>();
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final BorderPane pane = new BorderPane(list);

  /// What the list does in the window around it.
  ///
  /// @param author the name of who freezes a version
  /// @param view shows a version to be read
  /// @param compare shows what differs between two plans
  /// @param file lets the user choose a file to compare the plan with
  /// @param export makes a document of a plan
  public record Outside(
      Ids ids,
      Clock clock,
      Ask ask,
      String author,
      Consumer<Version> view,
      BiConsumer<Side, Side> compare,
      Runnable file,
      BiConsumer<DocumentKind, Plan> export) {}

  private VersionList(Store store, Locale locale, Outside outside) {
    this.store = store;
    this.outside = outside;
    this.words = Words.of(VersionList.class, locale);
  }

  /// The versions of what the store holds.
  public static VersionList of(Store store, Locale locale, Outside outside) {
    VersionList versions = new VersionList(store, locale, outside);
    versions.build();
    return versions;
  }

  /// The list with its head.
  public Node node() {
    return pane;
  }

  /// Puts the focus on the list.
  public void focus() {
    list.requestFocus();
  }

  /// What can be done with the versions.
  public List<Action> actions() {
    BooleanBinding none = Bindings.isEmpty(list.getSelectionModel().getSelectedItems());
    BooleanBinding fixed = none.or(locked);
    return List.of(
        Action.of(words.say("version.freeze"), "Shortcut+Shift+K", "flag", this::freeze)
            .disabledWhen(locked),
        Action.of(words.say("version.compare"), "", "git-pull-request", this::compare)
            .disabledWhen(none),
        Action.of(words.say("version.compare.file"), "", "file", outside.file()),
        Action.of(words.say("version.view"), "", "eye", () -> one(outside.view()))
            .disabledWhen(none),
        Action.of(words.say("version.restore"), "", "rotate-ccw", () -> one(this::restore))
            .disabledWhen(fixed),
        Action.of(words.say("version.delete"), "", "trash-2", this::delete).disabledWhen(fixed));
  }

  private void build() {
    List<Action> actions = actions();
    ScreenHead head = new ScreenHead(actions.subList(0, 2).reversed());
    head.with(words.say("version.more"), "more-horizontal", actions.subList(2, actions.size()));
    head.with(words.say("version.export"), "share", exports());
    head.show(words.say("versions"), words.say("versions.about"));
    list.setAccessibleText(words.say("versions"));
    list.setPlaceholder(empty(actions.getFirst()));
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            compare();
          } else if (key.getCode() == KeyCode.DELETE && !locked.get()) {
            delete();
          }
        });
    Shortcuts.listen(pane, actions);
    pane.setTop(head.node());
    store.watchDossier(Dossier::versions, this::show);
    store.watchLock(locked::set);
  }

  private Node empty(Action freeze) {
    Button button = freeze.button();
    button.getStyleClass().add("accent");
    VBox hint = new VBox(new Label(words.say("versions.none")), button);
    hint.getStyleClass().add("empty");
    return hint;
  }

  private List<Action> exports() {
    return Documents.KINDS.stream()
        .map(
            kind ->
                Action.of(
                        kind.title().in(words.locale()),
                        "",
                        "file-text",
                        () -> one(version -> outside.export().accept(kind, version.plan())))
                    .disabledWhen(Bindings.isEmpty(list.getSelectionModel().getSelectedItems())))
        .toList();
  }

  private void show(List<Version> versions) {
    Optional<Version> selected = selected().stream().findFirst();
    list.getItems().setAll(versions.reversed());
    list.getSelectionModel().clearSelection();
    selected.ifPresent(version -> list.getSelectionModel().select(version));
  }

  private List<Version> selected() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void one(Consumer<Version> work) {
    selected().stream().findFirst().ifPresent(work);
  }

  private void freeze() {
    Freezing.ask(store.plan().header().stage(), outside, words)
        .ifPresent(
            told -> {
              Version version =
                  new Version(
                      outside.ids().fresh(),
                      told.stage(),
                      told.author(),
                      outside.clock().instant(),
                      told.note(),
                      store.plan());
              store.editDossier(
                  words.say("step.version.freeze", told.stage()),
                  dossier -> dossier.frozen(version));
              list.getSelectionModel().clearAndSelect(0);
            });
  }

  /// The two selected with each other, or the only one with the plan in hand.
  private void compare() {
    List<Version> chosen = selected();
    if (chosen.size() > 1) {
      outside.compare().accept(side(chosen.getLast()), side(chosen.getFirst()));
    } else if (!chosen.isEmpty()) {
      Side now = new Side(words.say("version.now"), store.plan());
      outside.compare().accept(side(chosen.getFirst()), now);
    }
  }

  private Side side(Version version) {
    return new Side(
        words.say("version.side", version.stage(), WHEN.format(version.at())), version.plan());
  }

  /// Puts the plan back to a version; the comments made since stay.
  private void restore(Version version) {
    store.edit(
        words.say("step.version.restore", version.stage()),
        plan -> version.plan().withComments(plan.comments()));
  }

  private void delete() {
    List<Version> gone = selected();
    if (!gone.isEmpty()) {
      store.editDossier(
          words.say("step.version.delete", gone.getFirst().stage()),
          dossier ->
              dossier.withVersions(
                  dossier.versions().stream().filter(it -> !gone.contains(it)).toList()));
    }
  }

  private final class Line extends ListCell<Version> {
    private final Label stage = new Label();
    private final Label when = new Label();
    private final Label author = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(16, stage, when, author, note);

    Line() {
      stage.getStyleClass().add("strong");
      stage.setMinWidth(120);
      when.getStyleClass().add("caption");
      when.setMinWidth(Region.USE_PREF_SIZE);
      author.getStyleClass().add("caption");
      author.setMinWidth(80);
      note.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(note, Priority.ALWAYS);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      row.setMinHeight(26);
    }

    @Override
    protected void updateItem(Version version, boolean empty) {
      super.updateItem(version, empty);
      if (empty || version == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      stage.setText(version.stage());
      when.setText(WHEN.format(version.at()));
      author.setText(version.author());
      note.setText(version.note().replace('\n', ' '));
      setAccessibleText(version.stage() + " " + when.getText());
      setGraphic(row);
    }
  }
}
