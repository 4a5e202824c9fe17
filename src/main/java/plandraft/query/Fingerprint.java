package plandraft.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Spot;
import plandraft.model.StageEntry;
import plandraft.model.Task;

/// A short mark of all that one part of a plan says in print, live references and what is placed in
/// it included: as long as the mark is the same, the part reads the same.
public final class Fingerprint {
  private static final int BYTES = 8;

  private final References references;
  private final Passages passages;

  private Fingerprint(References references) {
    this.references = references;
    this.passages = Passages.of(references);
  }

  /// The fingerprints of parts of the plan that `references` go into.
  public static Fingerprint in(References references) {
    return new Fingerprint(references);
  }

  /// The fingerprint of what is at `place`; that of nothing if nothing is there.
  public String of(Place place) {
    MessageDigest digest = sha256();
    passages(place)
        .forEach(
            passage -> {
              digest.update(passage.text().getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
            });
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private Stream<Passage> passages(Place place) {
    Parts parts = references.parts();
    String id = place.id();
    return switch (place.part()) {
      case PLAN -> plan(parts.plan());
      case SECTION -> parts.section(id).stream().flatMap(this::section);
      case BLOCK -> parts.block(id).stream().flatMap(this::block);
      case TABLE -> parts.table(id).stream().flatMap(passages::table);
      case GROUP -> parts.group(id).stream().flatMap(passages::group);
      case INDICATOR, UNIT, BASE, TARGET, BASIS ->
          parts.indicator(id).stream().flatMap(passages::indicator);
      case TASK -> parts.task(id).stream().flatMap(passages::task);
      case MEASURE -> passages.all().filter(passage -> passage.place().equals(place));
      case BREAKDOWN -> parts.breakdown(id).stream().flatMap(passages::breakdown);
      case GRID -> parts.grid(id).stream().flatMap(passages::grid);
      case ANNEX -> parts.annex(id).stream().flatMap(this::annex);
      case DOCUMENT_TEXT ->
          parts.documentText(id).map(DocumentText::sections).stream()
              .flatMap(List::stream)
              .flatMap(this::section);
      case CELL, STAGE, COMMENT -> passages.all().filter(passage -> passage.place().equals(place));
    };
  }

  private Stream<Passage> plan(Plan plan) {
    return Stream.of(
            passages.text(),
            plan.tasks().stream().flatMap(passages::task),
            plan.indicatorTables().stream().flatMap(passages::table),
            plan.breakdowns().stream().flatMap(passages::breakdown),
            plan.grids().stream().flatMap(passages::grid),
            plan.annexes().stream().flatMap(passages::annex))
        .flatMap(each -> each);
  }

  private Stream<Passage> section(Section section) {
    Place place = Place.of(Place.Part.SECTION, section.id());
    Passage title =
        new Passage(Spot.of(place), Passage.Aspect.TITLE, references.parts().title(section));
    return Stream.of(
            Stream.of(title),
            section.body().stream().flatMap(this::block),
            section.children().stream().flatMap(this::section))
        .flatMap(each -> each);
  }

  private Stream<Passage> block(Block block) {
    Parts parts = references.parts();
    return switch (block) {
      case Block.TableHere here ->
          Stream.of(Place.Part.TABLE, Place.Part.BREAKDOWN, Place.Part.GRID)
              .flatMap(part -> passages(new Place(part, here.table())));
      case Block.TasksHere here -> parts.placed(here).stream().flatMap(this::shown);
      case Block.StagesHere _ ->
          parts.plan().stageLog().stream()
              .map(StageEntry::id)
              .flatMap(id -> passages(Place.of(Place.Part.STAGE, id)));
      case Block.Prose _, Block.Panel _, Block.PictureHere _ -> passages.blocks(List.of(block));
    };
  }

  /// A task as a chapter prints it, without its measures.
  private Stream<Passage> shown(Task task) {
    Task bare = task.withMeasures(List.of()).withChildren(List.of());
    return Stream.concat(passages.task(bare), task.children().stream().flatMap(this::shown));
  }

  private Stream<Passage> annex(Annex annex) {
    Stream<Passage> own = passages.annex(annex);
    return switch (annex.content()) {
      case Annex.Content.OfTable table ->
          Stream.of(Place.Part.TABLE, Place.Part.BREAKDOWN, Place.Part.GRID)
              .flatMap(part -> passages(new Place(part, table.table())));
      case Annex.Content.OfTasks _ ->
          Stream.concat(own, references.parts().plan().tasks().stream().flatMap(passages::task));
      case Annex.Content.OfPicture picture ->
          Stream.concat(
              own,
              Stream.of(
                  new Passage(
                      Spot.of(Place.of(Place.Part.ANNEX, annex.id())),
                      Passage.Aspect.TEXT,
                      picture.media().value())));
      case Annex.Content.OfText _ -> own;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
