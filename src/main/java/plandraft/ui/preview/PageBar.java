package plandraft.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import plandraft.say.Words;
import plandraft.ui.kit.Icons;

/// The line above the pages: which page of how many, how large, the overview.
final class PageBar {
  private static final List<Double> SIZES = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);
  private static final double PERCENT = 100;
  private static final double SPACE = 36;

  /// How many ems wide the line must be to hold what stands at its left as well.
  private static final int ROOMY = 56;

  private final PageStack stack;
  private final Words words;
  private final TextField page = new TextField();
  private final Label count = new Label();
  private final MenuButton size = new MenuButton();
  private final HBox tools = new HBox(4);
  private final ToggleButton thumbnails = new ToggleButton();

  private PageBar(PageStack stack, Words words) {
    this.stack = stack;
    this.words = words;
  }

  /// The line of a stack of pages; `overview` is told whether the thumbnails are wanted.
  static PageBar of(PageStack stack, Words words, Consumer<Boolean> overview) {
    PageBar bar = new PageBar(stack, words);
    bar.build(overview);
    return bar;
  }

  /// The line with something at its left, or above it where there is too little room for both; the
  /// thumbnails give way there as well.
  Node beside(FlowPane left) {
    BorderPane line = new BorderPane(left);
    line.setRight(tools);
    BooleanBinding narrow =
        Bindings.createBooleanBinding(
            () -> line.getWidth() > 0 && line.getWidth() < ROOMY * count.getFont().getSize(),
            line.widthProperty());
    // the line is being laid out when it learns how wide it is
    narrow.addListener((property, was, now) -> Platform.runLater(() -> lay(line, now)));
    left.prefWrapLengthProperty()
        .bind(
            line.widthProperty()
                .subtract(Bindings.when(narrow).then(0).otherwise(tools.widthProperty()))
                .subtract(SPACE));
    line.getStyleClass().add("page-bar");
    return line;
  }

  private void lay(BorderPane line, boolean narrow) {
    line.getChildren().remove(tools);
    if (narrow) {
      line.setBottom(tools);
    } else {
      line.setRight(tools);
    }
    thumbnails.setSelected(!narrow);
  }

  /// Tells how many pages there are.
  void count(int pages) {
    count.setText(words.say("page.of", Integer.toString(pages)));
    page.setText(Integer.toString(stack.current().get() + 1));
  }

  void larger() {
    stack.zoom(Zoom.larger(stack.factor().get()));
  }

  void smaller() {
    stack.zoom(Zoom.smaller(stack.factor().get()));
  }

  void fitWidth() {
    stack.zoom(Zoom.WIDTH);
  }

  private void build(Consumer<Boolean> overview) {
    thumbnails.setGraphic(Icons.of("sidebar"));
    thumbnails.setSelected(true);
    name(thumbnails, words.say("thumbnails"));
    thumbnails.selectedProperty().addListener((property, was, now) -> overview.accept(now));
    page.setPrefColumnCount(3);
    page.setAlignment(Pos.CENTER_RIGHT);
    page.setAccessibleText(words.say("page"));
    page.setOnAction(entered -> go());
    page.setOnMouseClicked(click -> page.selectAll());
    page.focusedProperty().addListener((property, was, now) -> mark());
    count.getStyleClass().add("caption");
    stack.current().addListener((property, was, now) -> mark());
    size.setAccessibleText(words.say("size"));
    stack.factor().addListener((property, was, now) -> size.setText(percent(now.doubleValue())));
    size.setText(percent(stack.factor().get()));
    size.getItems().add(item(words.say("fit.width"), Zoom.WIDTH));
    size.getItems().add(item(words.say("fit.page"), Zoom.PAGE));
    for (double step : SIZES) {
      size.getItems().add(item(percent(step), Zoom.of(step)));
    }
    tools
        .getChildren()
        .setAll(
            page,
            count,
            button("minus", words.say("smaller"), this::smaller),
            size,
            button("plus", words.say("larger"), this::larger),
            thumbnails);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(Region.USE_PREF_SIZE);
  }

  private void go() {
    String typed = page.getText().strip();
    if (typed.matches("[0-9]{1,6}")) {
      stack.go(Integer.parseInt(typed) - 1);
    }
    mark();
  }

  private void mark() {
    page.setText(Integer.toString(stack.current().get() + 1));
    if (page.isFocused()) {
      page.selectAll();
    }
  }

  private MenuItem item(String name, Zoom zoom) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(chosen -> stack.zoom(zoom));
    return item;
  }

  private static String percent(double factor) {
    return String.format(Locale.ROOT, "%d%%", Math.round(factor * PERCENT));
  }

  private static Button button(String icon, String name, Runnable run) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    name(button, name);
    button.setOnAction(pressed -> run.run());
    return button;
  }

  private static void name(Control control, String name) {
    control.setAccessibleText(name);
    control.setTooltip(new Tooltip(name));
  }
}
