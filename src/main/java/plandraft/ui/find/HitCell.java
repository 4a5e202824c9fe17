package plandraft.ui.find;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import plandraft.query.Places;
import plandraft.query.Search;
import plandraft.say.Words;

/// One hit: where it is, the words with a little text around, and whether they are fixed.
final class HitCell extends ListCell<Hit> {
  private static final double PLACE_WIDTH = 240;

  private final Words words;
  private final Supplier<Places> places;
  private final Label place = new Label();
  private final Text before = new Text();
  private final Label found = new Label();
  private final Text after = new Text();
  private final Label fixed = new Label();
  private final HBox row;

  HitCell(Words words, Supplier<Places> places) {
    this.words = words;
    this.places = places;
    place.getStyleClass().add("caption");
    place.setMinWidth(PLACE_WIDTH);
    place.setMaxWidth(PLACE_WIDTH);
    found.getStyleClass().add("found");
    fixed.getStyleClass().add("third");
    fixed.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow excerpt = new TextFlow(before, found, after);
    HBox.setHgrow(excerpt, Priority.ALWAYS);
    row = new HBox(12, place, excerpt, fixed);
    row.setPrefWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Search.Match match = hit.match();
    String excerpt = match.excerpt().replace('\n', ' ');
    int from = match.excerptFrom();
    int to = from + match.to() - match.from();
    place.setText(places.get().path(match.place()).in(words.locale()));
    before.setText(excerpt.substring(0, from));
    found.setText(excerpt.substring(from, to));
    after.setText(excerpt.substring(to));
    fixed.setText(hit.replaceable() ? "" : words.say("fixed"));
    setAccessibleText(place.getText() + " " + excerpt);
    setGraphic(row);
  }
}
