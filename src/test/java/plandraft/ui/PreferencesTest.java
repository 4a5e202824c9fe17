package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.file.Settings;
import plandraft.file.SettingsFile;
import plandraft.ui.kit.Theme;

/// What the program remembers of its user from one run to the next.
class PreferencesTest {
  @TempDir Path folder;

  private Preferences preferences() {
    return new Preferences(new SettingsFile(folder), Runnable::run);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, zh-CN", "en, en", "en-GB, en", "fr, zh-CN", "'', zh-CN", "nonsense!, zh-CN"})
  void theWindowSpeaksChineseUnlessEnglishWasChosen(String chosen, String spoken) {
    Preferences preferences = preferences();
    preferences.change(settings -> settings.withLanguage(chosen));
    assertThat(preferences.locale()).isEqualTo(Locale.forLanguageTag(spoken));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, LIGHT", "DARK, DARK"})
  void theLookIsAsChosen(Settings.Theme chosen, Theme shown) {
    Preferences preferences = preferences();
    preferences.change(settings -> settings.withTheme(chosen));
    assertThat(preferences.theme()).isEqualTo(shown);
  }

  @Test
  void everyChangeIsThereInTheNextRun() {
    preferences().change(settings -> settings.withUser("示例人员", "示例单位").withZoom(125));
    Preferences next = preferences();
    assertThat(next.now().zoom()).isEqualTo(125);
    assertThat(next.author())
        .hasValueSatisfying(
            author -> {
              assertThat(author.name()).isEqualTo("示例人员");
              assertThat(author.organization()).isEqualTo("示例单位");
            });
  }

  @Test
  void nobodyCommentsUntilTheySaidWhoTheyAre() {
    Preferences preferences = preferences();
    assertThat(preferences.author()).isEmpty();
    preferences.change(settings -> settings.withUser("  ", "示例单位"));
    assertThat(preferences.author()).isEmpty();
  }

  @Test
  void settingsThatCannotBeReadCostNothingButThemselves() throws IOException {
    preferences().change(settings -> settings.withZoom(125));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "{ not json");
      }
    }
    assertThat(preferences().now()).isEqualTo(Settings.FIRST);
  }
}
