package plandraft.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import plandraft.document.Anchor;
import plandraft.page.Page;

/// White pages below one another on a grey desk; only those that can be seen are drawn.
final class PageStack {
  private final Pen pen;
  private final Consumer<Anchor> clicked;
  private final Pane desk = new Pane();
  private final ScrollPane scroll = new ScrollPane(desk);
  private final Map<Integer, Sheet> sheets = new HashMap<>();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
  private Pictures pictures = Pictures.NONE;
  private Stacking stacking = Stacking.of(List.of(), 1);
  private Zoom zoom = Zoom.WIDTH;

  private PageStack(Pen pen, Consumer<Anchor> clicked) {
    this.pen = pen;
    this.clicked = clicked;
  }

  /// An empty desk.
  ///
  /// @param name its accessible name
  /// @param clicked is told what part of the plan was clicked
  static PageStack of(String name, Pen pen, Consumer<Anchor> clicked) {
    PageStack stack = new PageStack(pen, clicked);
    stack.build(name);
    return stack;
  }

  private void build(String name) {
    desk.getStyleClass().add("desk");
    scroll.getStyleClass().add("desk");
    scroll.setAccessibleText(name);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.vvalueProperty().addListener((property, was, now) -> draw());
    scroll.viewportBoundsProperty().addListener((property, was, now) -> lay());
    scroll.addEventFilter(
        ScrollEvent.SCROLL,
        wheel -> {
          if (wheel.isShortcutDown()) {
            zoom(wheel.getDeltaY() > 0 ? Zoom.larger(factor.get()) : Zoom.smaller(factor.get()));
            wheel.consume();
          }
        });
  }

  Node node() {
    return scroll;
  }

  /// The page in view, counted from 0.
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /// How large pages are; 1 is true size.
  ReadOnlyDoubleProperty factor() {
    return factor.getReadOnlyProperty();
  }

  /// Shows other pages; the view stays where it is.
  void show(List<Page> next, Pictures shown) {
    pictures = shown;
    lay(next);
  }

  /// Shows pages in another size; the page in view stays in view.
  void zoom(Zoom next) {
    zoom = next;
    lay();
  }

  /// Brings a page to the top of the view.
  void go(int page) {
    if (!stacking.pages().isEmpty()) {
      int within = Math.clamp(page, 0, stacking.pages().size() - 1);
      scrollTo(stacking.tops().get(within) - Stacking.GAP);
      draw();
    }
  }

  /// Brings a page into view unless some of it is.
  void reveal(int page) {
    if (page < stacking.pages().size()
        && (page < stacking.at(top()) || page > stacking.at(top() + viewHeight() / 2))) {
      go(page);
    }
  }

  private void lay() {
    lay(stacking.pages());
  }

  private void lay(List<Page> pages) {
    double viewWidth = scroll.getViewportBounds().getWidth() - 2 * Stacking.GAP;
    double viewHeight = viewHeight() - 2 * Stacking.GAP;
    double place = place();
    if (!pages.isEmpty() && viewWidth > 0 && viewHeight > 0) {
      factor.set(zoom.in(viewWidth, viewHeight, Stacking.width(pages), Stacking.height(pages)));
    }
    stacking = Stacking.of(pages, factor.get());
    desk.setMinWidth(stacking.width() + 2 * Stacking.GAP);
    desk.setPrefHeight(stacking.height());
    scrollToPlace(place);
    draw();
  }

  /// Where the view begins: a page, and as a fraction how far down it.
  private double place() {
    if (stacking.pages().isEmpty()) {
      return 0;
    }
    int page = stacking.at(top());
    return page + (top() - stacking.tops().get(page)) / stacking.height(page);
  }

  private void scrollToPlace(double place) {
    int page = (int) Math.max(0, Math.floor(place));
    if (page < stacking.pages().size()) {
      scrollTo(stacking.tops().get(page) + (place - page) * stacking.height(page));
    }
  }

  private double top() {
    return scroll.getVvalue() * Math.max(0, stacking.height() - viewHeight());
  }

  private void scrollTo(double y) {
    double hidden = stacking.height() - viewHeight();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
  }

  private double deskWidth() {
    return Math.max(scroll.getViewportBounds().getWidth(), desk.getMinWidth());
  }

  private double viewHeight() {
    return scroll.getViewportBounds().getHeight();
  }

  private void draw() {
    if (stacking.pages().isEmpty()) {
      sheets.clear();
      desk.getChildren().clear();
      return;
    }
    int from = stacking.at(top());
    int to = stacking.at(top() + viewHeight());
    current.set(stacking.at(top() + viewHeight() / 3));
    reuse(from, to);
    for (int page = from; page <= to; page++) {
      double left = Math.floor((deskWidth() - stacking.width(page)) / 2);
      double x = Math.max(Stacking.GAP, left);
      sheets
          .get(page)
          .show(stacking.pages().get(page), x, stacking.tops().get(page), stacking, pen, pictures);
    }
  }

  /// Sees to it that there is a sheet for every page from `from` to `to`, and no other.
  private void reuse(int from, int to) {
    List<Integer> gone = sheets.keySet().stream().filter(page -> page < from || page > to).toList();
    List<Sheet> free = new ArrayList<>(gone.stream().map(sheets::remove).toList());
    for (int page = from; page <= to; page++) {
      if (!sheets.containsKey(page)) {
        sheets.put(page, free.isEmpty() ? sheet() : free.removeLast());
      }
    }
    free.forEach(sheet -> desk.getChildren().remove(sheet.node()));
  }

  private Sheet sheet() {
    Sheet sheet = new Sheet();
    sheet
        .node()
        .setOnMouseClicked(
            click -> {
              if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                sheet.at(click).ifPresent(clicked);
              }
            });
    sheet
        .node()
        .setOnMouseMoved(
            mouse ->
                sheet.node().setCursor(sheet.at(mouse).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    desk.getChildren().add(sheet.node());
    return sheet;
  }
}
