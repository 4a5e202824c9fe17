package plandraft.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.HeadingNumbers;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// The plan's header as a form: title, kind, years, the facts of 版头 and 版记, how its headings are
/// numbered and which plan it follows.
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
  private final ChoiceBox<Optional<HeadingNumbers>> numbering;
  private final TextField parent;

  private HeaderForm(Plan plan, Supplier<Optional<String>> choose, Locale locale) {
    Header header = plan.header();
    words = Words.of(HeaderForm.class, locale);
    title = form.wide(words.say("header.title"), header.title());
    kind = form.third(words.say("header.kind"), header.kind());
    stage = form.third(words.say("header.stage"), header.stage());
    documentNumber = form.third(words.say("header.documentNumber"), header.documentNumber());
    baseYear = form.third(words.say("header.baseYear"), written(header.baseYear()));
    targetYear = form.third(words.say("header.targetYear"), written(header.targetYear()));
    horizonYear =
        form.third(
            words.say("header.horizonYear"),
            header.horizonYear().map(HeaderForm::written).orElse(""));
    issuer = form.half(words.say("header.issuer"), header.issuer());
    drafter = form.half(words.say("header.drafter"), header.drafter());
    date = form.day(words.say("header.date"), header.date());
    printedOn = form.day(words.say("header.printedOn"), header.printedOn());
    printer = form.half(words.say("header.printer"), header.printer());
    remark = form.half(words.say("header.remark"), header.remark());
    mainRecipients = form.half(words.say("header.mainRecipients"), header.mainRecipients());
    copyTo = form.half(words.say("header.copyTo"), header.copyTo());
    documentNumber.setPromptText(words.say("header.documentNumber.prompt"));
    mainRecipients.setPromptText(words.say("header.mainRecipients.prompt"));
    copyTo.setPromptText(words.say("header.copyTo.prompt"));
    remark.setPromptText(words.say("header.remark.prompt"));
    NumberingNames names = new NumberingNames(words);
    numbering =
        form.wideChoice(
            words.say("header.numbering"),
            NumberingNames.offered(plan.numbering()),
            plan.numbering(),
            names::of);
    parent =
        form.chosen(
            words.say("header.parent"),
            plan.parent().orElse(""),
            words.say("header.parent.choose"),
            choose);
  }

  /// Lets the user change the header of what the store holds, and how its headings are numbered.
  ///
  /// @param choose lets the user choose the file of the plan this one follows
  public static void open(Store store, Ask ask, Locale locale, Supplier<Optional<String>> choose) {
    HeaderForm filled = of(store.plan(), choose, locale);
    String title = filled.words.say("header");
    if (ask.form(title, filled.form, filled.words.say("ok"))) {
      Header next = filled.header();
      Optional<HeadingNumbers> numbers = filled.numbering();
      Optional<String> follows = filled.parent();
      store.edit(
          filled.words.say("step.header"),
          plan -> plan.withHeader(next).withNumbering(numbers).withParent(follows));
    }
  }

  /// The form filled with what a plan says of itself.
  static HeaderForm of(Plan plan, Supplier<Optional<String>> choose, Locale locale) {
    HeaderForm filled = new HeaderForm(plan, choose, locale);
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
        bare(mainRecipients),
        bare(copyTo),
        text(printer),
        Optional.ofNullable(printedOn.getValue()),
        inside(remark));
  }

  /// How the headings are numbered, as chosen; empty where that is left to the layout.
  Optional<HeadingNumbers> numbering() {
    return numbering.getValue();
  }

  /// The file of the plan it follows, as filled in.
  Optional<String> parent() {
    return Optional.of(text(parent)).filter(name -> !name.isEmpty());
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

  /// What is printed before and behind 主送 and 抄送 is not part of them, though it may be typed.
  private static String bare(TextField field) {
    return text(field).replaceFirst("^(主送|抄送)[：:]\\s*", "").replaceFirst("[：:。]+$", "");
  }

  /// 附注 without the parentheses it is printed in.
  private static String inside(TextField field) {
    return text(field).replaceFirst("^[（(](.*)[）)]$", "$1");
  }

  private static String written(int year) {
    return Integer.toString(year);
  }
}
