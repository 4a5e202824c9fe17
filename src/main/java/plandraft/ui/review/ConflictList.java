package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Conflict;
import plandraft.model.Place;
import plandraft.query.Places;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;

/// What merged copies say otherwise than the plan, side by side, until each is decided; they stay
/// in the plan's file until then.
public final class ConflictList {
  private static final double GAP = 10;

  private final Store store;
  private final Words words;
  private final Deciding deciding;
  private final Consumer<Place> goTo;
  private final VBox cards = new VBox(GAP);
  private final BorderPane pane = new BorderPane();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final HBox bar;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final SimpleBooleanProperty locked = new SimpleBooleanProperty();

  /// How conflicts are decided, and how copies are merged.
  ///
  /// @param ours holds the plan to be right in all of them
  /// @param theirs takes what the copy says
  public record Deciding(Consumer<List<Conflict>> ours, Consumer<Conflict> theirs, Action merge) {}

  private ConflictList(Store store, Locale locale, Deciding deciding, Consumer<Place> goTo) {
    this.store = store;
    this.words = Words.of(ConflictList.class, locale);
    this.deciding = deciding;
    this.goTo = goTo;
    Action rest =
        Action.of(words.say("conflict.keepAll"), "", "", this::keepAll).disabledWhen(locked);
    this.bar = new HBox(rest.button());
  }

  /// The list of what the store holds; `goTo` shows a place.
  public static ConflictList of(
      Store store, Locale locale, Deciding deciding, Consumer<Place> goTo) {
    ConflictList list = new ConflictList(store, locale, deciding, goTo);
    list.build();
    return list;
  }

  /// The list.
  public Node node() {
    return pane;
  }

  /// What the list is called, with how many are open.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  private void build() {
    pane.setAccessibleText(words.say("conflicts"));
    bar.getStyleClass().add("pane-bar");
    cards.getStyleClass().add("cards");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain");
    store.follow(() -> locked.set(store.role() == Role.REVIEWING));
    store.watchDossier(dossier -> dossier.conflicts(), this::show);
  }

  private void show(List<Conflict> conflicts) {
    title.set(
        conflicts.isEmpty()
            ? words.say("conflicts")
            : words.say("conflicts.count", Integer.toString(conflicts.size())));
    if (conflicts.isEmpty()) {
      cards.getChildren().clear();
      pane.setTop(null);
      pane.setCenter(Invitation.of(words.say("conflicts.none"), List.of(deciding.merge())));
      return;
    }
    Places places = Places.of(store.plan(), Scheme.USUAL);
    ConflictCard card =
        new ConflictCard(
            words,
            new ConflictCard.Handling(
                one -> deciding.ours().accept(List.of(one)),
                deciding.theirs(),
                one -> goTo.accept(one.place()),
                locked));
    cards
        .getChildren()
        .setAll(conflicts.stream().map(one -> card.of(one, where(one, places))).toList());
    pane.setTop(bar);
    pane.setCenter(scroll);
  }

  /// The place, and which of the things it says.
  private String where(Conflict conflict, Places places) {
    String place = places.path(conflict.place()).in(words.locale());
    String field = conflict.field().map(this::field).orElse("");
    return field.isEmpty() ? place : words.say("conflict.where", place, field);
  }

  private String field(String name) {
    String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return switch (first) {
      case "heading", "title" -> words.say("field.title");
      case "inlines", "text", "event" -> words.say("field.text");
      case "name" -> words.say("field.name");
      case "goal" -> words.say("field.goal");
      case "nature" -> words.say("field.nature");
      case "milestones" -> words.say("field.milestone");
      case "responsibility" -> words.say("field.responsibility");
      case "deadline" -> words.say("field.deadline");
      case "cells" -> words.say("field.cell");
      case "header" -> words.say("field.header");
      case "home" -> words.say("field.home");
      case "sections", "children", "body", "preamble", "tasks", "indicators", "groups" ->
          words.say("field.order");
      case "disposition" -> words.say("field.disposition");
      default -> "";
    };
  }

  private void keepAll() {
    deciding.ours().accept(store.dossier().conflicts());
  }
}
