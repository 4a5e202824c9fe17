package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Several;

/// Typing into runs against typing into a plain list of letters that know their emphasis.
class AnyTypingTest {
  private static final Inline REFERENCE =
      new Inline.Count(Several.all(Several.Kind.TASKS), true, Emphasis.NONE);

  /// One position of a text: a letter or, without letter, a live reference.
  private record Letter(char letter, Emphasis emphasis) {}

  private static List<Letter> letters(List<Inline> runs) {
    List<Letter> letters = new ArrayList<>();
    for (Inline run : runs) {
      String words = run instanceof Inline.Text text ? text.text() : "\uFFFC";
      words.chars().forEach(c -> letters.add(new Letter((char) c, run.emphasis())));
    }
    return letters;
  }

  private static List<Inline> runs(Random random) {
    List<Inline> runs = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Emphasis emphasis = Emphasis.values()[random.nextInt(3)];
      runs.add(
          random.nextInt(4) == 0
              ? REFERENCE.withEmphasis(emphasis)
              : new Inline.Text("推进𠮷ab平台".substring(random.nextInt(4)), emphasis));
    }
    return Inline.joined(runs);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void changesTheLettersBetweenItsPositionsAndNoOthers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      List<Inline> runs = runs(random);
      int length = Typing.length(runs);
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      List<Inline> typed = runs(random);

      List<Letter> expected = new ArrayList<>(letters(runs).subList(0, from));
      expected.addAll(letters(typed));
      expected.addAll(letters(runs).subList(to, length));
      List<Inline> actual = new Typing(from, to, typed).on(runs);

      assertThat(letters(actual)).isEqualTo(expected);
      assertThat(actual).isEqualTo(Inline.joined(actual));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void slicesMakeTheWhole(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      List<Inline> runs = runs(random);
      int length = Typing.length(runs);
      int cut = random.nextInt(length + 1);
      List<Inline> parts = new ArrayList<>(Typing.slice(runs, 0, cut));
      parts.addAll(Typing.slice(runs, cut, length));
      assertThat(Inline.joined(parts)).isEqualTo(runs);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void emphasisIsLaidOnAndTakenOffWithoutTouchingWords(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      List<Inline> runs = runs(random);
      int length = Typing.length(runs);
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      List<Inline> bold = Emphasised.in(runs, from, to, Emphasis.BOLD);
      assertThat(Replacing.plain(bold)).isEqualTo(Replacing.plain(runs));
      assertThat(letters(bold).subList(from, to)).allMatch(one -> one.emphasis() == Emphasis.BOLD);
      assertThat(letters(bold).subList(0, from)).isEqualTo(letters(runs).subList(0, from));
      assertThat(letters(bold).subList(to, length)).isEqualTo(letters(runs).subList(to, length));
      assertThat(Emphasised.in(bold, from, to, Emphasis.BOLD)).isEqualTo(bold);
    }
  }

  @Test
  void undoneByTypingWhatWasThere() {
    Random random = new Random(10);
    for (int i = 0; i < 2000; i++) {
      List<Inline> runs = runs(random);
      int length = Typing.length(runs);
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      List<Inline> typed = runs(random);
      List<Inline> next = new Typing(from, to, typed).on(runs);
      Typing back = new Typing(from, from + Typing.length(typed), Typing.slice(runs, from, to));
      assertThat(back.on(next)).isEqualTo(runs);
    }
  }

  @Test
  void reachesNotBeyondTheText() {
    List<Inline> runs = List.of(Inline.Text.of("平台"));
    assertThatThrownBy(() -> new Typing(0, 3, List.of()).on(runs))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> new Typing(-1, 0, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Typing(2, 1, List.of()));
    assertThat(new Typing(0, 0, List.of()).on(List.of())).isEmpty();
  }

  /// Runs are written as words, bold ones in *…*, 楷体 ones in _…_, a live reference as #.
  private static List<Inline> read(String written) {
    List<Inline> runs = new ArrayList<>();
    Emphasis emphasis = Emphasis.NONE;
    for (char c : written.toCharArray()) {
      switch (c) {
        case '*' -> emphasis = emphasis == Emphasis.NONE ? Emphasis.BOLD : Emphasis.NONE;
        case '_' -> emphasis = emphasis == Emphasis.NONE ? Emphasis.KAI : Emphasis.NONE;
        case '#' -> runs.add(REFERENCE.withEmphasis(emphasis));
        default -> runs.add(new Inline.Text(String.valueOf(c), emphasis));
      }
    }
    return Inline.joined(runs);
  }

  @ParameterizedTest
  @CsvSource({
    "建设平台, 2, 4, 载体, 建设载体",
    "建设平台, 4, 4, 。, 建设平台。",
    "建设平台, 0, 0, 要, 要建设平台",
    "建设平台, 0, 4, '', ''",
    "'', 0, 0, 新, 新",
    "*一是*建设, 2, 2, 要, *一是要*建设",
    "*一是*建设, 3, 3, 要, *一是*建要设",
    "*一是*建设, 0, 0, 第, *第一是*建设",
    "_重点_*任务*, 2, 2, 的, _重点的_*任务*",
    "共#项, 1, 2, 八, 共八项",
    "共#项, 2, 2, 大, 共#大项",
    "*共#项*, 2, 2, 大, *共#大项*",
    "共*#*项, 2, 2, 大, 共*#大*项",
    "建*设平*台, 1, 3, 造, 建造台",
    "建*设平*台, 2, 3, 造, 建*设造*台"
  })
  void wordsTakeTheEmphasisOfThoseBeforeThem(
      String before, int from, int to, String words, String after) {
    List<Inline> runs = read(before);
    assertThat(Typing.replace(runs, from, to, words).on(runs)).isEqualTo(read(after));
  }

  @ParameterizedTest
  @CsvSource({
    "建设平台和平台, 平台, 载体, 建设载体和载体",
    "建设*平台*和平台, 平台, 载体, 建设*载体*和载体",
    "平平台台, 平台, '', 平台",
    "台台台, 台台, x, x台",
    "平#台, 平台, 载体, 平#台",
    "平台#平台, 平台, 载体, 载体#载体",
    "平*台*, 平台, 载体, *载体*",
    "平台, 平台, 平台平台, 平台平台",
    "平台, '', x, 平台",
    "ABab, ab, x, ABx"
  })
  void wordsAreReplacedAndReferencesStay(String before, String wanted, String words, String after) {
    Block.Paragraph paragraph = new Block.Paragraph(new Id<>("b"), Block.Style.BODY, read(before));
    Plan plan =
        Plan.of(new Id<>("p"), Header.of("规划", "", 2020, 2025)).withPreamble(List.of(paragraph));
    Plan replaced = Replacing.all(wanted, words).on(plan);
    assertThat(letters(((Block.Prose) replaced.preamble().getFirst()).inlines()))
        .extracting(Letter::letter)
        .isEqualTo(letters(read(after)).stream().map(Letter::letter).toList());
    assertThat(replaced.equals(plan)).isEqualTo(before.equals(after));
  }

  @ParameterizedTest
  @CsvSource({
    "block:b, 0, 2, 载体, 载体平台",
    "block:b, 2, 4, 载体, 平台载体",
    "block:b, 4, 4, 。, 平台平台。",
    "block:other, 0, 2, 载体, 平台平台",
    "section:b, 0, 2, 载体, 平台平台"
  })
  void oneOccurrenceIsReplacedInItsPlaceAlone(
      String place, int from, int to, String words, String after) {
    Plan plan =
        Plan.of(new Id<>("p"), Header.of("规划", "", 2020, 2025))
            .withPreamble(List.of(Block.Paragraph.of(new Id<>("b"), "平台平台")));
    Plan replaced = new Occurrence(Place.read(place).orElseThrow(), from, to).by(words).on(plan);
    assertThat(Replacing.plain(((Block.Prose) replaced.preamble().getFirst()).inlines()))
        .isEqualTo(after);
  }
}
