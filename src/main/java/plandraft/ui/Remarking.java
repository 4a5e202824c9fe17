package plandraft.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.ui.review.CommentThread;

/// Comments at a desk: written on what is selected, answered, and shown beside what they are on.
final class Remarking {
  private final Store store;
  private final Workplace place;
  private final Locale locale;
  private final Signing signing;
  private final Neighbours desk;
  private Optional<CommentThread> thread = Optional.empty();

  /// What the desk does for comments.
  ///
  /// @param settle ends what is half done
  /// @param show shows a place and its properties
  /// @param select selects the words a comment is on
  /// @param list selects a comment in the list of all
  /// @param open opens the inspector
  /// @param end scrolls the inspector to its end
  /// @param reveal scrolls the inspector to a part of it
  record Neighbours(
      Runnable settle,
      Consumer<Place> show,
      Consumer<Comment> select,
      Consumer<Id<Comment>> list,
      Runnable open,
      Runnable end,
      Consumer<Node> reveal) {}

  Remarking(Store store, Workplace place, Locale locale, Signing signing, Neighbours desk) {
    this.store = store;
    this.place = place;
    this.locale = locale;
    this.signing = signing;
    this.desk = desk;
  }

  /// The thread of one place, instead of the one shown until now.
  Node thread(Place wanted) {
    thread.ifPresent(CommentThread::close);
    CommentThread next =
        CommentThread.of(wanted, store, place.ids(), place.clock(), locale, signing::author);
    thread = Optional.of(next);
    return next.node();
  }

  /// Keeps a comment half written.
  void settle() {
    thread.ifPresent(CommentThread::settle);
  }

  /// Lets the user comment on what is selected.
  void comment() {
    comment("", Optional.empty());
  }

  /// Lets the user comment on a place, or on some words of it.
  void comment(Place there, Optional<Comment.Span> span) {
    desk.show().accept(there);
    comment(new Quotes(References.of(store.plan())).at(there, span), span);
  }

  private void comment(String quoted, Optional<Comment.Span> span) {
    desk.settle().run();
    desk.open().run();
    desk.end().run();
    thread.ifPresent(shown -> shown.write(quoted, span));
  }

  /// Shows a comment beside what it is on.
  void show(Comment comment) {
    desk.open().run();
    desk.show().accept(comment.place());
    desk.select().accept(comment);
    light(Optional.of(comment.id()));
  }

  /// Lifts a comment out of its thread and of the list of all.
  void light(Optional<Id<Comment>> comment) {
    comment.ifPresent(desk.list());
    thread.flatMap(shown -> shown.light(comment)).ifPresent(desk.reveal());
  }

  /// Lets the user answer a comment.
  void answer(Id<Comment> comment) {
    desk.open().run();
    light(Optional.of(comment));
    thread.ifPresent(shown -> shown.answer(comment));
  }
}
