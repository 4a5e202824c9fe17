package plandraft.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSizeTest {
  @ParameterizedTest
  @CsvSource({"16, 三号", "16.0, 三号", "22, 二号", "10.5, 五号", "10.50, 五号", "12, 小四", "36, 小初"})
  void sizesOfOfficialDocumentsHaveNames(String points, String name) {
    assertThat(TypeSize.name(new BigDecimal(points))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"0", "11", "15.5", "100"})
  void othersHaveNone(String points) {
    assertThat(TypeSize.name(new BigDecimal(points))).isEmpty();
  }

  @Test
  void theyAreOrderedAndEachOnce() {
    assertThat(TypeSize.NAMED)
        .isSortedAccordingTo(Comparator.comparing(TypeSize::points).reversed())
        .extracting(TypeSize::points)
        .doesNotHaveDuplicates();
    assertThat(TypeSize.NAMED).extracting(TypeSize::name).doesNotHaveDuplicates();
  }
}
