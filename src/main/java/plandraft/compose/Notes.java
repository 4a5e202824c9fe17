package plandraft.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Digests;
import plandraft.query.Owners;
import plandraft.query.Quotes;
import plandraft.say.Words;

/// The comments of a plan, and what is to be checked again, in the margin of a document that shows
/// their places.
final class Notes {
  private final Material material;
  private final Owners owners;
  private final Quotes quotes;
  private final Set<String> shown;
  private final Words words = Words.of(Notes.class, Locale.ROOT);

  private Notes(Material material, Document document) {
    this.material = material;
    this.owners = Owners.of(material.plan());
    this.quotes = new Quotes(material.references());
    this.shown = shown(document);
  }

  static List<Note> of(Material material, Document document) {
    if (places(material.plan()).findAny().isEmpty()) {
      return List.of();
    }
    Notes notes = new Notes(material, document);
    List<Note> all = new ArrayList<>(notes.pending().toList());
    for (Comment comment : material.plan().comments()) {
      int before = all.size();
      notes.anchor(comment.place()).stream()
          .flatMap(anchor -> notes.thread(comment, anchor))
          .forEach(note -> all.add(note.behind(before)));
    }
    return all;
  }

  /// What of a plan there may be notes on.
  private static Stream<Place> places(Plan plan) {
    return Stream.concat(
        plan.comments().stream().map(Comment::place),
        plan.documentTexts().stream()
            .flatMap(text -> text.digests().stream())
            .map(digest -> Place.of(Part.SECTION, digest.section())));
  }

  private Set<String> shown(Document document) {
    Set<String> wanted =
        places(material.plan()).flatMap(this::names).collect(Collectors.toUnmodifiableSet());
    return document
        .blocks()
        .flatMap(Block::anchors)
        .map(Anchor::name)
        .filter(wanted::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Where a comment on `place` can stand: there, or at what it belongs to.
  private Optional<Anchor> anchor(Place place) {
    return names(place).filter(shown::contains).findFirst().map(Anchor::new);
  }

  private Stream<String> names(Place place) {
    return Stream.of(place, whole(place), owners.of(place)).map(Place::toString);
  }

  private static Place whole(Place place) {
    return switch (place.part()) {
      case UNIT, BASE, TARGET, BASIS -> new Place(Part.INDICATOR, place.id());
      default -> place;
    };
  }

  private Stream<Note> pending() {
    var due = Digests.toCheck(material.plan());
    Instant at =
        material
            .plan()
            .header()
            .date()
            .map(day -> day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant())
            .orElse(Instant.EPOCH);
    return material.plan().documentTexts().stream()
        .flatMap(text -> text.digests().stream())
        .filter(digest -> due.contains(digest.section()))
        .flatMap(digest -> pending(digest, at));
  }

  private Stream<Note> pending(DocumentText.Digest digest, Instant at) {
    String title = material.parts().title(digest.of()).orElse("");
    return anchor(Place.of(Part.SECTION, digest.section())).stream()
        .map(
            anchor ->
                new Note(
                    anchor, words.say("pending"), at, List.of(words.say("pending.why", title))));
  }

  /// A comment, then its answers.
  private Stream<Note> thread(Comment comment, Anchor anchor) {
    Remark remark = new Remark(comment, words);
    String on = comment.span().map(_ -> quotes.at(comment.place(), comment.span())).orElse("");
    Anchor shown = new Anchor(Place.of(Part.COMMENT, comment.id()).toString());
    Note first = new Note(anchor, remark.by(), comment.at(), remark.says());
    return Stream.concat(
            Stream.of(first),
            comment.replies().stream()
                .map(
                    reply ->
                        new Note(anchor, reply.author(), reply.at(), List.of(reply.text()))
                            .answering(0)))
        .map(note -> note.on(on).showing(shown));
  }
}
