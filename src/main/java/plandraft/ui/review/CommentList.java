package plandraft.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Named;

/// Every comment of the plan, one line each, open ones first; a click, Enter or the arrows go to
/// the words it is on. What has lost its place stands first, with the words it was on.
public final class CommentList {
  private final Store store;
  private final Words words;
  private final Consumer<Comment> goTo;
  private final ListView<Comment> list = new ListView<>();
  private final CheckBox onlyOpen;
  private final ChoiceBox<Optional<String>> organization;
  private final ChoiceBox<Optional<CommentFilter.Where>> where;
  private final BorderPane pane = new BorderPane(list);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private Places places;
  private boolean filling;

  private CommentList(Store store, Locale locale, Consumer<Comment> goTo) {
    this.store = store;
    this.words = Words.of(CommentList.class, locale);
    this.goTo = goTo;
    this.places = Places.of(store.plan());
    this.onlyOpen = new CheckBox(words.say("list.onlyOpen"));
    this.organization = box(words.say("list.by"), name -> name.orElse(words.say("list.everybody")));
    this.where =
        box(words.say("list.at"), at -> at.map(this::named).orElse(words.say("list.everywhere")));
  }

  /// The list of what the store holds; `goTo` shows what one is on.
  public static CommentList of(Store store, Locale locale, Consumer<Comment> goTo) {
    CommentList comments = new CommentList(store, locale, goTo);
    comments.build();
    return comments;
  }

  /// The list with its filters.
  public Node node() {
    return pane;
  }

  /// What its tab is called, with the number of open comments.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  private void build() {
    list.setAccessibleText(words.say("list"));
    list.setCellFactory(view -> new CommentLine(words, () -> places));
    list.setOnMouseClicked(click -> go());
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    list.setOnKeyReleased(
        key -> {
          if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            go();
          }
        });
    onlyOpen.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(8, onlyOpen, organization, where);
    bar.getStyleClass().add("pane-bar");
    pane.setTop(bar);
    onlyOpen.selectedProperty().addListener((property, was, now) -> refill());
    organization.valueProperty().addListener((property, was, now) -> refill());
    where.valueProperty().addListener((property, was, now) -> refill());
    store.watch(plan -> plan, this::show);
  }

  private <T> ChoiceBox<Optional<T>> box(String name, Function<Optional<T>, String> shown) {
    ChoiceBox<Optional<T>> box = new ChoiceBox<>();
    box.setAccessibleText(name);
    box.getStyleClass().add("filter");
    box.setMaxWidth(260);
    box.setConverter(Named.by(shown));
    return box;
  }

  private String named(CommentFilter.Where at) {
    return switch (at) {
      case CommentFilter.Where.At place -> place.path();
      case CommentFilter.Where.Lost _ -> words.say("list.lost");
    };
  }

  private void show(Plan plan) {
    if (!plan.comments().isEmpty()) {
      places = Places.of(plan);
    }
    long open = plan.comments().stream().filter(Comment::open).count();
    title.set(open == 0 ? words.say("list") : words.say("list.count", Long.toString(open)));
    filling = true;
    offer(organization, CommentFilter.organizations(plan));
    offer(where, CommentFilter.wheres(plan, places));
    filling = false;
    refill();
  }

  /// Offers what can be chosen now; what was chosen stays if it still can be.
  private static <T> void offer(ChoiceBox<Optional<T>> box, List<T> choices) {
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
    choices.stream().map(Optional::of).forEach(all::add);
    if (!all.equals(box.getItems())) {
      Optional<T> chosen = box.getValue() == null ? Optional.empty() : box.getValue();
      box.getItems().setAll(all);
      box.setValue(all.contains(chosen) ? chosen : Optional.empty());
    }
    box.setVisible(choices.size() > 1);
  }

  private void refill() {
    if (filling) {
      return;
    }
    CommentFilter filter =
        new CommentFilter(onlyOpen.isSelected(), organization.getValue(), where.getValue());
    List<Comment> shown = filter.of(store.plan(), places);
    if (!shown.equals(list.getItems())) {
      list.getItems().setAll(shown);
    }
    list.refresh();
    list.setPlaceholder(
        store.plan().comments().isEmpty()
            ? Invitation.of(words.say("list.empty"))
            : Invitation.of(nothing(filter), List.of(all())));
  }

  /// Why `filter` lets no comment through.
  private String nothing(CommentFilter filter) {
    boolean anybody = filter.organization().isEmpty() && filter.where().isEmpty();
    return anybody ? words.say("list.noneOpen") : words.say("list.noneSuch");
  }

  private Action all() {
    return Action.of(
        words.say("list.all"),
        "",
        "",
        () -> {
          onlyOpen.setSelected(false);
          organization.setValue(Optional.empty());
          where.setValue(Optional.empty());
        });
  }

  /// Selects a comment, if it is among those shown; the list goes nowhere.
  public void select(Id<Comment> comment) {
    list.getItems().stream()
        .filter(each -> each.id().equals(comment))
        .findFirst()
        .ifPresent(
            found -> {
              list.getSelectionModel().clearAndSelect(list.getItems().indexOf(found));
              list.scrollTo(found);
            });
  }

  private void go() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(goTo);
  }
}
