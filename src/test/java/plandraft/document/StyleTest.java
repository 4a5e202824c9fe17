package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Style STYLE =
      new Style(
          "body",
          "正文",
          "仿宋",
          "Times New Roman",
          32,
          true,
          Style.Align.JUSTIFIED,
          560,
          200,
          1,
          2,
          3,
          4,
          Optional.of(5),
          Optional.of("1F5FBF"),
          -5,
          true);

  /// The names of the settings in which two styles differ.
  private static List<String> differing(Style one, Style other) {
    return Stream.of(Style.class.getRecordComponents())
        .filter(part -> !value(part, one).equals(value(part, other)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent part, Style style) {
    try {
      return part.getAccessor().invoke(style);
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  @Test
  void oneSettingIsReplacedAndAllOthersStay() {
    assertThat(differing(STYLE, STYLE.withId("quote"))).containsExactly("id");
    assertThat(differing(STYLE, STYLE.withFont("楷体"))).containsExactly("eastAsian");
    assertThat(differing(STYLE, STYLE.withHalfPoints(28))).containsExactly("halfPoints");
    assertThat(differing(STYLE, STYLE.hangingBy(50))).containsExactly("firstLine", "left");
    assertThat(STYLE.withFont("楷体").withHalfPoints(28).withId("quote"))
        .isEqualTo(STYLE.withId("quote").withHalfPoints(28).withFont("楷体"));
  }

  @Test
  void theFirstLineStaysWhereMoreHangs() {
    Style hanging = STYLE.hangingBy(50);
    assertThat(hanging.left()).isEqualTo(STYLE.left() + 50);
    assertThat(hanging.left() + hanging.firstLine()).isEqualTo(STYLE.left() + STYLE.firstLine());
    assertThat(hanging.hangingBy(-50)).isEqualTo(STYLE);
  }

  @Test
  void whatIsReplacedByTheSameIsEqual() {
    assertThat(STYLE.withId("body").withFont("仿宋").withHalfPoints(32)).isEqualTo(STYLE);
  }
}
