package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;

/// What somebody would change in a long paragraph is seen at once.
class ExcerptTest {
  private static Excerpt excerpt(String on, String wording) {
    Comment comment =
        Comment.of(new Id<>("c"), new Place(Place.Part.BLOCK, "b"), "张三", Instant.EPOCH, "")
            .from("甲局")
            .on(on, Optional.empty());
    return Excerpt.of(comment, wording);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          坚持分类推进。 | 坚持分类指导。 | 坚持分类推进。 | 坚持分类指导。
          坚持示范引领，分类推进，为加快现代化步伐，制定本计划。计划期为三年。 | 坚持示范引领，分类推进，为加快现代化步伐，制定本计划。实施期为三年。 | ……现代化步伐，制定本计划。计划期为三年。 | ……现代化步伐，制定本计划。实施期为三年。
          到三年末，培训达到一千人次，坚持先建后补，按规定程序兑付补助资金。 | 到五年末，培训达到一千人次，坚持先建后补，按规定程序兑付补助资金。 | 到三年末，培训达到一千人次，…… | 到五年末，培训达到一千人次，……
          一二三四五六七八九十一二三四五甲一二三四五六七八九十一二三四五 | 一二三四五六七八九十一二三四五一二三四五六七八九十一二三四五 | ……四五六七八九十一二三四五甲一二三四五六七八九十一二…… | ……四五六七八九十一二三四五一二三四五六七八九十一二……
          """)
  void aFewWordsStandAroundWhatWouldChange(String on, String wording, String was, String is) {
    assertThat(excerpt(on, wording)).isEqualTo(new Excerpt(was, is));
  }

  @Test
  void noLetterIsCutInTwo() {
    String before = "𠮷".repeat(20);
    assertThat(excerpt(before + "甲" + before, before + "乙" + before).was())
        .matches("……(𠮷)+甲(𠮷)+……");
  }

  @Test
  void whatWasOnNoWordsIsShownWhole() {
    String wording = "新增一段要求，内容较长，仍然整段列出来给大家看，不作省略。";
    assertThat(excerpt("", wording)).isEqualTo(new Excerpt("", wording));
    assertThat(excerpt(wording, wording).is()).isEqualTo(wording);
  }
}
