package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.file.PlanFile;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.ui.kit.Action;
import plandraft.ui.plan.StageLog;
import plandraft.ui.preview.Preview;
import plandraft.ui.review.Author;
import plandraft.ui.review.ComparisonView;
import plandraft.ui.review.Side;
import plandraft.ui.review.VersionList;

/// The versions of the plan in the window: their list, one of them to be read, two compared.
final class Versioning {
  private static final double LIST_SHARE = 0.55;

  private final Store store;
  private final Seat seat;
  private final Consumer<Screen> stand;
  private final Consumer<Place> show;
  private BiConsumer<DocumentKind, Plan> export = (kind, plan) -> {};

  /// @param stand puts a view into the middle of the window
  /// @param show shows a place of the plan
  Versioning(Store store, Seat seat, Consumer<Screen> stand, Consumer<Place> show) {
    this.store = store;
    this.seat = seat;
    this.stand = stand;
    this.show = show;
  }

  /// Lets documents of any plan be made by `next`.
  void exportBy(BiConsumer<DocumentKind, Plan> next) {
    export = next;
  }

  /// The versions above the log of stages.
  Screen screen(StageLog log) {
    VersionList versions =
        VersionList.of(
            store,
            seat.locale(),
            new VersionList.Outside(
                seat.place().ids(),
                seat.place().clock(),
                seat.ask(),
                seat.place().preferences().author().map(Author::name).orElse(""),
                this::view,
                this::compare,
                this::compareWithFile,
                (kind, plan) -> export.accept(kind, plan)));
    SplitPane both = new SplitPane(versions.node(), log.node());
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(LIST_SHARE);
    return new Screen(
        shown -> shown.part() == Place.Part.STAGE,
        both,
        shown -> {
          if (shown.id().isBlank()) {
            versions.focus();
          } else {
            log.show(shown);
          }
        },
        List.of(),
        versions.actions());
  }

  /// Shows the documents of a version as pages, to be read only.
  private void view(Version version) {
    seat.place()
        .jobs()
        .file(
            seat.say("version.job"),
            progress -> seat.place().layouts().read(),
            layouts -> {
              Store past = new Store(version.plan());
              past.actAs(Role.REVIEWING);
              Preview pages =
                  Preview.of(past, layouts, seat.place().jobs(), seat.locale(), shown -> {});
              pages.show("plan");
              stand(seat.say("version.viewing", version.stage()), pages.node(), pages.actions());
            },
            this::failed);
  }

  private void compare(Side before, Side after) {
    List<Action> exports =
        List.of(
            Action.of(
                seat.say("version.revisions"),
                "",
                "file-text",
                () -> export.accept(Documents.revisions(before.plan()), after.plan())),
            Action.of(
                seat.say("version.redline"),
                "",
                "edit-3",
                () -> export.accept(redline(before.plan()), after.plan())));
    ComparisonView view =
        ComparisonView.of(
            before,
            after,
            seat.locale(),
            new ComparisonView.Outside(seat.place().jobs(), show, exports, this::failed));
    stand(seat.say("version.comparing"), view.node(), view.actions());
  }

  private DocumentKind redline(Plan older) {
    String drafter = store.plan().header().drafter();
    String author = seat.place().preferences().author().map(Author::name).orElse(drafter);
    return Documents.redline(older, author, seat.place().clock().instant());
  }

  private void compareWithFile() {
    Optional<Path> file =
        seat.place()
            .choosing()
            .toOpen(
                seat.ask().owner().get(), seat.say("open"), List.of(Opening.plans(seat.words())));
    file.ifPresent(
        chosen ->
            seat.place()
                .jobs()
                .file(
                    seat.say("open.job"),
                    progress -> PlanFile.read(chosen),
                    plan ->
                        compare(
                            new Side(chosen.getFileName().toString(), plan),
                            new Side(seat.say("version.now"), store.plan())),
                    this::failed));
  }

  /// Puts a view into the middle, with the way back to the versions above it.
  private void stand(String name, Node node, List<Action> actions) {
    Action back =
        Action.of(
            seat.say("version.back"),
            "",
            "arrow-left",
            () -> show.accept(new Place(Place.Part.STAGE, "")));
    HBox line = new HBox(12, back.button(), new Label(name));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("pane-bar");
    BorderPane pane = new BorderPane(node);
    pane.setTop(line);
    stand.accept(new Screen(shown -> false, pane, shown -> {}, List.of(), actions));
  }

  private void failed(Throwable failure) {
    seat.tell(failure);
  }
}
