package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plandraft.layout.NotAllowed;
import plandraft.layout.Pattern;
import plandraft.layout.Pattern.Value;
import plandraft.say.Words;

class PlacesTest {
  private static final Places CHINESE = new Places(Words.of(Places.class, Locale.ROOT));
  private static final Places ENGLISH = new Places(Words.of(Places.class, Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "关于《{title}》的起草说明, 关于《{标题}》的起草说明",
    "{baseYear}年, {基期年}年",
    "抄送：{copyTo}。, 抄送：{抄送}。",
    "附件, 附件",
    "'', ''",
    "标题 { } 标题, 标题 { } 标题"
  })
  void patternsReadInChinese(String written, String spoken) {
    assertThat(CHINESE.spoken(written)).isEqualTo(spoken);
    assertThat(CHINESE.written(spoken)).isEqualTo(written);
  }

  @Test
  void whoeverTypesTheNameInTheFileIsUnderstoodToo() {
    assertThat(CHINESE.written("《{title}》{稿次}")).isEqualTo("《{title}》{stage}");
  }

  @ParameterizedTest
  @EnumSource(Value.class)
  void everyPlaceHasANameOfItsOwnInBothLanguages(Value value) {
    for (Places places : new Places[] {CHINESE, ENGLISH}) {
      String all = "<" + places.spoken(value) + ">";
      assertThat(places.written(all)).isEqualTo("<{" + value.written() + "}>");
      assertThat(Stream.of(Value.values()).map(places::spoken)).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPlaceThereIsNotIsToldWithThoseThereAre() {
    NotAllowed not = catchThrowableOfType(NotAllowed.class, () -> new Pattern("{谁}"));
    assertThat(CHINESE.unknown(not))
        .startsWith("没有“{谁}”这一项")
        .contains("{标题}", "{印发日期}")
        .doesNotContain("title");
    assertThat(ENGLISH.unknown(not)).contains("{谁}", "{base year}");
  }
}
