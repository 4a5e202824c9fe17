package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plandraft.document.Cell.Formula.Average;
import plandraft.document.Cell.Formula.Difference;
import plandraft.document.Cell.Formula.Gap;
import plandraft.document.Cell.Formula.Growth;
import plandraft.document.Cell.Formula.Increment;
import plandraft.document.Cell.Formula.Sum;

class FormulasTest {
  private final Formulas formulas = new Formulas(1);

  @Test
  void namesCellsOfItsRow() {
    assertThat(formulas.of(new Growth(2, 3, 5), 2, 4))
        .isEqualTo("IFERROR(IF(AND(C3>0,D3>0),(D3/C3)^(1/5)-1,\"\"),\"\")");
    assertThat(formulas.of(new Average(2, 3, 5), 2, 4))
        .isEqualTo("IFERROR(IF(AND(C3>0,COUNT(D3)=1),(D3/C3-1)/5,\"\"),\"\")");
    assertThat(formulas.of(new Increment(2, 3, 5), 2, 4))
        .isEqualTo("IF(COUNT(C3,D3)=2,(D3-C3)/5,\"\")");
    assertThat(formulas.of(new Difference(2, 3), 2, 4)).isEqualTo("IF(COUNT(C3,D3)=2,D3-C3,\"\")");
  }

  @Test
  void sumsRowsCountedFromTheTable() {
    assertThat(formulas.of(new Sum(2, 4), 9, 1)).isEqualTo("IF(COUNT(B4:B6)=0,\"\",SUM(B4:B6))");
    assertThat(formulas.of(new Gap(9, 2), 10, 1)).isEqualTo("IF(COUNT(B4,B11)=2,B11-B4,\"\")");
  }
}
