package plandraft.ui.write;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.say.Words;
import plandraft.ui.kit.Theme;

/// The nodes that show lines and their pieces.
final class LineNodes {
  private final Faces faces;
  private final Words words;
  private final Exhibits exhibits;
  private final Desk desk;
  private final DoubleProperty spacing = new SimpleDoubleProperty();
  private final ObjectProperty<Insets> leading = new SimpleObjectProperty<>(Insets.EMPTY);

  LineNodes(Faces faces, Words words, Desk desk) {
    this.faces = faces;
    this.words = words;
    this.desk = desk;
    this.exhibits = new Exhibits(words, desk);
  }

  /// The typefaces in use.
  Faces faces() {
    return faces;
  }

  /// Sets lines apart.
  ///
  /// @param pixels between two lines of a paragraph, besides what the typeface itself asks for
  /// @param asked what the typeface asks for, which a paragraph's last line goes without
  void space(double pixels, double asked) {
    spacing.set(pixels);
    leading.set(new Insets(0, 0, asked, 0));
  }

  /// Lets what is not text be as wide as the column of text, in pixels.
  void widen(double column) {
    exhibits.roomProperty().set(column);
  }

  /// Dresses the flow that shows a line.
  void dress(TextFlow flow, LineStyle style) {
    flow.lineSpacingProperty().bind(spacing);
    flow.paddingProperty().bind(leading);
    flow.getStyleClass().addAll(style.classes());
    face(style.line(), flow);
    flow.parentProperty().addListener((_, _, box) -> dressBox(box, style));
    if (isEmpty(flow)) {
      invitation(style.line()).ifPresent(words -> flow.getChildren().add(prompt(words)));
    }
    if (style.marks().contains(Mark.TO_CHECK) && style.line() instanceof Line.Heading heading) {
      flow.getChildren().add(Margin.of(flow, check(heading.section())));
    }
  }

  private static boolean isEmpty(TextFlow flow) {
    return flow.getChildren().stream()
        .filter(node -> !node.getStyleClass().contains("lead"))
        .allMatch(node -> node instanceof Text text && text.getText().isEmpty());
  }

  private Optional<String> invitation(Line line) {
    return switch (line) {
      case Line.Vacant _ -> Optional.of(Form.BODY.lead() + words.say("vacant"));
      case Line.PanelTitle _ -> Optional.of(words.say("vacant.panel"));
      default -> Optional.empty();
    };
  }

  private Region check(Id<Section> section) {
    Label stale = new Label(words.say("to.check"));
    stale.getStyleClass().add("stale");
    stale.setTooltip(new Tooltip(words.say("to.check.why")));
    Button check = new Button(words.say("checked"));
    check.getStyleClass().add("check");
    check.setFocusTraversable(false);
    check.setOnAction(_ -> desk.checked(section));
    check.disableProperty().bind(desk.locked());
    HBox both = new HBox(8, stale, check);
    both.setAlignment(Pos.CENTER);
    both.setStyle("-fx-font-family: \"" + Theme.font() + "\"; -fx-font-size: 12px;");
    return both;
  }

  private static void dressBox(Parent box, LineStyle style) {
    if (box != null) {
      box.getStyleClass().addAll(style.classes());
    }
  }

  private static Node prompt(String words) {
    Text prompt = new Text(words);
    prompt.getStyleClass().add("prompt");
    prompt.setManaged(false);
    prompt.setMouseTransparent(true);
    prompt.setTextOrigin(VPos.TOP);
    return prompt;
  }

  private void face(Line line, TextFlow flow) {
    String face =
        switch (line) {
          case Line.Heading heading -> heading(heading.level());
          case Line.TaskTitle title -> heading(title.level());
          case Line.PanelTitle _ -> faces.hei();
          default -> faces.song();
        };
    flow.setStyle(family(face));
  }

  private String heading(int level) {
    return switch (level) {
      case 0 -> faces.hei();
      case 1 -> faces.kai();
      case 2 -> faces.strong();
      default -> faces.song();
    };
  }

  private static String family(String face) {
    return "-fx-font-family: \"" + face + "\";";
  }

  /// The node that shows a piece.
  Node node(StyledSegment<Piece, Look> segment) {
    return switch (segment.getSegment()) {
      case Piece.Words words -> text(words.text(), "words", segment.getStyle());
      case Piece.Lead lead -> text(lead.text(), "lead", segment.getStyle());
      case Piece.Reference reference -> reference(reference, segment.getStyle());
      case Piece.Thing thing -> exhibits.node(thing.exhibit());
    };
  }

  private TextExt text(String shown, String kind, Look look) {
    TextExt text = new TextExt(shown);
    text.getStyleClass().addAll("piece", kind);
    if (look.emphasis() != Emphasis.NONE) {
      text.getStyleClass().add(look.emphasis().name().toLowerCase(Locale.ROOT));
    }
    switch (look.emphasis()) {
      case BOLD -> text.setStyle(family(faces.strong()));
      case KAI -> text.setStyle(family(faces.kai()));
      case NONE -> {}
    }
    if (!look.remarks().isEmpty()) {
      text.getStyleClass().add("remarked");
    }
    if (look.composing()) {
      text.getStyleClass().add("composing");
    }
    return text;
  }

  private TextExt reference(Piece.Reference reference, Look look) {
    TextExt text = text(reference.text(), "reference", look);
    Tooltip.install(text, new Tooltip(reference.source().in(words.locale())));
    text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> follow(event, reference.inline()));
    return text;
  }

  private void follow(MouseEvent event, Inline inline) {
    if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
      place(inline).ifPresent(desk::open);
    }
  }

  private static Optional<Place> place(Inline inline) {
    return switch (inline) {
      case Inline.IndicatorValue value ->
          Optional.of(
              Place.of(
                  switch (value.which()) {
                    case BASE -> Place.Part.BASE;
                    case TARGET -> Place.Part.TARGET;
                    case GROWTH -> Place.Part.BASIS;
                  },
                  value.indicator()));
      case Inline.Title title -> Optional.of(title.of());
      default -> Optional.empty();
    };
  }
}
