package plandraft.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plandraft.say.Words;
import plandraft.ui.kit.Icons;

/// Where work begins: a new plan, a sample one click away, the plans opened last.
public final class StartPage {
  /// A plan one can begin with.
  ///
  /// @param title its name
  /// @param begin opens it
  public record Beginning(String title, Runnable begin) {}

  /// What the page offers.
  public record Offer(
      List<Beginning> templates,
      List<Beginning> samples,
      List<Path> recent,
      Consumer<Path> open,
      Runnable choose,
      Runnable bring,
      Runnable otherLanguage) {}

  private final Words words;

  private StartPage(Words words) {
    this.words = words;
  }

  /// The page with what it offers.
  public static Node of(Offer offer, Locale locale) {
    return new StartPage(Words.of(StartPage.class, locale)).page(offer);
  }

  private Node page(Offer offer) {
    Label title = new Label(words.say("title"));
    title.getStyleClass().add("start-title");
    Label subtitle = new Label(words.say("subtitle"));
    subtitle.getStyleClass().add("caption");
    VBox left =
        new VBox(
            28,
            new VBox(12, heading(words.say("new")), tiles(offer.templates(), "file-plus")),
            new VBox(12, heading(words.say("sample")), tiles(offer.samples(), "book-open")));
    VBox right = new VBox(32, open(offer), bring(offer));
    left.setPrefWidth(470);
    left.setMinWidth(320);
    right.setPrefWidth(360);
    right.setMinWidth(240);
    HBox columns = new HBox(48, left, right);
    columns.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox head = new VBox(4, title, subtitle);
    HBox.setHgrow(head, Priority.ALWAYS);
    Hyperlink other = new Hyperlink(words.say("other"));
    other.setOnAction(chosen -> offer.otherLanguage().run());
    VBox page = new VBox(32, new HBox(head, other), columns);
    page.getStyleClass().add("start");
    page.setMaxWidth(900);
    StackPane centred = new StackPane(page);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private Node open(Offer offer) {
    Button open = new Button(words.say("open"));
    open.setGraphic(Icons.of("folder"));
    open.setOnAction(pressed -> offer.choose().run());
    return new VBox(8, heading(words.say("recent")), recent(offer), open);
  }

  private Node bring(Offer offer) {
    Button bring = new Button(words.say("bring"));
    bring.setGraphic(Icons.of("download"));
    bring.setOnAction(pressed -> offer.bring().run());
    Label about = new Label(words.say("bring.about"));
    about.getStyleClass().add("caption");
    about.setWrapText(true);
    return new VBox(8, heading(words.say("bring.head")), about, bring);
  }

  private Node recent(Offer offer) {
    if (offer.recent().isEmpty()) {
      Label none = new Label(words.say("recent.none"));
      none.getStyleClass().add("caption");
      none.setWrapText(true);
      return none;
    }
    VBox list = new VBox(6);
    for (Path plan : offer.recent()) {
      list.getChildren().add(recent(plan, offer.open()));
    }
    return list;
  }

  private static Node recent(Path plan, Consumer<Path> open) {
    String name = plan.getFileName().toString().replaceFirst("\\.plan$", "");
    Hyperlink link = new Hyperlink(name);
    link.setOnAction(chosen -> open.accept(plan));
    link.setAccessibleText(name);
    Label where = new Label(String.valueOf(plan.getParent()));
    where.getStyleClass().add("caption");
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    return new VBox(link, where);
  }

  private static Node tiles(List<Beginning> beginnings, String icon) {
    FlowPane tiles = new FlowPane(12, 12);
    for (Beginning beginning : beginnings) {
      Button tile = new Button(beginning.title());
      tile.setGraphic(Icons.of(icon));
      tile.getStyleClass().add("tile");
      tile.setWrapText(true);
      tile.setAccessibleText(beginning.title());
      tile.setOnAction(pressed -> beginning.begin().run());
      tiles.getChildren().add(tile);
    }
    return tiles;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("strong");
    return heading;
  }
}
