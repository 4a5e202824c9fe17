package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.say.Words;

/// The comments on words of the portion: which of them the caret is at, where they are, and the
/// making of another.
final class Remarking {
  private final ProseArea area;
  private final Writing writing;
  private final Finder finder;
  private final Words words;
  private final ReadOnlyObjectWrapper<Optional<Id<Comment>>> at =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Remarking(ProseArea area, Writing writing, Finder finder, Words words) {
    this.area = area;
    this.writing = writing;
    this.finder = finder;
    this.words = words;
  }

  /// The comment whose words the caret is in or next to.
  ReadOnlyObjectProperty<Optional<Id<Comment>>> at() {
    return at.getReadOnlyProperty();
  }

  /// Whether the caret is at no comment.
  BooleanBinding none() {
    return Bindings.createBooleanBinding(() -> at.get().isEmpty(), at);
  }

  /// Looks where the caret is now.
  void look() {
    Spot caret = area.caret();
    List<Remark> here = area.row(caret.row()).remarks(caret.column());
    boolean still =
        here.stream().map(Remark::comment).anyMatch(id -> at.get().equals(Optional.of(id)));
    if (!still) {
      at.set(here.stream().map(Remark::comment).findFirst());
    }
  }

  /// What the comments on the letter at an offset say.
  List<String> told(int offset) {
    return offset < area.getLength()
        ? area.getStyleOfChar(offset).remarks().stream().map(this::told).toList()
        : List.of();
  }

  private String told(Remark remark) {
    String said = words.say("remark", remark.who(), remark.said());
    return remark.wording().isBlank() ? said : said + words.say("remark.wording", remark.wording());
  }

  /// Selects the words that a comment in the portion is on.
  void show(Comment comment) {
    List<TextRow> rows = writing.rows();
    IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).place().equals(comment.place()))
        .findFirst()
        .ifPresent(i -> comment.span().ifPresent(span -> show(i, rows.get(i), span)));
    at.set(Optional.of(comment.id()));
  }

  private void show(int index, TextRow row, Comment.Span span) {
    int from = row.position(span.from());
    finder.select(new Spot(index, from), row.position(span.to()) - from);
  }

  /// Hands on what is to be commented on: what is selected in a paragraph, or the paragraph at the
  /// caret.
  void comment(Plan plan, BiConsumer<Place, Optional<Comment.Span>> outside) {
    writing.settle();
    TextRow row = area.row(area.caret().row());
    Spot start = area.selectionStart();
    Spot end = area.selectionEnd();
    boolean words =
        row.line() instanceof Line.Prose && start.row() == end.row() && !start.equals(end);
    outside.accept(
        row.place(),
        words
            ? Optional.of(
                new Quotes(References.of(plan)).span(row.inlines(), start.column(), end.column()))
            : Optional.empty());
  }
}
