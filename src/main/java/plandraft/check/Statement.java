package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Passage;
import plandraft.query.Passage.Aspect;
import plandraft.query.Passages;
import plandraft.query.References;
import plandraft.text.Phrase;
import plandraft.text.Prose;
import plandraft.text.Sentences;
import plandraft.text.Span;

/// A piece of text of the plan with what is read in it.
///
/// @param owner the section, task, table or annex it belongs to
/// @param live the words that live references print: they are changed where they come from
public record Statement(
    Home home,
    Place owner,
    Passage passage,
    List<Span> live,
    List<Phrase> phrases,
    List<Span> sentences) {

  /// The kind of text a statement stands in.
  public enum Home {
    /// The plan's own chapters.
    TEXT,
    /// What a chapter prints of a task.
    TASK,
    /// The measures of a task and who answers for them.
    MEASURE,
    /// An indicator table.
    TABLE,
    /// An annex's own text.
    ANNEX,
    /// The text of one document alone, such as the explanation.
    DOCUMENT,
    /// The stage log.
    STAGE
  }

  /// A passage, read.
  static Statement of(Home home, Place owner, Passage passage, List<Span> live) {
    String text = passage.text();
    return new Statement(home, owner, passage, live, Prose.read(text), Sentences.in(text));
  }

  /// What stands in its place in a plan, read; empty if its place is gone.
  Optional<Statement> in(Plan plan) {
    References references = References.of(plan);
    List<Span> printed =
        references.parts().block(place().id()).stream()
            .flatMap(
                block -> block instanceof Block.Prose prose ? Stream.of(prose) : Stream.empty())
            .flatMap(prose -> references.live(prose.inlines()).stream())
            .toList();
    return Passages.of(references)
        .all()
        .filter(now -> now.place().equals(place()) && now.aspect() == passage.aspect())
        .findFirst()
        .map(now -> of(home, owner, now, printed));
  }

  /// Whether a stretch of it is typed, none of it printed by a live reference.
  boolean isTyped(Span span) {
    return live.stream().noneMatch(span::overlaps);
  }

  /// Where it stands.
  public Place place() {
    return passage.place();
  }

  /// The text as printed.
  public String text() {
    return passage.text();
  }

  /// Whether it is running text and no heading, value or time.
  boolean isProse() {
    return passage.aspect() == Aspect.TEXT || passage.aspect() == Aspect.GOAL;
  }

  /// Whether it is a heading or title.
  boolean isTitle() {
    return passage.aspect() == Aspect.TITLE;
  }

  /// The sentence around a position.
  Span sentenceAt(int position) {
    return sentences.stream()
        .filter(sentence -> sentence.covers(position))
        .findFirst()
        .orElse(new Span(0, text().length()));
  }

  /// The phrases that lie within a stretch of the text.
  Stream<Phrase> phrasesIn(Span span) {
    return phrases.stream()
        .filter(phrase -> phrase.from() >= span.from() && phrase.to() <= span.to());
  }
}
