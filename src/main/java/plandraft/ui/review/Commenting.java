package plandraft.ui.review;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import plandraft.edit.Comments;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.review.Adoption;
import plandraft.say.Words;

/// What can be done with comments, each as one named step of the history.
///
/// @param locked whether nothing but comments may change
/// @param signature asks who is commenting, once; nothing if they would rather not say
record Commenting(
    Store store,
    Ids ids,
    Clock clock,
    Words words,
    ReadOnlyBooleanProperty locked,
    Supplier<Optional<Author>> signature) {

  /// Puts a comment on a place, or on some words of it; tells whether it was signed and so put.
  boolean submit(Draft draft, Place place, Optional<Comment.Span> span) {
    return signed(
        author -> {
          Comment comment =
              draft
                  .by(author, ids.fresh(), place, clock.instant())
                  .on(new Quotes(References.of(store.plan())).at(place, span), span);
          store.edit(words.say("step.comment"), plan -> Comments.add(plan, comment));
        });
  }

  /// Answers a comment.
  boolean reply(Id<Comment> comment, String text) {
    return signed(
        author -> {
          Comment.Reply reply =
              new Comment.Reply(ids.fresh(), author.name(), clock.instant(), text.strip());
          store.edit(words.say("step.reply"), plan -> Comments.reply(plan, comment, reply));
        });
  }

  void decide(Id<Comment> comment, Optional<Disposition> disposition) {
    store.edit(words.say("step.decide"), plan -> Comments.decide(plan, comment, disposition));
  }

  /// Whether what a comment proposes can be taken and was not yet.
  boolean canTake(Comment comment) {
    boolean proposes = comment.proposed().isPresent() || comment.wording().isPresent();
    return proposes && Adoption.isPossible(store.plan(), comment);
  }

  /// Puts what a comment proposes in its place, and adopts the comment.
  void take(Comment comment) {
    store.edit(words.say("step.take"), plan -> Adoption.take(plan, comment));
  }

  void delete(Id<Comment> comment) {
    store.edit(words.say("step.delete"), plan -> Comments.delete(plan, Set.of(comment)));
  }

  private boolean signed(Consumer<Author> act) {
    Optional<Author> author = signature.get();
    author.ifPresent(act);
    return author.isPresent();
  }
}
