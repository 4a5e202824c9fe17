package plandraft.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.compose.Labels;
import plandraft.history.Store;
import plandraft.model.Conflict;
import plandraft.model.Place;
import plandraft.query.Places;
import plandraft.review.Disputed;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;

/// What merged copies say otherwise than the plan, side by side, until each is decided; they stay
/// in the plan's file until then.
public final class ConflictList {
  private static final double GAP = 10;

  /// Values that are places of their own.
  private static final Set<Place.Part> OWN =
      EnumSet.of(Place.Part.UNIT, Place.Part.BASE, Place.Part.TARGET, Place.Part.BASIS);

  private final Store store;
  private final Words words;
  private final Labels labels;
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
    this.labels = Labels.in(locale);
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
    store.watchLock(locked::set);
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
    Places places = Places.of(store.plan());
    Disputed disputed = Disputed.in(store.plan());
    ConflictCard card =
        new ConflictCard(
            words,
            labels,
            new ConflictCard.Handling(
                one -> deciding.ours().accept(List.of(one)),
                deciding.theirs(),
                one -> goTo.accept(one.place()),
                locked));
    cards
        .getChildren()
        .setAll(conflicts.stream().map(one -> card.of(one, where(one, places, disputed))).toList());
    pane.setTop(bar);
    pane.setCenter(scroll);
  }

  /// The place, and which of the things it says unless the place is that itself.
  private String where(Conflict conflict, Places places, Disputed disputed) {
    String place = places.path(conflict.place()).in(words.locale());
    return conflict.field().isEmpty() || OWN.contains(conflict.place().part())
        ? place
        : disputed
            .said(conflict)
            .map(labels::of)
            .or(() -> Disputed.field(conflict).map(labels::of))
            .map(field -> words.say("conflict.where", place, field))
            .orElse(place);
  }

  private void keepAll() {
    deciding.ours().accept(store.dossier().conflicts());
  }
}
