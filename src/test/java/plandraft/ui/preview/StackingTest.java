package plandraft.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.PageSetup;
import plandraft.document.PageSetup.Number;
import plandraft.page.Page;

class StackingTest {
  private static final List<Page> PAGES = pages(15_000, 30_000, 15_000);

  @Test
  void laysPagesBelowOneAnother() {
    Stacking stacking = Stacking.of(PAGES, 0.1);
    assertThat(stacking.tops()).containsExactly(20.0, 140.0, 360.0, 480.0);
    assertThat(stacking.height()).isEqualTo(480);
    assertThat(stacking.width()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "0, 0", "119, 0", "120, 1", "339, 1", "340, 2", "361, 2", "9999, 2"})
  void findsThePageInView(double y, int page) {
    assertThat(Stacking.of(PAGES, 0.1).at(y)).isEqualTo(page);
  }

  @Test
  void standsForNoPages() {
    Stacking none = Stacking.of(List.of(), 1);
    assertThat(none.at(100)).isZero();
    assertThat(none.height()).isEqualTo(Stacking.GAP);
  }

  private static List<Page> pages(int... heights) {
    return IntStream.of(heights)
        .mapToObj(
            height ->
                new Page(
                    new PageSetup(15_000, height, 0, 0, 0, 0, 0, 579, Number.NONE),
                    1,
                    List.of(),
                    List.of()))
        .toList();
  }
}
