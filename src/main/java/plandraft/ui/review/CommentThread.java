package plandraft.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.say.Words;

/// The comments on one place and all its aspects, and a form for another; `close` ends its
/// watching.
public final class CommentThread {
  private final VBox cards = new VBox(8);
  private final Label count = new Label();
  private final VBox box;
  private final CommentForm form;
  private final Runnable unwatch;

  private CommentThread(Place place, Commenting commenting) {
    Words words = commenting.words();
    CommentCard card = new CommentCard(commenting, commenting.clock().getZone());
    boolean value = place.part() == Part.TARGET || place.part() == Part.BASE;
    form = CommentForm.of(words, value, draft -> commenting.submit(draft, place));
    count.getStyleClass().add("caption");
    box = new VBox(8, count, cards, form.node());
    unwatch =
        commenting
            .store()
            .watch(
                Plan::comments,
                all -> {
                  List<Comment> here = on(place, all);
                  count.setText(words.say("thread.count", Integer.toString(here.size())));
                  cards.getChildren().setAll(here.stream().map(card::of).toList());
                });
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
    return new CommentThread(place, new Commenting(store, ids, clock, words, signature));
  }

  /// What is shown.
  public Node node() {
    return box;
  }

  /// Puts the caret where the comment is written.
  public void write() {
    form.focus();
  }

  /// Ends the watching.
  public void close() {
    unwatch.run();
  }

  private static List<Comment> on(Place place, List<Comment> all) {
    return all.stream().filter(comment -> comment.place().id().equals(place.id())).toList();
  }
}
