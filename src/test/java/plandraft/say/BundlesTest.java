package plandraft.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.Documents;
import plandraft.file.PlanFile;
import plandraft.query.Places;

/// Every phrase of every bundle comes out as it is meant, whatever is filled in.
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^{}]*}");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("words.properties")).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Properties english(Path chinese) throws IOException {
    return read(chinese.resolveSibling("words_en.properties"));
  }

  private static Set<String> places(String phrase) {
    return PLACE.matcher(phrase).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillInTheSame(Path bundle) throws IOException {
    Properties english = english(bundle);
    read(bundle)
        .forEach(
            (key, phrase) ->
                assertThat(places(english.getProperty((String) key)))
                    .as("%s of %s", key, bundle)
                    .isEqualTo(places((String) phrase)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPlaceIsFilledAndNothingElseChanges(Path bundle) throws IOException {
    for (Properties phrases : List.of(read(bundle), english(bundle))) {
      phrases.forEach(
          (key, value) -> {
            String phrase = (String) value;
            if (!places(phrase).isEmpty() && !phrase.contains(",choice")) {
              Object[] values = Stream.generate(() -> "〔{0}'值〕").limit(12).toArray();
              String said = new MessageFormat(phrase, Locale.ROOT).format(values);
              assertThat(said.replace("〔{0}'值〕", ""))
                  .as("%s of %s", key, bundle)
                  .isEqualTo(PLACE.matcher(phrase).replaceAll("").replace("''", "'"));
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "{0}, “{0}”",
    "it's, “it's”",
    "'a, b', '“a, b”'",
    "%s $1 \\1, “%s $1 \\1”",
    "2025, “2025”",
    "😀, “😀”"
  })
  void whatIsFilledInIsNotReadAgain(String name, String said) {
    assertThat(Message.of(PlanFile.class, "read.missing", name).in(Locale.ROOT))
        .isEqualTo("没有" + said + "这个文件。");
  }

  @Test
  void messagesWithinMessagesSpeakOneLanguage() {
    Message inner = Message.of(Places.class, "gone");
    Message outer = Message.of(PlanFile.class, "read.missing", inner);
    assertThat(outer.in(Locale.ROOT)).isEqualTo("没有“" + inner.in(Locale.ROOT) + "”这个文件。");
    assertThat(outer.in(Locale.ENGLISH)).contains(inner.in(Locale.ENGLISH));
  }

  @Test
  void aLanguageThatThereIsNotSpeaksChinese() {
    for (Locale locale :
        List.of(
            Locale.JAPAN, Locale.FRANCE, Locale.TAIWAN, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
      assertThat(Documents.kind("plan").orElseThrow().title().in(locale)).isEqualTo("规划文本");
    }
    assertThat(Documents.kind("plan").orElseThrow().title().in(Locale.UK))
        .isEqualTo(Documents.kind("plan").orElseThrow().title().in(Locale.ENGLISH));
  }
}
