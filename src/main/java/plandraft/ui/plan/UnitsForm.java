package plandraft.ui.plan;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import plandraft.history.Store;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// The register that responsible units are chosen from, one a line.
public final class UnitsForm {
  private final Words words;
  private final Form form = new Form();
  private final TextArea lines;

  private UnitsForm(List<String> units, Locale locale) {
    words = Words.of(UnitsForm.class, locale);
    form.remark(words.say("units.remark"));
    lines = form.lines(words.say("units.lines"), String.join("\n", units), 16);
  }

  /// Lets the user change the register of what the store holds.
  public static void open(Store store, Ask ask, Locale locale) {
    UnitsForm filled = of(store.plan().units(), locale);
    if (ask.form(filled.words.say("units"), filled.form, filled.words.say("ok"))) {
      store.edit(filled.words.say("step.units"), plan -> plan.withUnits(filled.units()));
    }
  }

  /// The form filled with a register.
  static UnitsForm of(List<String> units, Locale locale) {
    return new UnitsForm(units, locale);
  }

  Form form() {
    return form;
  }

  /// The register as filled in, each unit once.
  List<String> units() {
    return lines
        .getText()
        .lines()
        .map(String::strip)
        .filter(unit -> !unit.isEmpty())
        .distinct()
        .toList();
  }
}
