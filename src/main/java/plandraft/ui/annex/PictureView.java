package plandraft.ui.annex;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import plandraft.edit.Annexes;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Jobs;
import plandraft.ui.kit.Latest;
import plandraft.ui.kit.ScreenHead;

/// The picture an annex holds, as large as there is room for.
public final class PictureView {
  private static final double MARGIN = 24;

  private final Store store;
  private final Words words;
  private final Latest<Media, Drawn> drawing;
  private final ScreenHead head;
  private final Label hint = new Label();
  private final ImageView image = new ImageView();
  private final StackPane paper = new StackPane(image, hint);
  private final BorderPane pane = new BorderPane(paper);
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final Action replace;
  private Optional<Id<Annex>> annex = Optional.empty();
  private Optional<Media> shown = Optional.empty();
  private String facts = "";

  private record Drawn(Media media, Image image) {}

  private PictureView(Store store, Locale locale, Jobs jobs, Consumer<Id<Annex>> choose) {
    this.store = store;
    this.words = Words.of(PictureView.class, locale);
    this.drawing = jobs.latest((media, _) -> new Drawn(media, decoded(media)), this::show);
    this.replace =
        Action.of(words.say("picture.replace"), "", "image", () -> annex.ifPresent(choose))
            .disabledWhen(locked);
    this.head = new ScreenHead(List.of(replace));
  }

  /// A view of the pictures of what the store holds.
  ///
  /// @param choose lets the user choose another picture for an annex
  public static PictureView of(Store store, Locale locale, Jobs jobs, Consumer<Id<Annex>> choose) {
    PictureView view = new PictureView(store, locale, jobs, choose);
    view.build();
    return view;
  }

  /// The picture with its head.
  public Node node() {
    return pane;
  }

  /// What can be done with it.
  public List<Action> actions() {
    return List.of(replace);
  }

  /// Shows the picture of one annex.
  public void show(Place place) {
    annex = Optional.of(new Id<>(place.id()));
    show(store.plan());
  }

  private void build() {
    pane.setTop(head.node());
    paper.getStyleClass().add("picture");
    paper.setMinSize(0, 0);
    image.setPreserveRatio(true);
    image.setSmooth(true);
    paper.widthProperty().addListener(_ -> fit());
    paper.heightProperty().addListener(_ -> fit());
    hint.getStyleClass().add("caption");
    store.watch(plan -> plan, this::show);
    store.watchLock(locked::set);
  }

  private void show(Plan plan) {
    Optional<Annex> found = annex.flatMap(id -> Annexes.find(plan, id));
    Optional<Media> picture =
        found.flatMap(
            one ->
                plan.media().stream()
                    .filter(media -> one.content().equals(new Content.OfPicture(media.id())))
                    .findFirst());
    if (picture.isEmpty()) {
      image.setImage(null);
      facts = "";
      hint.setText(words.say("picture.gone"));
    } else if (!picture.equals(shown)) {
      facts = picture.get().name();
      hint.setText("");
      drawing.ask(picture.get());
    }
    shown = picture;
    head();
  }

  private void head() {
    String title = annex.flatMap(id -> Annexes.find(store.plan(), id)).map(Annex::title).orElse("");
    image.setAccessibleText(title);
    head.show(title, facts);
  }

  private static Image decoded(Media picture) {
    return new Image(new ByteArrayInputStream(picture.bytes().copy()));
  }

  private void show(Drawn drawn) {
    if (shown.filter(drawn.media()::equals).isPresent()) {
      image.setImage(drawn.image());
      hint.setText(drawn.image().isError() ? words.say("picture.broken") : "");
      facts = facts(drawn.media(), drawn.image());
      head();
      fit();
    }
  }

  private String facts(Media picture, Image decoded) {
    return words.say(
        "picture.facts",
        picture.name(),
        Integer.toString((int) decoded.getWidth()),
        Integer.toString((int) decoded.getHeight()),
        Integer.toString(Math.max(1, picture.bytes().size() / 1024)));
  }

  private void fit() {
    image.setFitWidth(Math.max(1, paper.getWidth() - 2 * MARGIN));
    image.setFitHeight(Math.max(1, paper.getHeight() - 2 * MARGIN));
  }
}
