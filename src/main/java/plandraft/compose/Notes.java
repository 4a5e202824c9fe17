package plandraft.compose;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.query.Digests;
import plandraft.query.Places;
import plandraft.query.Quotes;
import plandraft.query.Scheme;
import plandraft.say.Words;

/// The comments of a plan, and what is to be checked again, in the margin of a document that shows
/// their places.
final class Notes {
  private final Material material;
  private final Set<String> shown;
  private final Places places;
  private final Quotes quotes;
  private final Words words = Words.of(Notes.class, Locale.ROOT);

  private Notes(Material material, Set<String> shown) {
    this.material = material;
    this.shown = shown;
    this.places = Places.of(material.plan(), Scheme.USUAL);
    this.quotes = new Quotes(material.references());
  }

  static List<Note> of(Material material, Document document) {
    Set<String> shown =
        document
            .blocks()
            .flatMap(Notes::anchors)
            .map(Anchor::name)
            .collect(Collectors.toUnmodifiableSet());
    Notes notes = new Notes(material, shown);
    return Stream.concat(notes.pending(), material.plan().comments().stream().flatMap(notes::note))
        .toList();
  }

  private static Stream<Anchor> anchors(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.anchor().stream();
      case Picture picture -> picture.anchor().stream();
      case Table table ->
          table.rows().stream()
              .flatMap(
                  row ->
                      Stream.concat(
                          row.anchor().stream(),
                          row.cells().stream().flatMap(cell -> cell.anchor().stream())));
      case Contents _, Band _ -> Stream.empty();
    };
  }

  /// Where a comment on `place` can stand: there, or at what it belongs to.
  private Optional<Anchor> anchor(Place place) {
    Place whole = whole(place);
    return Stream.of(place, whole, places.owner(place))
        .map(Place::toString)
        .filter(shown::contains)
        .findFirst()
        .map(Anchor::new);
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

  private Stream<Note> note(Comment comment) {
    Remark remark = new Remark(comment, words);
    List<String> all = Stream.concat(remark.says().stream(), remark.answers().stream()).toList();
    return anchor(comment.place()).stream()
        .map(
            anchor ->
                new Note(anchor, remark.by(), comment.at(), all)
                    .on(
                        comment
                            .span()
                            .map(_ -> quotes.at(comment.place(), comment.span()))
                            .orElse(""))
                    .showing(new Anchor(Place.of(Part.COMMENT, comment.id()).toString())));
  }
}
