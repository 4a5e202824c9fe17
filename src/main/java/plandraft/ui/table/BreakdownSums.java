package plandraft.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plandraft.check.BreakdownsSum;
import plandraft.check.Finding;
import plandraft.check.Severity;
import plandraft.check.Totals;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Tone;

/// What the regions of one column come to, and how far that is from each total line.
///
/// @param index which column, counted from 0
record BreakdownSums(Breakdown table, int index, Totals totals, Optional<Finding> finding) {
  static BreakdownSums of(Breakdown table, int index) {
    return new BreakdownSums(
        table,
        index,
        Totals.of(table, index),
        table.columns().get(index).aggregation() == Aggregation.SUM
            ? new BreakdownsSum().column(table, index)
            : Optional.empty());
  }

  /// The regions added up; of rates, their mean; nothing where a column is not summed up.
  Cell sum(Words words) {
    return switch (table.columns().get(index).aggregation()) {
      case SUM ->
          totals
              .sum()
              .map(sum -> computed(Figures.amount(sum)).explained(blanks(words)))
              .orElse(computed(""));
      case RATE ->
          mean()
              .map(mean -> computed(Figures.amount(mean)).explained(words.say("breakdown.mean")))
              .orElse(computed(""));
      case NONE -> computed("");
    };
  }

  /// The regions' sum minus a total line; in the colour of what is found wrong with it.
  Cell gap(Breakdown.Line line, Locale locale) {
    Optional<BigDecimal> gap =
        table.columns().get(index).aggregation() == Aggregation.SUM
            ? totals.sum().flatMap(sum -> line.cell(index).value().map(sum::subtract))
            : Optional.empty();
    return gap.map(
            difference ->
                computed(Figures.step(difference))
                    .toned(tone(difference))
                    .explained(finding.map(found -> found.sentence().in(locale)).orElse("")))
        .orElse(computed(""));
  }

  private Tone tone(BigDecimal gap) {
    boolean meant = gap.signum() < 0 || gap.signum() > 0 && table.totals().size() == 1;
    return finding
        .filter(_ -> meant)
        .map(found -> found.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING)
        .orElse(Tone.SECOND);
  }

  private Optional<BigDecimal> mean() {
    List<BigDecimal> rates =
        totals.regions().stream().flatMap(cell -> cell.value().stream()).toList();
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rates.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rates.size()), 2, RoundingMode.HALF_UP));
  }

  private String blanks(Words words) {
    long blank =
        table.regions().stream().map(line -> line.cell(index)).filter(Quantity::isBlank).count();
    return blank == 0 ? "" : words.say("breakdown.blanks", Long.toString(blank));
  }

  private static Cell computed(String text) {
    return Cell.of(text).toned(Tone.SECOND).fixed();
  }
}
