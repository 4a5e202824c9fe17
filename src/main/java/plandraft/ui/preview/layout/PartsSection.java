package plandraft.ui.preview.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plandraft.layout.DocumentLayout;
import plandraft.layout.Piece;
import plandraft.say.Words;

/// The parts a document has, as a list to tick, and how its headings are numbered.
final class PartsSection {
  private final Words words;
  private final NumberingFields numbering;
  private final Map<Piece, CheckBox> boxes = new EnumMap<>(Piece.class);
  private final VBox list = new VBox(8);
  private final VBox parts;
  private final VBox node;

  private PartsSection(Words words, Change change, boolean overruled) {
    this.words = words;
    this.numbering = new NumberingFields(words, change, overruled);
    for (Piece piece : Piece.values()) {
      CheckBox box = new CheckBox(name(piece));
      box.setOnAction(pressed -> choose(change));
      boxes.put(piece, box);
    }
    parts = new VBox(8, new Label(words.say("parts.about")), list);
    node = new VBox(20, parts, numbering.node());
  }

  /// The page of these choices.
  ///
  /// @param overruled whether the plan in hand says itself how the headings of its text are
  ///   numbered
  static Section of(Words words, Change change, boolean overruled) {
    PartsSection made = new PartsSection(words, change, overruled);
    return Section.ofAll(words.say("parts"), made.node, made::show);
  }

  private void show(Shown shown) {
    List<Piece> possible =
        shown.layout().map(DocumentLayout::document).map(PartsSection::possible).orElse(List.of());
    Set<Piece> has = shown.layout().map(DocumentLayout::pieces).orElse(Set.of());
    list.getChildren().setAll(possible.stream().map(boxes::get).toList());
    boxes.forEach((piece, box) -> box.setSelected(has.contains(piece)));
    parts.setVisible(!possible.isEmpty());
    parts.setManaged(!possible.isEmpty());
    numbering.show(shown);
  }

  private void choose(Change change) {
    Set<Piece> ticked = ticked();
    change.make(text -> text.withPieces(ticked));
  }

  private Set<Piece> ticked() {
    Set<Piece> ticked = EnumSet.noneOf(Piece.class);
    boxes.forEach(
        (piece, box) -> {
          if (box.isSelected()) {
            ticked.add(piece);
          }
        });
    return ticked;
  }

  /// The parts that a kind of document can have.
  private static List<Piece> possible(String document) {
    return switch (document) {
      case "plan" ->
          List.of(
              Piece.COVER,
              Piece.CONTENTS,
              Piece.PREAMBLE,
              Piece.ATTACHMENT_LIST,
              Piece.ATTACHMENTS);
      case "explanation" -> List.of(Piece.TARGETS);
      case "notice" ->
          List.of(
              Piece.RED_HEAD,
              Piece.SEAL,
              Piece.PLAN,
              Piece.PREAMBLE,
              Piece.ATTACHMENT_LIST,
              Piece.ATTACHMENTS,
              Piece.IMPRINT);
      default -> List.of();
    };
  }

  private String name(Piece piece) {
    return switch (piece) {
      case COVER -> words.say("piece.cover");
      case CONTENTS -> words.say("piece.contents");
      case PREAMBLE -> words.say("piece.preamble");
      case TARGETS -> words.say("piece.targets");
      case ATTACHMENT_LIST -> words.say("piece.attachmentList");
      case ATTACHMENTS -> words.say("piece.attachments");
      case RED_HEAD -> words.say("piece.redHead");
      case PLAN -> words.say("piece.plan");
      case SEAL -> words.say("piece.seal");
      case IMPRINT -> words.say("piece.imprint");
    };
  }
}
