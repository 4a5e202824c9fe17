package plandraft.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plandraft.layout.Pattern.Value;

class PatternTest {
  @Test
  void valuesAreFilledIn() {
    assertThat(new Pattern("关于《{title}》的起草说明").fill(Map.of(Value.TITLE, "某$1规划")))
        .hasValue("关于《某$1规划》的起草说明");
    assertThat(new Pattern("{baseYear}年").fill(Map.of(Value.BASE_YEAR, "2020"))).hasValue("2020年");
    assertThat(new Pattern("附件").fill(Map.of())).hasValue("附件");
  }

  @Test
  void aTitleWithinATitleHasSingleMarks() {
    Map<Value, String> values = Map.of(Value.TITLE, "《政府工作报告》任务分解表");
    assertThat(new Pattern("关于印发《{title}》的通知").fill(values)).hasValue("关于印发《〈政府工作报告〉任务分解表》的通知");
    assertThat(new Pattern("{title}").fill(values)).hasValue("《政府工作报告》任务分解表");
    assertThat(new Pattern("《{title}").fill(values)).hasValue("《《政府工作报告》任务分解表");
  }

  @Test
  void aLineAboutWhatAPlanDoesNotHaveIsLeftOut() {
    assertThat(new Pattern("（{stage}）").fill(Map.of())).isEmpty();
    assertThat(new Pattern("（{stage}）").fill(Map.of(Value.STAGE, " "))).isEmpty();
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> new Pattern("{tilte}"))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            not -> {
              assertThat(not.given()).isEqualTo("{tilte}");
              assertThat(not.allowed()).contains("{title}", "{documentNumber}");
            });
  }

  @Test
  void rolesHaveAsciiIdsAndHeadingsGoByLevel() {
    assertThat(Role.ATTACHMENT_LIST_MORE.id()).isEqualTo("attachmentListMore");
    assertThat(Role.heading(0)).isEqualTo(Role.HEADING1);
    assertThat(Role.heading(7)).isEqualTo(Role.HEADING4);
  }
}
