package plandraft.ui.review;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.review.CommentCard.Card;

/// The comments on one place and all its aspects, and a form for another; `close` ends its
/// watching.
public final class CommentThread {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /// What another value can be proposed for; for an indicator it is another target.
  private static final Set<Part> VALUED =
      EnumSet.of(Part.INDICATOR, Part.TARGET, Part.BASE, Part.CELL);

  private final VBox cards = new VBox(8);
  private final Label count = new Label();
  private final VBox box;
  private final CommentForm form;
  private final Label quote = new Label();
  private final Words words;
  private final Runnable unwatch;
  private final Map<Id<Comment>, Card> shown = new LinkedHashMap<>();
  private Optional<Id<Comment>> lit = Optional.empty();
  private Optional<Comment.Span> span = Optional.empty();

  private CommentThread(Place place, Commenting commenting, Runnable unfollow) {
    words = commenting.words();
    CommentCard card = new CommentCard(commenting, commenting.clock().getZone());
    boolean value = VALUED.contains(place.part());
    form =
        CommentForm.of(
            words,
            value,
            draft -> {
              boolean taken = commenting.submit(draft, aim(place, draft), span);
              if (taken) {
                quote("", Optional.empty());
              }
              return taken;
            });
    quote.getStyleClass().add("caption");
    quote.setWrapText(true);
    quote.managedProperty().bind(quote.visibleProperty());
    quote.setVisible(false);
    count.getStyleClass().add("caption");
    box = new VBox(8, count, cards, quote, form.node());
    Runnable unwatchComments =
        commenting
            .store()
            .watch(
                Plan::comments,
                all -> {
                  List<Comment> here = on(place, all);
                  count.setText(words.say("thread.count", Integer.toString(here.size())));
                  show(here, card);
                  cards.getChildren().setAll(shown.values().stream().map(Card::node).toList());
                  light(lit);
                });
    unwatch =
        () -> {
          unwatchComments.run();
          unfollow.run();
        };
  }

  /// A card for each comment, with the answer that was being typed.
  private void show(List<Comment> here, CommentCard card) {
    Map<Id<Comment>, Card> before = Map.copyOf(shown);
    shown.clear();
    for (Comment comment : here) {
      Card next = card.of(comment);
      Optional.ofNullable(before.get(comment.id()))
          .ifPresent(old -> next.answer().setText(old.answer().getText()));
      shown.put(comment.id(), next);
    }
  }

  /// The thread of a place; `signature` asks once who is commenting.
  public static CommentThread of(
      Place place,
      Store store,
      Ids ids,
      Clock clock,
      Locale locale,
      Supplier<Optional<Author>> signature) {
    Words words = Words.of(CommentThread.class, locale);
    ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    Runnable unfollow = store.watchLock(locked::set);
    Commenting commenting =
        new Commenting(store, ids, clock, words, locked.getReadOnlyProperty(), signature);
    return new CommentThread(place, commenting, unfollow);
  }

  /// What is shown.
  public Node node() {
    return box;
  }

  /// Puts the caret where the comment is written, which then is on some words of the place, if any
  /// are given.
  public void write(String quoted, Optional<Comment.Span> on) {
    quote(quoted, on);
    form.focus();
  }

  private void quote(String quoted, Optional<Comment.Span> on) {
    span = on;
    quote.setText(words.say("on", quoted));
    quote.setVisible(on.isPresent());
  }

  /// Lifts the card of one comment out, or none; gives the card if it is here.
  public Optional<Node> light(Optional<Id<Comment>> comment) {
    lit = comment;
    shown.forEach(
        (id, card) -> card.node().pseudoClassStateChanged(LIT, lit.equals(Optional.of(id))));
    return card(comment).map(Card::node);
  }

  /// Puts the caret where a comment is answered.
  public void answer(Id<Comment> comment) {
    card(Optional.of(comment)).map(Card::answer).ifPresent(Node::requestFocus);
  }

  private Optional<Card> card(Optional<Id<Comment>> comment) {
    return comment.map(shown::get);
  }

  private static Place aim(Place place, Draft draft) {
    return place.part() == Part.INDICATOR && draft.proposal().isPresent()
        ? new Place(Part.TARGET, place.id())
        : place;
  }

  /// Submits what was written, so that it is not lost when the plan is saved.
  public void settle() {
    List.copyOf(shown.keySet()).forEach(id -> shown.get(id).reply().run());
    form.submit();
  }

  /// Ends the watching; what was written and not submitted is submitted, once the plan may be
  /// changed again.
  public void close() {
    unwatch.run();
    boolean answered = shown.values().stream().anyMatch(card -> !card.answer().getText().isBlank());
    if (answered || !form.draft().isEmpty()) {
      Platform.runLater(this::settle);
    }
  }

  private static List<Comment> on(Place place, List<Comment> all) {
    return all.stream().filter(comment -> comment.place().id().equals(place.id())).toList();
  }
}
