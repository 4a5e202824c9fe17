package plandraft.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import plandraft.file.Settings;
import plandraft.file.SettingsFile;
import plandraft.ui.kit.Theme;
import plandraft.ui.review.Author;

/// What the program remembers of its user, in hand; every change is written at once, beside the
/// window.
final class Preferences {
  private final SettingsFile file;
  private final Executor writing;
  private Settings settings;

  /// @param writing where settings are written, one after the other
  Preferences(SettingsFile file, Executor writing) {
    this.file = file;
    this.writing = writing;
    this.settings = file.read();
  }

  Settings now() {
    return settings;
  }

  void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings);
    settings = next;
    writing.execute(() -> file.write(next));
  }

  /// The language of the window: Chinese unless English was chosen. The system's is not asked, for
  /// many a machine in a Chinese office says English or nothing.
  Locale locale() {
    return Locale.forLanguageTag(settings.language()).getLanguage().equals("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  Theme theme() {
    return switch (settings.theme()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  /// Who comments, if they have said so.
  Optional<Author> author() {
    return settings.user().isBlank()
        ? Optional.empty()
        : Optional.of(new Author(settings.user(), settings.organization()));
  }
}
