package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.file.FileTrouble;
import plandraft.file.PlanFile;
import plandraft.say.Words;

/// Failures as one sentence, in the language of the window.
class TroublesTest {
  private static final Words CHINESE = Words.of(Troubles.class, Locale.SIMPLIFIED_CHINESE);
  private static final Words ENGLISH = Words.of(Troubles.class, Locale.ENGLISH);

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new OutOfMemoryError(), "内存不够用了", "out of memory"),
        Arguments.of(new IllegalStateException("两行同名"), "两行同名", "两行同名"),
        Arguments.of(new NullPointerException(), "NullPointerException", "NullPointerException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatNobodyForesawIsToldWithItsMessageOrItsKind(
      Throwable failure, String chinese, String english) {
    assertThat(Troubles.words(failure, CHINESE)).contains(chinese).endsWith("。");
    assertThat(Troubles.words(failure, ENGLISH)).contains(english).endsWith(".");
  }

  @Test
  void troubleWithAFileIsToldAsTheFileTellsIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("坏.plan");
    Files.writeString(file, "no archive");
    FileTrouble trouble = trouble(file);
    assertThat(Troubles.sentence(trouble, CHINESE))
        .contains("坏.plan")
        .matches("(?s).*\\p{IsHan}.*");
    assertThat(Troubles.sentence(trouble, ENGLISH)).isEqualTo(trouble.told().in(Locale.ENGLISH));
  }

  private static FileTrouble trouble(Path file) {
    try {
      PlanFile.read(file);
      throw new AssertionError("it was read");
    } catch (FileTrouble expected) {
      return expected;
    }
  }
}
