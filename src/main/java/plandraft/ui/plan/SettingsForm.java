package plandraft.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import plandraft.file.Settings;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Form;

/// What the program remembers of its user, as a form.
public final class SettingsForm {
  private static final List<String> LANGUAGES = List.of("zh-CN", "en");

  private final Words words;
  private final Settings before;
  private final Form form = new Form();
  private final TextField user;
  private final TextField organization;
  private final ChoiceBox<Settings.Theme> theme;
  private final ChoiceBox<String> language;

  private SettingsForm(Settings before, Locale locale) {
    this.before = before;
    words = Words.of(SettingsForm.class, locale);
    form.remark(words.say("settings.remark"));
    user = form.half(words.say("settings.user"), before.user());
    organization = form.half(words.say("settings.organization"), before.organization());
    theme =
        form.choice(
            words.say("settings.theme"),
            List.of(Settings.Theme.values()),
            before.theme(),
            this::name);
    language =
        form.choice(
            words.say("settings.language"), LANGUAGES, before.language(), SettingsForm::language);
  }

  /// Lets the user change the settings; empty if they leave them.
  public static Optional<Settings> open(Settings before, Ask ask, Locale locale) {
    SettingsForm filled = new SettingsForm(before, locale);
    boolean told = ask.form(filled.words.say("settings"), filled.form, filled.words.say("ok"));
    return told ? Optional.of(filled.settings()) : Optional.empty();
  }

  private Settings settings() {
    return before
        .withUser(user.getText().strip(), organization.getText().strip())
        .withTheme(theme.getValue())
        .withLanguage(language.getValue());
  }

  private String name(Settings.Theme choice) {
    return switch (choice) {
      case SYSTEM -> words.say("settings.theme.system");
      case LIGHT -> words.say("settings.theme.light");
      case DARK -> words.say("settings.theme.dark");
    };
  }

  private static String language(String tag) {
    Locale named = Locale.forLanguageTag(tag);
    return named.getDisplayLanguage(named);
  }
}
