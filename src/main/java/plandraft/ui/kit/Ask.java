package plandraft.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks and tells in front of one window: one sentence, obvious buttons.
///
/// @param owner the window, asked for each time since it may not be open yet
/// @param cancel what the button that changes nothing says
public record Ask(Supplier<Window> owner, String cancel) {
  private static final double WAITING = 360;

  /// Tells one thing; the button says `understood`.
  public void tell(String sentence, String understood) {
    tell(AlertType.INFORMATION, sentence, understood);
  }

  /// Tells that something cannot be done as things are; the button says `understood`.
  public void warn(String sentence, String understood) {
    tell(AlertType.WARNING, sentence, understood);
  }

  /// Tells that something has failed; the button says `understood`.
  public void fail(String sentence, String understood) {
    tell(AlertType.ERROR, sentence, understood);
  }

  private void tell(AlertType type, String sentence, String understood) {
    Alert alert = alert(type, sentence);
    alert.getButtonTypes().setAll(new ButtonType(understood, ButtonData.OK_DONE));
    alert.showAndWait();
  }

  /// Lets the user choose one of the buttons, the first being the default; empty if they cancel.
  public Optional<String> choose(String question, List<String> choices) {
    Alert alert = alert(AlertType.CONFIRMATION, question);
    alert.getButtonTypes().clear();
    for (String choice : choices) {
      ButtonData kind = choice.equals(choices.getFirst()) ? ButtonData.YES : ButtonData.OTHER;
      alert.getButtonTypes().add(new ButtonType(choice, kind));
    }
    alert.getButtonTypes().add(new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    return alert
        .showAndWait()
        .filter(button -> button.getButtonData() != ButtonData.CANCEL_CLOSE)
        .map(ButtonType::getText);
  }

  /// Shows a form; tells whether it was confirmed with the button `confirm`, which is out of reach
  /// while something in the form is wrong.
  public boolean form(String title, Form form, String confirm) {
    ButtonType yes = new ButtonType(confirm, ButtonData.OK_DONE);
    ButtonType no = new ButtonType(cancel, ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, form.node(), yes, no);
    dialog.getDialogPane().lookupButton(yes).disableProperty().bind(form.faulty());
    // once it is shown, a dialog gives the keyboard to its default button
    dialog.setOnShown(_ -> Platform.runLater(form::focus));
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  /// Shows something to decide about; tells whether it was confirmed with the button `confirm`,
  /// which is out of reach while `busy`.
  public boolean decide(String title, Node content, String confirm, ObservableValue<Boolean> busy) {
    ButtonType yes = new ButtonType(confirm, ButtonData.OK_DONE);
    ButtonType no = new ButtonType(cancel, ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, content, yes, no);
    dialog.getDialogPane().lookupButton(yes).disableProperty().bind(busy);
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  /// Shows that something is under way until it is over; the button stops it, but not the key that
  /// began it if it is pressed once more.
  public void wait(Running running) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(running.progress());
    bar.setPrefWidth(WAITING);
    bar.setFocusTraversable(true);
    Label name = new Label(running.name());
    VBox content = new VBox(8, name, bar);
    ButtonType stop = new ButtonType(cancel, ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(running.name(), content, stop);
    dialog.setOnHidden(_ -> running.cancel());
    running
        .over()
        .addListener(
            (property, was, now) -> {
              dialog.setOnHidden(_ -> {});
              dialog.close();
            });
    if (!running.over().get()) {
      dialog.show();
      bar.requestFocus();
    }
  }

  /// Shows something to read; the button says `understood`.
  public void show(String title, Node content, String understood) {
    show(title, content, understood, () -> true);
  }

  /// Asks whether a dialog may close; once granted it is not asked again, since a button requests
  /// it several times, nor while it is being asked.
  private static final class Leave {
    private final BooleanSupplier may;
    private boolean asking;
    private boolean granted;

    Leave(BooleanSupplier may) {
      this.may = may;
    }

    /// Stops what would close the dialog.
    void unlessGranted(Event closing) {
      if (!asking && !granted) {
        asking = true;
        granted = may.getAsBoolean();
        asking = false;
      }
      if (!granted) {
        closing.consume();
      }
    }
  }

  /// Shows something to work on; it closes with the button `close`, unless `may` refuses.
  public void show(String title, Node content, String close, BooleanSupplier may) {
    ButtonType leaving = new ButtonType(close, ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(title, content, leaving);
    Leave leave = new Leave(may);
    dialog
        .getDialogPane()
        .lookupButton(leaving)
        .addEventFilter(ActionEvent.ACTION, leave::unlessGranted);
    dialog.setOnCloseRequest(leave::unlessGranted);
    dialog.showAndWait();
  }

  /// The pane around what is shown keeps it off the edges, whatever room that wants for itself.
  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    WithinScreen pane = new WithinScreen(owner.get());
    dialog.setDialogPane(pane);
    // one that is taller than its owner would be put above the screen, its title out of reach
    dialog
        .yProperty()
        .addListener((property, was, now) -> dialog.setY(pane.below(now.doubleValue())));
    dialog.setTitle(bare(title));
    dialog.setHeaderText(null);
    dialog.setResizable(true);
    StackPane body = new StackPane(content);
    body.getStyleClass().add("dialog-body");
    dialog.getDialogPane().setContent(body);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    return dialog;
  }

  private static String icon(AlertType type) {
    return switch (type) {
      case ERROR -> "alert-circle";
      case WARNING -> "alert-triangle";
      case CONFIRMATION -> "help-circle";
      case INFORMATION, NONE -> "info";
    };
  }

  /// A title without the dots that the command for it ends in, for now it asks.
  private static String bare(String title) {
    return title.replaceFirst("…+$", "");
  }

  private Alert alert(AlertType type, String sentence) {
    Alert alert = new Alert(type, sentence);
    alert.initOwner(owner.get());
    alert.setTitle("PlanDraft");
    alert.setHeaderText(null);
    Node icon = Icons.of(icon(type));
    icon.getStyleClass().add("alert-icon");
    alert.setGraphic(icon);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().setPrefWidth(460);
    return alert;
  }
}
