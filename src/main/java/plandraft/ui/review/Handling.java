package plandraft.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import plandraft.check.Finding;
import plandraft.check.Fix;
import plandraft.check.Mending;
import plandraft.check.Waivers;
import plandraft.history.Store;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// What is done about findings, each as one step that can be undone.
final class Handling {
  private final Store store;
  private final Words words;
  private final Runnable settle;
  private final BooleanProperty locked = new SimpleBooleanProperty();

  /// @param settle ends whatever is half done elsewhere before the plan is changed
  Handling(Store store, Words words, Runnable settle) {
    this.store = store;
    this.words = words;
    this.settle = settle;
    store.watchLock(locked::set);
  }

  /// Whether nothing can be done.
  ObservableBooleanValue locked() {
    return locked;
  }

  /// Does what a finding offers.
  void mend(Finding finding) {
    finding.fix().ifPresent(this::edit);
  }

  /// Does what findings of one rule offer.
  void mendAll(List<Finding> findings) {
    edit(Mending.all(findings.getFirst().rule(), findings));
  }

  /// Sets a finding aside for a reason that the user is asked for in a dialog over `window`.
  void waive(Finding finding, Window window) {
    Form form = new Form();
    form.remark(finding.sentence().in(words.locale()));
    TextField reason = form.wide(words.say("waive.reason"), "");
    reason.setPromptText(words.say("waive.why"));
    form.holds(() -> reason.getText().isBlank() ? Optional.of("") : Optional.empty());
    Ask ask = new Ask(() -> window, words.say("waive.cancel"));
    if (ask.form(words.say("waive.title"), form, words.say("waive.title"))) {
      settle.run();
      store.edit(
          words.say("step.waive"), plan -> Waivers.waive(plan, finding, reason.getText().strip()));
    }
  }

  /// Opens a finding again that was set aside.
  void reopen(Finding finding) {
    settle.run();
    store.edit(words.say("step.reopen"), plan -> Waivers.reopen(plan, finding));
  }

  private void edit(Fix fix) {
    settle.run();
    store.edit(fix.step().in(words.locale()), fix.change());
  }
}
