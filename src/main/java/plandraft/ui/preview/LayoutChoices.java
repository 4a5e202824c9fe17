package plandraft.ui.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutText;
import plandraft.layout.DocumentLayout;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;
import plandraft.say.Words;

/// What is chosen most often in a layout: how headings are numbered and which parts a document has.
final class LayoutChoices {
  private final Words words;
  private final Consumer<LayoutText> changed;
  private final ChoiceBox<Numbered> numbering = new ChoiceBox<>();
  private final Map<Piece, CheckBox> pieces = new EnumMap<>(Piece.class);
  private final FlowPane parts = new FlowPane(12, 6);
  private final VBox partsBlock;
  private final VBox node;
  private LayoutText shown = new LayoutText("");
  private boolean showing;

  /// How headings are numbered.
  private enum Numbered {
    /// As the house style has it.
    HOUSE,
    USUAL,
    CHAPTERS,
    /// Some other way.
    OWN
  }

  private LayoutChoices(Words words, Consumer<LayoutText> changed) {
    this.words = words;
    this.changed = changed;
    this.partsBlock = new VBox(6, new Label(words.say("layout.parts")), parts);
    Label label = new Label(words.say("layout.numbering"));
    label.setLabelFor(numbering);
    this.node = new VBox(12, new VBox(4, label, numbering), partsBlock);
  }

  /// Choices that show nothing yet; `changed` is told the text with what the user chose.
  static LayoutChoices of(Words words, Consumer<LayoutText> changed) {
    LayoutChoices choices = new LayoutChoices(words, changed);
    choices.build();
    return choices;
  }

  Node node() {
    return node;
  }

  /// Shows what `text`, the content of `file`, says.
  void show(LayoutFile file, LayoutText text) {
    showing = true;
    shown = text;
    boolean house = file.document().isEmpty();
    Optional<Numbering> own = text.numbering();
    List<Numbered> offered = new ArrayList<>(List.of(Numbered.USUAL, Numbered.CHAPTERS));
    if (!house) {
      offered.addFirst(Numbered.HOUSE);
    }
    Numbered now = numbered(own);
    if (now == Numbered.OWN) {
      offered.add(Numbered.OWN);
    }
    numbering.getItems().setAll(offered);
    numbering.setValue(now);
    Set<Piece> has = text.layout().map(DocumentLayout::pieces).orElse(Set.of());
    parts.getChildren().setAll(possible(file.document()).stream().map(pieces::get).toList());
    pieces.forEach((piece, box) -> box.setSelected(has.contains(piece)));
    boolean any = !parts.getChildren().isEmpty() && text.layout().isPresent();
    partsBlock.setVisible(any);
    partsBlock.setManaged(any);
    showing = false;
  }

  private void build() {
    numbering.setAccessibleText(words.say("layout.numbering"));
    numbering.setMaxWidth(Double.MAX_VALUE);
    numbering.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Numbered choice) {
            return choice == null ? "" : name(choice);
          }

          @Override
          public Numbered fromString(String text) {
            throw new UnsupportedOperationException("a choice is never typed");
          }
        });
    numbering.valueProperty().addListener((property, was, now) -> renumber());
    for (Piece piece : Piece.values()) {
      CheckBox box = new CheckBox(name(piece));
      box.setOnAction(pressed -> changed.accept(shown.withPieces(chosen())));
      pieces.put(piece, box);
    }
  }

  private void renumber() {
    if (showing || numbering.getValue() == null || numbering.getValue() == Numbered.OWN) {
      return;
    }
    changed.accept(
        shown.withNumbering(
            switch (numbering.getValue()) {
              case USUAL -> Optional.of(Numbering.USUAL);
              case CHAPTERS -> Optional.of(Numbering.CHAPTERS);
              case HOUSE, OWN -> Optional.empty();
            }));
  }

  private Set<Piece> chosen() {
    Set<Piece> chosen = EnumSet.noneOf(Piece.class);
    pieces.forEach(
        (piece, box) -> {
          if (box.isSelected()) {
            chosen.add(piece);
          }
        });
    return chosen;
  }

  private static Numbered numbered(Optional<Numbering> own) {
    List<String> levels = own.map(Numbering::levels).orElse(List.of());
    return own.isEmpty()
        ? Numbered.HOUSE
        : levels.equals(Numbering.USUAL.levels())
            ? Numbered.USUAL
            : levels.equals(Numbering.CHAPTERS.levels()) ? Numbered.CHAPTERS : Numbered.OWN;
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

  private String name(Numbered choice) {
    return switch (choice) {
      case HOUSE -> words.say("layout.numbering.house");
      case USUAL -> words.say("layout.numbering.usual");
      case CHAPTERS -> words.say("layout.numbering.chapters");
      case OWN -> words.say("layout.numbering.own");
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
