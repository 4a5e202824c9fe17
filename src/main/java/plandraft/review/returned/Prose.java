package plandraft.review.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.model.Place;

/// The paragraphs of a document that came back beside those sent.
final class Prose {
  private final Ground ground;
  private final List<Paragraph> sent;
  private final List<Paragraph> returned;
  private final Alignment alignment;
  private final List<Edit> edits = new ArrayList<>();

  private Prose(Ground ground, Document sent, Document returned) {
    this.ground = ground;
    this.sent = paragraphs(sent);
    Set<String> laidOut = laidOut(sent);
    this.sent.forEach(each -> laidOut.remove(each.text().strip()));
    this.returned =
        paragraphs(returned).stream()
            .filter(each -> !laidOut.contains(each.text().strip()))
            .toList();
    this.alignment = Alignment.of(lines(this.sent), lines(this.returned));
  }

  /// What was changed; where everything is goes into `spots`.
  static List<Edit> edits(
      Ground ground, Document sent, Document returned, Map<Anchor, Spot> spots) {
    Prose prose = new Prose(ground, sent, returned);
    for (int i = 0; i < prose.returned.size(); i++) {
      prose.look(i, spots);
    }
    prose.lookForDeleted();
    return prose.edits;
  }

  /// What stands in tables that only lay out, such as a signature: a workbook has it as lines.
  private static Set<String> laidOut(Document document) {
    return document
        .blocks()
        .filter(block -> block instanceof Table table && !table.frame())
        .flatMap(block -> ((Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.content().printed().strip())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Paragraph> paragraphs(Document document) {
    return document
        .blocks()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> !paragraph.text().isBlank())
        .toList();
  }

  private static List<Line> lines(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(each -> new Line(each.anchor().stream().toList(), each.text().strip()))
        .toList();
  }

  private void look(int at, Map<Anchor, Spot> spots) {
    Paragraph paragraph = returned.get(at);
    Optional<Paragraph> was = alignment.sent(at).map(sent::get);
    Optional<Place> place = was.flatMap(Paragraph::anchor).flatMap(ground::place);
    String now = paragraph.text().strip();
    String on = was.map(each -> each.text().strip()).orElse(now);
    paragraph
        .anchor()
        .ifPresent(anchor -> spots.put(anchor, new Spot(place.orElse(Ground.NOWHERE), on)));
    if (was.isEmpty()) {
      edits.add(
          Edit.said(
                  alignment.before(at).flatMap(this::placeFrom).orElse(Ground.NOWHERE),
                  alignment.before(at).map(sent::get).map(Paragraph::text).orElse(""),
                  ground.words().say("added", now))
              .in(paragraph.anchor().stream()));
    } else if (!on.equals(now)) {
      edits.add(ground.reworded(place, on, now).in(paragraph.anchor().stream()));
    }
  }

  /// The place of a paragraph, or of the nearest above that has one.
  private Optional<Place> placeFrom(int at) {
    for (int i = at; i >= 0; i--) {
      Optional<Place> place = sent.get(i).anchor().flatMap(ground::place);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /// What is missing between neighbours that came back was deleted, unless most of the text is
  /// missing: then this is an extract.
  private void lookForDeleted() {
    if (alignment.found() * 2 < sent.size()) {
      return;
    }
    for (int i = 0; i < sent.size(); i++) {
      if (alignment.returned(i).isEmpty()) {
        String words = sent.get(i).text().strip();
        edits.add(
            Edit.said(
                    placeFrom(i).orElse(Ground.NOWHERE),
                    words,
                    ground.words().say("deleted", words))
                .in(sent.get(i).anchor().stream()));
      }
    }
  }
}
