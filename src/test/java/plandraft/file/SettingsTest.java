package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path HOME = Path.of("/home/user");

  @TempDir Path config;

  @Test
  void areReadAsWritten() {
    Settings settings =
        Settings.FIRST
            .withRecent(config.resolve("规划.plan"))
            .withWindow(new Settings.Window(10, 20, 1366, 768, true))
            .withTheme(Settings.Theme.DARK)
            .withLanguage("en")
            .withZoom(125)
            .withUser("张三", "示例局")
            .withPanes(new Settings.Panes(300, 320, 0.6));

    new SettingsFile(config.resolve("new")).write(settings);

    assertThat(new SettingsFile(config.resolve("new")).read()).isEqualTo(settings);
  }

  @Test
  void ofAnOlderProgramAreReadToo() throws IOException {
    Files.writeString(
        config.resolve("settings.json"),
        "{\"recent\":[\"/plans/a.plan\"],\"theme\":\"DARK\",\"language\":\"en\",\"zoom\":120,"
            + "\"user\":\"张三\",\"organization\":\"示例局\"}");
    Settings read = new SettingsFile(config).read();
    assertThat(read)
        .isEqualTo(
            Settings.FIRST
                .withRecent(Path.of("/plans/a.plan"))
                .withTheme(Settings.Theme.DARK)
                .withLanguage("en")
                .withZoom(120)
                .withUser("张三", "示例局"));
    assertThat(read.panes()).isEmpty();
  }

  @Test
  void areAsOnAFirstRunWhenThereAreNoneOrTheyAreBroken() throws IOException {
    SettingsFile file = new SettingsFile(config);
    assertThat(file.read()).isEqualTo(Settings.FIRST);

    Files.writeString(config.resolve("settings.json"), "{\"zoom\": \"large");
    assertThat(file.read()).isEqualTo(Settings.FIRST);
  }

  @Test
  void thePlanOpenedLastComesFirstAndOnce() {
    Settings settings = Settings.FIRST;
    for (int i = 0; i < 30; i++) {
      settings = settings.withRecent(Path.of("/plans/" + i % 25 + ".plan"));
    }
    assertThat(settings.recent()).hasSize(20).doesNotHaveDuplicates();
    assertThat(settings.recent().getFirst()).isEqualTo(Path.of("/plans/4.plan"));
    assertThat(settings.withoutRecent(Path.of("/plans/4.plan")).recent().getFirst())
        .isEqualTo(Path.of("/plans/3.plan"));
  }

  @Test
  void standWhereTheSystemKeepsThem() {
    assertThat(Folders.of("Linux", HOME, Map.of()))
        .isEqualTo(
            new Folders(HOME.resolve(".config/plandraft"), HOME.resolve(".local/state/plandraft")));
    assertThat(
            Folders.of(
                "Linux", HOME, Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "relative")))
        .isEqualTo(new Folders(Path.of("/c/plandraft"), HOME.resolve(".local/state/plandraft")));
    assertThat(Folders.of("Windows 11", HOME, Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/l")))
        .isEqualTo(new Folders(Path.of("/roaming/PlanDraft"), Path.of("/l/PlanDraft")));
    assertThat(Folders.of("Mac OS X", HOME, Map.of()).state())
        .isEqualTo(HOME.resolve("Library/Application Support/PlanDraft"));
  }

  @Test
  void anUnknownSettingOfANewerProgramIsPassedOver() throws IOException {
    SettingsFile file = new SettingsFile(config);
    file.write(Settings.FIRST.withZoom(150));
    String json = Files.readString(config.resolve("settings.json"));
    Files.writeString(
        config.resolve("settings.json"), json.replaceFirst("\\{", "{\"colour\": \"red\","));

    assertThat(file.read()).isEqualTo(Settings.FIRST.withZoom(150));
    assertThat(file.read().window()).isEqualTo(Optional.empty());
  }
}
