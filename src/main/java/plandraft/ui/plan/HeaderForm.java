package plandraft.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// The plan's header as a form: title, kind, years, and the facts of 版头 and 版记.
public final class HeaderForm {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private final Words words;
  private final Form form = new Form();
  private final TextField title;
  private final TextField kind;
  private final TextField stage;
  private final TextField baseYear;
  private final TextField targetYear;
  private final TextField horizonYear;
  private final TextField documentNumber;
  private final TextField issuer;
  private final TextField drafter;
  private final DatePicker date;
  private final DatePicker printedOn;
  private final TextField printer;
  private final TextField remark;
  private final TextField mainRecipients;
  private final TextField copyTo;

  private HeaderForm(Header header, Locale locale) {
    words = Words.of(HeaderForm.class, locale);
    title = form.wide(words.say("header.title"), header.title());
    kind = form.half(words.say("header.kind"), header.kind());
    stage = form.half(words.say("header.stage"), header.stage());
    baseYear = form.half(words.say("header.baseYear"), written(header.baseYear()));
    targetYear = form.half(words.say("header.targetYear"), written(header.targetYear()));
    horizonYear =
        form.half(
            words.say("header.horizonYear"),
            header.horizonYear().map(HeaderForm::written).orElse(""));
    documentNumber = form.half(words.say("header.documentNumber"), header.documentNumber());
    issuer = form.half(words.say("header.issuer"), header.issuer());
    drafter = form.half(words.say("header.drafter"), header.drafter());
    date = form.day(words.say("header.date"), header.date());
    printedOn = form.day(words.say("header.printedOn"), header.printedOn());
    printer = form.half(words.say("header.printer"), header.printer());
    remark = form.half(words.say("header.remark"), header.remark());
    mainRecipients = form.wide(words.say("header.mainRecipients"), header.mainRecipients());
    copyTo = form.wide(words.say("header.copyTo"), header.copyTo());
  }

  /// Lets the user change the header of what the store holds.
  public static void open(Store store, Ask ask, Locale locale) {
    HeaderForm filled = of(store.plan().header(), locale);
    String title = filled.words.say("header");
    if (ask.form(title, filled.form, filled.words.say("ok"))) {
      Header next = filled.header();
      store.edit(filled.words.say("step.header"), plan -> plan.withHeader(next));
    }
  }

  /// The form filled with a header.
  static HeaderForm of(Header header, Locale locale) {
    HeaderForm filled = new HeaderForm(header, locale);
    filled.form.holds(filled::problem);
    return filled;
  }

  Form form() {
    return form;
  }

  /// The header as filled in; to be asked only while nothing is wrong.
  Header header() {
    return new Header(
        text(title),
        text(kind),
        Integer.parseInt(text(baseYear)),
        Integer.parseInt(text(targetYear)),
        Optional.of(text(horizonYear)).filter(year -> !year.isEmpty()).map(Integer::valueOf),
        text(issuer),
        text(drafter),
        text(documentNumber),
        Optional.ofNullable(date.getValue()),
        text(stage),
        text(mainRecipients),
        text(copyTo),
        text(printer),
        Optional.ofNullable(printedOn.getValue()),
        text(remark));
  }

  private Optional<String> problem() {
    if (text(title).isEmpty()) {
      return Optional.of(words.say("header.noTitle"));
    }
    boolean years =
        Stream.of(baseYear, targetYear).allMatch(field -> YEAR.matcher(text(field)).matches())
            && (text(horizonYear).isEmpty() || YEAR.matcher(text(horizonYear)).matches());
    if (!years) {
      return Optional.of(words.say("header.noYear"));
    }
    boolean ascending =
        text(baseYear).compareTo(text(targetYear)) < 0
            && (text(horizonYear).isEmpty() || text(targetYear).compareTo(text(horizonYear)) < 0);
    return ascending ? Optional.empty() : Optional.of(words.say("header.yearsTurned"));
  }

  private static String text(TextField field) {
    return field.getText().strip();
  }

  private static String written(int year) {
    return Integer.toString(year);
  }
}
