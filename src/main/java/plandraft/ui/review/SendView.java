package plandraft.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import plandraft.circulation.Copy;
import plandraft.circulation.Sending;
import plandraft.model.Plan;
import plandraft.say.Words;

/// To whom a plan goes out for comments, and in what form.
public final class SendView {
  private static final int LINES = 8;
  private static final double WIDTH = 520;

  private final Words words;
  private final TextArea names = new TextArea();
  private final Map<Copy, CheckBox> copies = new EnumMap<>(Copy.class);
  private final Label count = new Label();
  private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
  private final VBox box = new VBox(8);

  private SendView(Locale locale) {
    this.words = Words.of(SendView.class, locale);
  }

  /// A form that begins with the units of the plan's register.
  public static SendView of(Plan plan, Locale locale) {
    SendView view = new SendView(locale);
    view.build(plan);
    return view;
  }

  /// The form as it stands in a dialog.
  public Node node() {
    return box;
  }

  /// Whether there is nobody or nothing to send.
  public ReadOnlyBooleanProperty nobody() {
    return nobody.getReadOnlyProperty();
  }

  /// Whom to send it to.
  public List<String> organizations() {
    return Sending.named(names.getText());
  }

  /// What each is sent.
  public Set<Copy> copies() {
    return copies.entrySet().stream()
        .filter(each -> each.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void build(Plan plan) {
    Label label = new Label(words.say("send.to"));
    label.setLabelFor(names);
    names.setText(String.join("\n", plan.units()));
    names.setPrefRowCount(LINES);
    names.setAccessibleText(words.say("send.to"));
    names.textProperty().addListener((property, was, now) -> count());
    box.getChildren().setAll(label, names, new Label(words.say("send.form")));
    for (Copy copy : Copy.values()) {
      CheckBox box = new CheckBox(copy.title().in(words.locale()));
      box.setSelected(copy.suits(plan));
      box.setDisable(!copy.suits(plan));
      box.selectedProperty().addListener((property, was, now) -> count());
      copies.put(copy, box);
      this.box.getChildren().add(box);
    }
    count.getStyleClass().add("caption");
    count.setWrapText(true);
    box.getChildren().add(count);
    box.setPrefWidth(WIDTH);
    count();
  }

  private void count() {
    int files = organizations().size() * copies().size();
    nobody.set(files == 0);
    count.setText(
        files == 0
            ? words.say("send.nobody")
            : words.say(
                "send.count", Integer.toString(organizations().size()), Integer.toString(files)));
  }
}
