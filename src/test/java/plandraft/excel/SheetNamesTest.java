package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
  @Test
  void leavesOutWhatExcelForbids() {
    assertThat(new SheetNames().next("'指标[一]/二：A:B*?'")).isEqualTo("指标-一--二：A-B--");
    assertThat(new SheetNames().next(" ")).isEqualTo("-");
  }

  @Test
  void tellsLikeNamesApart() {
    SheetNames names = new SheetNames();
    assertThat(names.next("Table")).isEqualTo("Table");
    assertThat(names.next("TABLE")).isEqualTo("TABLE 2");
    assertThat(names.next("table")).isEqualTo("table 3");
  }

  @Test
  void shortensWithoutCuttingACharacter() {
    SheetNames names = new SheetNames();
    String wanted = "表".repeat(30) + "𠮷野";
    assertThat(names.next(wanted)).isEqualTo("表".repeat(30));
    assertThat(names.next(wanted)).isEqualTo("表".repeat(29) + " 2");
  }
}
