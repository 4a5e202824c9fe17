package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Which;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Several;
import plandraft.query.Parts;

/// Where a live reference's value comes from, told in both languages.
class SourcesTest {
  private final Sources sources = new Sources(Parts.of(Plans.full()));

  static Stream<Arguments> references() {
    return Stream.of(
        Arguments.of(value("output", Which.TARGET), "主要目标测算表：产业增加值，2025年目标值"),
        Arguments.of(value("output", Which.BASE), "主要目标测算表：产业增加值，2020年基期值"),
        Arguments.of(value("share", Which.GROWTH), "主要目标测算表：占地区生产总值比重，2020—2025年年均增长"),
        Arguments.of(value("gone", Which.TARGET), "引用的内容已不在规划中"),
        Arguments.of(
            new Inline.Titles(Several.all(Several.Kind.TASKS), Emphasis.NONE), "任务的名称，随名称变动"),
        Arguments.of(new Inline.Title(new Place(Part.TASK, "t1"), Emphasis.NONE), "产业能级提升工程"),
        Arguments.of(new Inline.Title(new Place(Part.TASK, "gone"), Emphasis.NONE), "引用的内容已不在规划中"),
        Arguments.of(Inline.Text.of("字"), "引用的内容已不在规划中"));
  }

  private static Inline value(String indicator, Which which) {
    return new Inline.IndicatorValue(new Id<>(indicator), which, true, Emphasis.NONE);
  }

  @ParameterizedTest
  @MethodSource("references")
  void aReferenceNamesItsSource(Inline inline, String words) {
    assertThat(sources.of(inline).in(Locale.ROOT)).contains(words);
    assertThat(sources.of(inline).in(Locale.ENGLISH))
        .isNotEqualTo(sources.of(inline).in(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Several.Kind.class)
  void whatIsCountedHasANameInBothLanguages(Several.Kind kind) {
    Several all = Several.all(kind);
    String chinese = Sources.kind(all).in(Locale.ROOT);
    String english = Sources.kind(all).in(Locale.ENGLISH);
    assertThat(chinese).matches("\\p{IsHan}+");
    assertThat(english).matches("[a-zA-Z ]+");
    assertThat(sources.of(new Inline.Count(all, false, Emphasis.NONE)).in(Locale.ROOT))
        .contains(chinese);
  }

  @Test
  void kindsHaveDifferentNames() {
    assertThat(Stream.of(Several.Kind.values()).map(kind -> Sources.kind(Several.all(kind))))
        .doesNotHaveDuplicates();
  }
}
