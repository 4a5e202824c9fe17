package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.layout.House;
import plandraft.layout.Tables;

/// What a layout in hand is said to be.
class ShownTest {
  private static final LayoutFiles FILES = new LayoutFiles(Path.of("target/no-such-folder"));

  static List<LayoutFile> files() throws IOException {
    return FILES.files();
  }

  private static House house() throws IOException {
    return FILES.read().house();
  }

  private static Shown shown(LayoutFile file) throws IOException {
    return Shown.of(file, new LayoutText(file.json()), house()).orElseThrow();
  }

  private static LayoutFile file(String name) throws IOException {
    return files().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyBuiltInLayoutIsShown(LayoutFile file) throws IOException {
    Shown shown = shown(file);
    assertThat(shown.isHouse()).isEqualTo(file.name().equals("house.json"));
    assertThat(shown.layout().isEmpty()).isEqualTo(shown.isHouse());
    assertThat(shown.house().styles()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void onlyTheHouseThePlanAndTheNoticeAreOfText(LayoutFile file) throws IOException {
    boolean text = Stream.of("house", "plan", "notice").anyMatch(file.name()::startsWith);
    assertThat(shown(file).isOfText()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatALayoutDoesNotSayOfTablesTheHouseDoes(LayoutFile file) throws IOException {
    Shown shown = shown(file);
    Tables all = shown.tables();
    assertThat(all).isEqualTo(shown.own().or(house().tables()));
    assertThat(all.or(house().tables())).as("the house adds nothing more").isEqualTo(all);
  }

  @Test
  void theHouseOwnsAllOfItsTables() throws IOException {
    Shown house = shown(file("house.json"));
    assertThat(house.own()).isEqualTo(house().tables());
    assertThat(house.numbering()).isEqualTo(house().numbering());
  }

  @Test
  void aLayoutWithoutNumberingHasThatOfTheHouse() throws IOException {
    for (LayoutFile file : files()) {
      LayoutText text = new LayoutText(file.json());
      assertThat(shown(file).numbering()).isEqualTo(text.numbering().orElse(house().numbering()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"document\": 1}"})
  void aTextThatIsWrongIsNotShown(String json) throws IOException {
    assertThat(Shown.of(file("press.json"), new LayoutText(json), house())).isEmpty();
  }
}
