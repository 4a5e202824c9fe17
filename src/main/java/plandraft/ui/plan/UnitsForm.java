package plandraft.ui.plan;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import plandraft.say.Words;
import plandraft.ui.kit.Form;

/// The register that responsible units are chosen from, one a line.
public final class UnitsForm {
  private final Form form = new Form();
  private final TextArea lines;

  private UnitsForm(List<String> units, Locale locale) {
    lines =
        form.lines(Words.of(UnitsForm.class, locale).say("units"), String.join("\n", units), 16);
  }

  /// The form filled with a register.
  public static UnitsForm of(List<String> units, Locale locale) {
    return new UnitsForm(units, locale);
  }

  /// The form to be shown.
  public Form form() {
    return form;
  }

  /// The register as filled in, each unit once.
  public List<String> units() {
    return lines
        .getText()
        .lines()
        .map(String::strip)
        .filter(unit -> !unit.isEmpty())
        .distinct()
        .toList();
  }
}
