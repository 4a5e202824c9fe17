package plandraft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {
  @Test
  void starredUnitsLead() {
    Responsibility read = Responsibility.read("*市商务局、市经信局，各县（市、区）人民政府");
    assertThat(read.leads()).containsExactly("市商务局");
    assertThat(read.supporting()).containsExactly("市经信局", "各县（市、区）人民政府");
  }

  @Test
  void whatIsPrintedStaysAsItIs() {
    String printed = "*市商务局,各县(市、区)人民政府";
    assertThat(Responsibility.read(printed).printed()).isEqualTo(printed);
  }

  @Test
  void unitsInParenthesesStayTogether() {
    assertThat(Responsibility.read("相关县（市、区）人民政府").units()).containsExactly("相关县（市、区）人民政府");
  }

  @Test
  void chosenUnitsAreReadBackAsChosen() {
    Responsibility chosen = Responsibility.of(List.of("甲局", "乙局"), List.of("丙局"));
    assertThat(chosen.printed()).isEqualTo("*甲局、*乙局、丙局");
    assertThat(Responsibility.read(chosen.printed())).isEqualTo(chosen);
  }

  @Test
  void nothingPrintedIsNobody() {
    assertThat(Responsibility.read("")).isEqualTo(Responsibility.NOBODY);
  }
}
