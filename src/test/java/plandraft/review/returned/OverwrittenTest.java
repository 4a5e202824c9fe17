package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Blocks;
import plandraft.edit.Indicators;
import plandraft.file.Samples;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.query.References;
import plandraft.review.Adoption;

/// A number written over in the text that is an indicator's value comes back as a value of the
/// indicator.
class OverwrittenTest {
  @TempDir Path folder;
  private Mail mail;
  private Plan plan;

  @BeforeEach
  void begin() throws IOException {
    mail = Mail.in(folder);
    plan = Samples.plan("sample-county-agriculture");
  }

  private List<Comment> back(Consumer<Reviewer> work) throws IOException {
    return Mail.comments(mail.afterWord(plan, "plan", Reviewer.zhang(work)));
  }

  private String text(Plan of, String block) {
    Block.Prose prose = (Block.Prose) Blocks.find(of, new Id<>(block)).orElseThrow();
    return References.of(of).print(prose.inlines());
  }

  @ParameterizedTest
  @CsvSource({
    "518台, 560台, target:a5, 智能农机保有量 518, 560",
    "518台, 560台以上, target:a5, 智能农机保有量 518, 560以上",
    "16亿元, 18.5亿元左右, target:a1, 数字农业产值 16, 18.5左右",
    "94%, 95%, target:a4, 行政村千兆网络覆盖率 94, 95",
    "5亿元, 5.2亿元, base:a2, 农产品网络零售额 5, 5.2",
    "16亿元, 180000万元, target:a1, 数字农业产值 16, 180000万元"
  })
  void aNumberAloneIsAValue(String words, String next, String place, String on, String value)
      throws IOException {
    List<Comment> back = back(word -> word.track(words, next));
    assertThat(back).hasSize(1);
    Comment comment = back.getFirst();
    assertThat(comment.place()).hasToString(place);
    assertThat(comment.on()).isEqualTo(on);
    assertThat(comment.proposed().orElseThrow().value().printed()).isEqualTo(value);
    assertThat(comment.proposed().orElseThrow().basis().isEmpty()).isTrue();
    assertThat(comment.wording()).isEmpty();
    assertThat(comment.text()).isEmpty();
    assertThat(comment.author()).isEqualTo("张三");
  }

  @Test
  void severalNumbersAreSeveralValues() throws IOException {
    List<Comment> back =
        back(
            word -> {
              word.write("518台", "560台");
              word.write("94%", "96%");
            });
    assertThat(back)
        .extracting(each -> each.place() + " " + each.proposed().orElseThrow().value().printed())
        .containsExactly("target:a4 96", "target:a5 560");
    Plan taken = plan;
    for (Comment comment : back) {
      taken = Adoption.take(taken, comment);
    }
    assertThat(text(taken, "goals-2-p1")).contains("达到560台", "达到96%");
    assertThat(Indicators.find(taken, new Id<>("a5")).orElseThrow().target().printed())
        .isEqualTo("560");
  }

  @ParameterizedTest
  @CsvSource({
    "518台, 约518台",
    "518台, 518辆",
    "518台, 更高水平",
    "518台, ''",
    "518台, 560台，比2023年翻番",
    "518台, 560",
    "智能农机保有量达到, 智能农机达到"
  })
  void whatElseIsDifferentIsAWording(String words, String next) throws IOException {
    List<Comment> back = back(word -> word.write(words, next));
    assertThat(back).hasSize(1);
    Comment comment = back.getFirst();
    assertThat(comment.place()).hasToString("block:goals-2-p1");
    assertThat(comment.proposed()).isEmpty();
    assertThat(comment.wording()).contains(text(plan, "goals-2-p1").replace(words, next));
  }

  @Test
  void aWordingLeavesOtherNumbersLive() throws IOException {
    Comment comment =
        back(word -> {
              word.write("16亿元", "18亿元");
              word.write("，智能农机保有量达到", "，智能农机保有量超过");
            })
            .getFirst();
    Plan taken = Adoption.take(plan, comment);
    Plan raised =
        Stream.of("a1", "a4", "a5")
            .reduce(
                taken,
                (each, id) ->
                    Indicators.change(
                        each, new Id<>(id), row -> row.withTarget(Quantity.read("99"))),
                (one, _) -> one);
    assertThat(text(raised, "goals-2-p1")).contains("产值达到18亿元", "达到99%", "超过99台");
  }

  @Test
  void anIndicatorThatIsGoneLeavesTheWording() throws IOException {
    Path file = mail.word(mail.document(plan, "plan"));
    Mail.inWord(file, document -> new Reviewer(document, "张三").write("518台", "560台"));
    Plan without = Indicators.delete(plan, Set.of(new Id<>("a5")));
    List<Opinion> back =
        Returning.of(
            without,
            plan,
            mail.documents(plan),
            new Returned(Intake.read(file, Progress.SILENT).document(), "示例局", Mail.NOON));
    assertThat(back)
        .filteredOn(each -> each.about().place().toString().equals("block:goals-2-p1"))
        .singleElement()
        .satisfies(each -> assertThat(each.about().wording().orElseThrow()).contains("560台"));
  }
}
