package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastingTest {
  private static final Cells CELLS = Sample.CELLS;

  @Test
  void aBlockGoesWhereTheFocusIs() {
    Paste paste = paste(single(1, 1), Sample.block("zwei\t22", "drei\t33"));
    assertThat(Sample.told(paste.edit().changes()))
        .containsExactly("2.name=zwei", "2.value=22", "3.name=drei", "3.value=33");
    assertThat(paste.reshaped()).isFalse();
    assertThat(paste.target()).isEqualTo(new Range(1, 1, 2, 2));
  }

  @Test
  void oneValueFillsTheRange() {
    Paste paste = paste(new Range(0, 2, 3, 2), Sample.block("5"));
    assertThat(paste.edit().changes()).hasSize(4);
    assertThat(paste.reshaped()).isFalse();
  }

  @Test
  void aBlockOfAnotherShapeIsShownFirst() {
    assertThat(paste(new Range(0, 1, 2, 1), Sample.block("x", "y")).reshaped()).isTrue();
    assertThat(paste(new Range(0, 1, 3, 1), Sample.block("x", "y")).reshaped()).isFalse();
  }

  @Test
  void whatIsTheSameIsNoChange() {
    assertThat(paste(single(0, 1), Sample.block("one\t10\t=")).edit().isEmpty()).isTrue();
  }

  @Test
  void fixedCellsAndMissingColumnsRefuse() {
    Paste paste = paste(single(0, 2), Sample.block("11\t12\t13"));
    assertThat(Sample.told(paste.edit().changes())).containsExactly("1.value=11");
    assertThat(paste.refused()).isEqualTo(2);
    assertThat(paste.reshaped()).isTrue();
  }

  @Test
  void rowsThatShareACellNameItOnce() {
    Paste paste = paste(single(0, 0), Sample.block("X\te", "\tz", "Y\td"));
    assertThat(Sample.told(paste.edit().changes()))
        .containsExactly("1.group=X", "1.name=e", "2.name=z", "3.group=Y", "3.name=d");
  }

  @Test
  void moreRowsAreAddedWhereTheSheetGrows() {
    Paste growing =
        Pasting.paste(
            CELLS, single(3, 1), Sample.block("vier\t44", "neu\t55"), Taking.TEXTS.withRows());
    assertThat(Sample.told(growing.edit().added().getFirst()))
        .containsExactly(".name=neu", ".value=55");
    assertThat(growing.reshaped()).isTrue();
    Paste fixed = paste(single(3, 1), Sample.block("vier\t44", "neu\t55"));
    assertThat(fixed.edit().added()).isEmpty();
    assertThat(fixed.refused()).isEqualTo(2);
  }

  @Test
  void clearingLeavesFixedCells() {
    Edit edit = Pasting.clear(CELLS, new Range(0, 1, 1, 3));
    assertThat(edit.kind()).isEqualTo(Edit.Kind.CLEARED);
    assertThat(Sample.told(edit.changes()))
        .containsExactly("1.name=", "1.value=", "2.name=", "2.value=");
  }

  @Test
  void fillingDownTakesTheFirstRowOrTheRowAbove() {
    assertThat(Sample.told(Pasting.fillDown(CELLS, new Range(0, 2, 2, 2)).changes()))
        .containsExactly("2.value=10", "3.value=10");
    assertThat(Sample.told(Pasting.fillDown(CELLS, single(1, 2)).changes()))
        .containsExactly("2.value=10");
    assertThat(Pasting.fillDown(CELLS, single(0, 2)).isEmpty()).isTrue();
  }

  @Test
  void aPreviewShowsWhatWouldCome() {
    Edit edit =
        Pasting.paste(
                CELLS, single(3, 1), Sample.block("vier\t44", "neu\t55"), Taking.TEXTS.withRows())
            .edit();
    Preview preview = Preview.of(CELLS, edit);
    assertThat(preview.cells().rows()).hasSize(5);
    assertThat(preview.cells().cell(new Spot(3, 2)).text()).isEqualTo("44");
    assertThat(preview.cells().cell(new Spot(4, 1)).text()).isEqualTo("neu");
    assertThat(preview.proposed())
        .containsExactlyInAnyOrder(new Spot(3, 1), new Spot(3, 2), new Spot(4, 1), new Spot(4, 2));
  }

  private static Paste paste(Range range, Block block) {
    return Pasting.paste(CELLS, range, block, Taking.TEXTS);
  }

  private static Range single(int row, int column) {
    return new Range(row, column, row, column);
  }
}
