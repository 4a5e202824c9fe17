package plandraft.review.returned;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Table;
import plandraft.model.Plan;

/// What a document that came back says about the plan it was made from: comments, answers, and what
/// somebody wrote over in it, each on its place; what has lost its place keeps the words it was on.
/// Comments that went out with it are not among them.
public final class Returning {
  private Returning() {}

  /// What `file` says and `plan` has not yet, in the order of the file.
  ///
  /// @param sent the plan as it went out
  /// @param documents what was made of it then, one of which the file once was
  public static List<Opinion> of(Plan plan, Plan sent, List<Document> documents, Returned file) {
    Ground ground = new Ground(plan, sent);
    return nearest(documents, file.document()).stream()
        .flatMap(document -> opinions(ground, document, file))
        .filter(opinion -> !opinion.isIn(plan))
        .toList();
  }

  private static Stream<Opinion> opinions(Ground ground, Document sent, Returned file) {
    Map<Anchor, Spot> spots = new HashMap<>();
    List<Edit> text = Prose.edits(ground, sent, file.document(), spots);
    List<Edit> tables = Tables.edits(ground, sent, file.document(), spots);
    List<Opinion> margin = Margin.opinions(ground, sent, file, spots);
    Overwritten overwritten = new Overwritten(ground);
    return Stream.concat(
        margin.stream(),
        Stream.concat(text.stream(), tables.stream())
            .flatMap(overwritten::edits)
            .map(edit -> edit.by(file)));
  }

  /// The document of the same title that has most in common with the one that came back, else of
  /// any title.
  private static Optional<Document> nearest(List<Document> sent, Document returned) {
    Set<Object> marks = marks(returned);
    return sent.stream()
        .max(
            Comparator.<Document, Boolean>comparing(
                    document -> document.name().equals(returned.name()))
                .thenComparingDouble(document -> common(marks(document), marks)));
  }

  /// The share of marks that both have.
  private static double common(Set<Object> one, Set<Object> other) {
    long both = one.stream().filter(other::contains).count();
    return both / (double) Math.max(1, one.size() + other.size());
  }

  /// What tells a document from another: what it shows, and its words.
  private static Set<Object> marks(Document document) {
    Set<Object> marks = new HashSet<>();
    document.blocks().forEach(block -> add(block, marks));
    return marks;
  }

  private static void add(Block block, Set<Object> marks) {
    switch (block) {
      case Paragraph paragraph -> {
        paragraph.anchor().ifPresent(marks::add);
        marks.add(paragraph.text().strip());
      }
      case Table table ->
          table
              .rows()
              .forEach(
                  row -> {
                    row.anchor().ifPresent(marks::add);
                    row.cells().forEach(cell -> marks.add(cell.content().printed().strip()));
                  });
      case Picture _, Contents _, Band _ -> {}
    }
  }
}
