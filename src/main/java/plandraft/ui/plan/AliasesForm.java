package plandraft.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import plandraft.history.Store;
import plandraft.model.Alias;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// The other names under which the text speaks of indicators, one a line: 全员劳动生产率 = 规上工业全员劳动生产率.
public final class AliasesForm {
  private static final String SIGN = "[=＝]";

  private final Words words;
  private final Form form = new Form();
  private final Map<String, Id<Indicator>> indicators;
  private final TextArea lines;

  private AliasesForm(Plan plan, Locale locale) {
    words = Words.of(AliasesForm.class, locale);
    List<Indicator> all =
        plan.indicatorTables().stream().flatMap(table -> table.indicators().stream()).toList();
    indicators =
        all.stream()
            .collect(Collectors.toMap(Indicator::name, Indicator::id, (first, again) -> first));
    Map<Id<Indicator>, String> names =
        all.stream().collect(Collectors.toMap(Indicator::id, Indicator::name, (one, same) -> one));
    String written =
        plan.aliases().stream()
            .filter(alias -> names.containsKey(alias.indicator()))
            .map(alias -> alias.name() + " = " + names.get(alias.indicator()))
            .collect(Collectors.joining("\n"));
    form.remark(words.say("aliases.remark"));
    lines = form.lines(words.say("aliases.lines"), written, 12);
  }

  /// Lets the user change the aliases of what the store holds.
  public static void open(Store store, Ask ask, Locale locale) {
    AliasesForm filled = of(store.plan(), locale);
    if (ask.form(filled.words.say("aliases"), filled.form, filled.words.say("ok"))) {
      store.edit(filled.words.say("step.aliases"), plan -> plan.withAliases(filled.aliases()));
    }
  }

  /// The form filled with the aliases of a plan.
  static AliasesForm of(Plan plan, Locale locale) {
    AliasesForm filled = new AliasesForm(plan, locale);
    filled.form.holds(filled::problem);
    return filled;
  }

  Form form() {
    return form;
  }

  /// The aliases as filled in; to be asked only while nothing is wrong.
  List<Alias> aliases() {
    return written().stream()
        .map(line -> line.split(SIGN, 2))
        .map(parts -> new Alias(parts[0].strip(), indicators.get(parts[1].strip())))
        .distinct()
        .toList();
  }

  private Optional<String> problem() {
    return written().stream()
        .filter(line -> !isAlias(line))
        .findFirst()
        .map(line -> words.say("aliases.wrong", line));
  }

  private boolean isAlias(String line) {
    String[] parts = line.split(SIGN, 2);
    return parts.length == 2 && !parts[0].isBlank() && indicators.containsKey(parts[1].strip());
  }

  private List<String> written() {
    return lines.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
